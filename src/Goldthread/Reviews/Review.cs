using Goldthread.Goals;
using Goldthread.History;

namespace Goldthread.Reviews;

/// <summary>Why a review is held. Reviews that rules call for come later.</summary>
public enum ReviewKind
{
    Planned,

    /// <summary>The person changed their mind about what they had agreed to.</summary>
    ChangedMind,
}

/// <summary>Whether a review is finished.</summary>
public enum ReviewState
{
    /// <summary>Begun, to be finished another day.</summary>
    Started,
    Held,
}

/// <summary>What a review decides.</summary>
public enum Decision
{
    Keep,
    Adapt,
    StepUp,
    StepDown,
    Reshape,
    Pause,
    Celebrate,
    Stop,
}

/// <summary>Looking at a goal together: who was there, what the person said, what was decided, and when next.</summary>
public sealed class Review : PersonRecord
{
    private Review() { }

    public Guid GoalId { get; private set; }
    public ReviewKind Kind { get; private set; }
    public ReviewState State { get; private set; }
    public DateOnly? PlannedFor { get; private set; }
    public DateOnly? HeldOn { get; private set; }
    public Guid LedById { get; private set; }

    /// <summary>Who else was there.</summary>
    public string? Present { get; private set; }

    /// <summary>Whether the person was there themselves.</summary>
    public bool PersonThere { get; private set; }
    public string? PersonWords { get; private set; }

    /// <summary>How it feels to the person now, 1 (hard) to 5 (really good).</summary>
    public int? Rating { get; private set; }
    public Decision? Decision { get; private set; }

    /// <summary>What was adapted and why, or why it stays.</summary>
    public string? Changed { get; private set; }
    public string? DelayReason { get; private set; }
    public DateOnly? NextOn { get; private set; }

    /// <summary>Keeps what there is so far; nothing is missing yet, nothing is decided yet.</summary>
    public static Review Begin(Change change, Goal goal, ReviewFacts facts)
    {
        var review = New(change, goal);
        facts.LookSoFar(change.Today);
        review.Take(facts);
        return change.Keep(review, What.ReviewStarted);
    }

    /// <summary>Holds a review that was not begun before.</summary>
    public static Review Hold(Change change, Goal goal, ReviewFacts facts)
    {
        var review = New(change, goal);
        review.Finish(change, goal, facts);
        return change.Keep(review);
    }

    /// <summary>Opens one because the person changed their mind; whoever answers for the goal sees to it.</summary>
    internal static Review OpenFor(Change change, Goal goal)
    {
        var review = New(change, goal);
        review.Kind = ReviewKind.ChangedMind;
        review.PlannedFor = change.Today;
        review.LedById = goal.OwnerId ?? goal.HeardById;
        return change.Keep(review, What.ReviewOpened);
    }

    /// <summary>Keeps more of a review that was begun before.</summary>
    public void GoOn(Change change, int seen, ReviewFacts facts)
    {
        Expect(seen);
        StillOpen();
        facts.LookSoFar(change.Today);
        change.AboutGoal(GoalId);
        Take(facts);
        change.Say(What.ReviewStarted);
    }

    /// <summary>Finishes a review that was begun before.</summary>
    public void Hold(Change change, int seen, Goal goal, ReviewFacts facts)
    {
        Expect(seen);
        StillOpen();
        Finish(change, goal, facts);
    }

    /// <summary>What is there so far, for showing in the form.</summary>
    public ReviewFacts Facts() =>
        new()
        {
            HeldOn = HeldOn,
            Present = Present,
            PersonThere = PersonThere,
            PersonWords = PersonWords,
            Rating = Rating,
            Decision = Decision,
            Changed = Changed,
            DelayReason = DelayReason,
            NextOn = NextOn,
        };

    private static Review New(Change change, Goal goal) =>
        new()
        {
            Id = change.NewId(),
            PersonId = goal.PersonId,
            GoalId = goal.Id,
            PlannedFor = goal.ReviewOn,
            LedById = change.Actor.Id,
        };

    private void Finish(Change change, Goal goal, ReviewFacts facts)
    {
        facts.LookAtAll(change.Today);
        change.AboutGoal(GoalId);
        Take(facts);
        HeldOn ??= change.Today;
        State = ReviewState.Held;
        change.Say(What.ReviewHeld);
        change.Because(facts.Changed);
        goal.Follow(change, facts.Decision!.Value, facts.Changed, facts.Ends ? null : facts.NextOn);
    }

    private void StillOpen()
    {
        if (State == ReviewState.Held)
        {
            throw new Refused("", "This review is finished already. Hold a new one for anything more.");
        }
    }

    private void Take(ReviewFacts facts)
    {
        HeldOn = facts.HeldOn;
        Present = Check.Tidy(facts.Present);
        PersonThere = facts.PersonThere;
        PersonWords = Check.Tidy(facts.PersonWords);
        Rating = facts.Rating;
        Decision = facts.Decision;
        Changed = Check.Tidy(facts.Changed);
        DelayReason = Check.Tidy(facts.DelayReason);
        NextOn = facts.NextOn;
    }
}
