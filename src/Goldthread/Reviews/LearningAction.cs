using Goldthread.Goals;
using Goldthread.History;

namespace Goldthread.Reviews;

/// <summary>What was tried where a goal stalled, what changed, and what the team needs next; with an owner and a date.</summary>
public sealed class LearningAction : PersonRecord
{
    private LearningAction() { }

    public Guid GoalId { get; private set; }
    public Guid? ReviewId { get; private set; }
    public string Tried { get; private set; } = "";
    public string? Changed { get; private set; }
    public string NeedsNext { get; private set; } = "";
    public Guid OwnerId { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Whether it helped, in words.</summary>
    public string? DidHelp { get; private set; }

    public static LearningAction Keep(Change change, Goal goal, LearningFacts facts, Guid? reviewId = null)
    {
        facts.Look(change.Today);
        change.AboutGoal(goal.Id);
        return change.Keep(
            new LearningAction
            {
                Id = change.NewId(),
                PersonId = goal.PersonId,
                GoalId = goal.Id,
                ReviewId = reviewId,
                Tried = Check.Tidy(facts.Tried)!,
                Changed = Check.Tidy(facts.Changed),
                NeedsNext = Check.Tidy(facts.NeedsNext)!,
                OwnerId = facts.OwnerId ?? change.Actor.Id,
                DueOn = facts.DueOn!.Value,
            },
            What.LearningKept
        );
    }

    /// <summary>It is done; says whether it helped.</summary>
    public void Finish(Change change, int seen, string? didHelp)
    {
        Expect(seen);
        new Check()
            .Needs(nameof(DidHelp), didHelp, LearningFacts.WordsMax, "Write whether it helped, and how you know.")
            .OrRefuse();
        DoneOn = change.Today;
        DidHelp = Check.Tidy(didHelp);
        change.AboutGoal(GoalId);
        change.Say(What.LearningDone);
    }
}

/// <summary>A learning action as typed.</summary>
public sealed class LearningFacts
{
    public const int WordsMax = 1000;

    public string? Tried { get; set; }
    public string? Changed { get; set; }
    public string? NeedsNext { get; set; }
    public Guid? OwnerId { get; set; }
    public DateOnly? DueOn { get; set; }

    internal void Look(DateOnly today) =>
        new Check()
            .Needs(nameof(Tried), Tried, WordsMax, "Write what was tried.")
            .Fits(nameof(Changed), Changed, WordsMax)
            .Needs(nameof(NeedsNext), NeedsNext, WordsMax, "Write what the team needs next.")
            .Must(nameof(DueOn), DueOn is not null, "Choose a day to have it done by.")
            .NotPast(nameof(DueOn), DueOn, today)
            .OrRefuse();
}
