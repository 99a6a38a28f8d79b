using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>One time that a restriction was used on a person: what came before, what was tried first, and how it was for them.</summary>
public sealed class RestrictionUse : PersonRecord
{
    private RestrictionUse() { }

    public Guid RestrictionId { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>How long, in whole minutes, from 0.</summary>
    public int Minutes { get; private set; }
    public string BeforeIt { get; private set; } = "";

    /// <summary>What was tried so that it would not be needed.</summary>
    public string Tried { get; private set; } = "";
    public string WhatDone { get; private set; } = "";

    /// <summary>Who was hurt; empty when somebody looked and nobody was.</summary>
    public string? Injury { get; private set; }

    /// <summary>How it was for the person after, as it was seen.</summary>
    public string HowAfter { get; private set; } = "";

    /// <summary>What the person says about it themself.</summary>
    public string? PersonSays { get; private set; }

    /// <summary>What came of talking it over, with them and among colleagues.</summary>
    public string? TalkedOver { get; private set; }
    public Guid AuthorId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Writes it down. Refuses what is missing or still to come.</summary>
    public static RestrictionUse Write(Change change, Restriction restriction, RestrictionUseFacts facts)
    {
        facts.Look(change.At);
        return change.Keep(
            new RestrictionUse
            {
                Id = change.NewId(),
                PersonId = restriction.PersonId,
                RestrictionId = restriction.Id,
                StartedAt = UkTime.At(facts.StartedAt!.Value),
                Minutes = facts.Minutes!.Value,
                BeforeIt = Check.Tidy(facts.BeforeIt)!,
                Tried = Check.Tidy(facts.Tried)!,
                WhatDone = Check.Tidy(facts.WhatDone)!,
                Injury = Check.Tidy(facts.Injury),
                HowAfter = Check.Tidy(facts.HowAfter)!,
                PersonSays = Check.Tidy(facts.PersonSays),
                TalkedOver = Check.Tidy(facts.TalkedOver),
                AuthorId = change.Actor.Id,
                WrittenAt = change.At,
            },
            What.RestrictionUsed
        );
    }
}

/// <summary>One use of a restriction as typed.</summary>
public sealed class RestrictionUseFacts
{
    public const int WordsMax = 1000;

    public DateTime? StartedAt { get; set; }
    public int? Minutes { get; set; }
    public string? BeforeIt { get; set; }
    public string? Tried { get; set; }
    public string? WhatDone { get; set; }
    public string? Injury { get; set; }
    public string? HowAfter { get; set; }
    public string? PersonSays { get; set; }
    public string? TalkedOver { get; set; }

    internal void Look(DateTimeOffset now) =>
        new Check()
            .Must(nameof(StartedAt), StartedAt is not null, "Write the day and the time it began.")
            .Must(
                nameof(StartedAt),
                StartedAt is null || UkTime.At(StartedAt.Value) <= now,
                "Choose a time that has passed. This one is still to come."
            )
            .Must(nameof(Minutes), Minutes is >= 0 and <= 10080, "Write how many minutes, from 0 to 10080.")
            .Needs(nameof(BeforeIt), BeforeIt, WordsMax, "Write what came before.")
            .Needs(nameof(Tried), Tried, WordsMax, "Write what was tried first.")
            .Needs(nameof(WhatDone), WhatDone, WordsMax, "Write what was done.")
            .Fits(nameof(Injury), Injury, WordsMax)
            .Needs(nameof(HowAfter), HowAfter, WordsMax, "Write how it was for them after.")
            .Fits(nameof(PersonSays), PersonSays, WordsMax)
            .Fits(nameof(TalkedOver), TalkedOver, WordsMax)
            .OrRefuse();
}
