using Goldthread.Evidence;
using Goldthread.History;

namespace Goldthread.Goals;

/// <summary>One more thing that was tried for something in the way: what it was, what changed, and whether it helped.</summary>
public sealed class Adjustment : PersonRecord
{
    private Adjustment() { }

    public Guid GoalId { get; private set; }
    public Guid BarrierId { get; private set; }
    public string Tried { get; private set; } = "";
    public DateOnly? TriedOn { get; private set; }

    /// <summary>What changed by it, in words.</summary>
    public string? Changed { get; private set; }

    /// <summary>Whether it helped; null while it is too early to say.</summary>
    public Worked? Worked { get; private set; }
    public Guid NotedById { get; private set; }
    public DateOnly NotedOn { get; private set; }

    /// <summary>Notes what was tried for a barrier that is still in the way.</summary>
    public static Adjustment Note(Change change, Barrier barrier, AdjustmentFacts facts)
    {
        facts.Look(change.Today);
        if (barrier.EndedOn is not null)
        {
            throw new Refused("", "This is out of the way already. Write it down anew if it is back.");
        }

        change.AboutGoal(barrier.GoalId);
        return change.Keep(
            new Adjustment
            {
                Id = change.NewId(),
                PersonId = barrier.PersonId,
                GoalId = barrier.GoalId,
                BarrierId = barrier.Id,
                Tried = Check.Tidy(facts.Tried)!,
                TriedOn = facts.TriedSince,
                Changed = Check.Tidy(facts.WhatChanged),
                Worked = facts.Helped,
                NotedById = change.Actor.Id,
                NotedOn = change.Today,
            },
            What.AdjustmentTried
        );
    }
}

/// <summary>What was tried, as typed.</summary>
public sealed class AdjustmentFacts
{
    public const int WordsMax = 300;

    public string? Tried { get; set; }
    public DateOnly? TriedSince { get; set; }
    public string? WhatChanged { get; set; }
    public Worked? Helped { get; set; }

    internal void Look(DateOnly today) =>
        new Check()
            .Needs(nameof(Tried), Tried, WordsMax, "Write what you tried.")
            .NotAhead(nameof(TriedSince), TriedSince, today)
            .Fits(nameof(WhatChanged), WhatChanged, WordsMax)
            .OrRefuse();
}
