using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Evidence;

/// <summary>What an incident was about.</summary>
public enum IncidentKind
{
    Distress,
    Conflict,
    Fall,
    MedicineError,
    SelfNeglect,
    Missing,
    Other,
}

/// <summary>Something that went wrong or could have: what came before, what helped, and how long it took to settle.</summary>
public sealed class Incident : PersonRecord
{
    private Incident() { }

    public Guid? GoalId { get; private set; }
    public IncidentKind Kind { get; private set; }

    /// <summary>1 (slight) to 5 (grave).</summary>
    public int Severity { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset? SettledAt { get; private set; }
    public string? BeforeIt { get; private set; }
    public string WhatHappened { get; private set; } = "";
    public string? WhatHelped { get; private set; }

    /// <summary>Who was hurt or what was damaged; empty when nothing was.</summary>
    public string? Harm { get; private set; }

    /// <summary>True when it was, or must be, raised as a safeguarding concern.</summary>
    public bool Safeguarding { get; private set; }
    public Guid AuthorId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>How long it took to settle, in whole minutes; null while it is not known.</summary>
    public int? RecoveryMinutes => SettledAt is null ? null : (int)(SettledAt.Value - StartedAt).TotalMinutes;

    public static Incident Write(Change change, Person person, IncidentFacts facts, Guid? goalId = null)
    {
        facts.Look(change.At);
        if (goalId is { } goal)
        {
            change.AboutGoal(goal);
        }

        return change.Keep(
            new Incident
            {
                Id = change.NewId(),
                PersonId = person.Id,
                GoalId = goalId,
                Kind = facts.Kind!.Value,
                Severity = facts.Severity!.Value,
                StartedAt = UkTime.At(facts.StartedAt!.Value),
                SettledAt = facts.SettledAt is { } settled ? UkTime.At(settled) : null,
                BeforeIt = Check.Tidy(facts.BeforeIt),
                WhatHappened = Check.Tidy(facts.WhatHappened)!,
                WhatHelped = Check.Tidy(facts.WhatHelped),
                Harm = Check.Tidy(facts.Harm),
                Safeguarding = facts.Safeguarding,
                AuthorId = change.Actor.Id,
                WrittenAt = change.At,
            },
            What.IncidentRecorded
        );
    }
}

/// <summary>An incident as typed.</summary>
public sealed class IncidentFacts
{
    public const int WordsMax = 2000;

    public IncidentKind? Kind { get; set; }
    public int? Severity { get; set; }
    public DateTime? StartedAt { get; set; }
    public DateTime? SettledAt { get; set; }
    public string? BeforeIt { get; set; }
    public string? WhatHappened { get; set; }
    public string? WhatHelped { get; set; }
    public string? Harm { get; set; }
    public bool Safeguarding { get; set; }

    internal void Look(DateTimeOffset now) =>
        new Check()
            .Must(nameof(Kind), Kind is not null, "Choose what it was about.")
            .Must(nameof(Severity), Severity is >= 1 and <= 5, "Choose how serious it was.")
            .Must(nameof(StartedAt), StartedAt is not null, "Write the day and the time it began.")
            .Must(
                nameof(StartedAt),
                StartedAt is null || UkTime.At(StartedAt.Value) <= now,
                "Choose a time that has passed. This one is still to come."
            )
            .Must(
                nameof(SettledAt),
                SettledAt is not { } settled
                    || StartedAt is not { } started
                    || (UkTime.At(settled) >= UkTime.At(started) && UkTime.At(settled) <= now),
                "Choose a time after it began, and before now."
            )
            .Fits(nameof(BeforeIt), BeforeIt, WordsMax)
            .Needs(nameof(WhatHappened), WhatHappened, WordsMax, "Write what happened, as you saw it.")
            .Fits(nameof(WhatHelped), WhatHelped, WordsMax)
            .Fits(nameof(Harm), Harm, WordsMax)
            .OrRefuse();
}
