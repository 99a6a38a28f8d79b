using Goldthread.History;

namespace Goldthread.Goals;

public sealed partial class Goal
{
    /// <summary>Why it matters, and how much.</summary>
    public void SayWhy(Change change, int seen, GoalReasons reasons)
    {
        Touch(change, seen);
        reasons.Look();
        Why = Check.Tidy(reasons.Why);
        Identity = reasons.Identity;
        Importance = reasons.Importance;
        Confidence = reasons.Confidence;
        Plan(change);
    }

    /// <summary>A plain title, and what kind of goal it is.</summary>
    public void Name(Change change, int seen, GoalNaming naming)
    {
        Touch(change, seen);
        naming.Look(Id);
        Title = Check.Tidy(naming.Title);
        Kind = naming.Kind!.Value;
        NeedId = naming.NeedId;
        Commissioned = naming.Commissioned;
        SupportsId = naming.SupportsId;
        Priority = naming.SupportsId is null ? Priority.Primary : Priority.Supporting;
        Plan(change);
    }

    /// <summary>By when or how often, from when, whose goal it is to see to, and when to look again.</summary>
    public void SetHorizon(Change change, int seen, GoalHorizon horizon)
    {
        Touch(change, seen);
        horizon.Look(change.Today, StartsOn);
        Deadline = horizon.Deadline;
        RhythmTimes = horizon.RhythmTimes;
        RhythmPer = horizon.RhythmTimes is null ? null : horizon.RhythmPer;
        RhythmMinutes = horizon.RhythmMinutes;
        RhythmUntil = Check.Tidy(horizon.RhythmUntil);
        StartsOn = horizon.StartsOn ?? StartsOn ?? change.Today;
        OwnerId = horizon.OwnerId;
        ReviewOn = horizon.ReviewOn;
        ReviewQuestion = Check.Tidy(horizon.ReviewQuestion);
        Plan(change);
    }

    private void Plan(Change change)
    {
        Lifecycle = Lifecycle == Lifecycle.Proposed ? Lifecycle.Planned : Lifecycle;
        change.Say(What.GoalPlanned);
    }
}

/// <summary>Why a goal matters, as typed.</summary>
public sealed class GoalReasons
{
    public const int WhyMax = 1000;

    public string? Why { get; set; }
    public IdentityLens? Identity { get; set; }
    public int? Importance { get; set; }
    public int? Confidence { get; set; }

    internal void Look() =>
        new Check()
            .Fits(nameof(Why), Why, WhyMax)
            .Between(nameof(Importance), Importance, 0, 10, "Choose a number from 0 to 10.")
            .Between(nameof(Confidence), Confidence, 0, 10, "Choose a number from 0 to 10.")
            .OrRefuse();
}

/// <summary>What a goal is called among colleagues, as typed.</summary>
public sealed class GoalNaming
{
    public const int TitleMax = 150;

    public string? Title { get; set; }
    public GoalKind? Kind { get; set; }
    public Guid? NeedId { get; set; }
    public CommissionedOutcome? Commissioned { get; set; }
    public Guid? SupportsId { get; set; }

    internal void Look(Guid goalId) =>
        new Check()
            .Needs(nameof(Title), Title, TitleMax, "Write what you would say to a new colleague.")
            .Must(nameof(Kind), Kind is not null, "Choose what kind of goal it is.")
            .Must(nameof(SupportsId), SupportsId != goalId, "A goal cannot support itself. Choose another.")
            .OrRefuse();
}

/// <summary>When, how often and with whom, as typed.</summary>
public sealed class GoalHorizon
{
    public const int QuestionMax = 300;
    public const int UntilMax = 100;

    public DateOnly? Deadline { get; set; }
    public int? RhythmTimes { get; set; }
    public RhythmPer? RhythmPer { get; set; }
    public int? RhythmMinutes { get; set; }
    public string? RhythmUntil { get; set; }
    public DateOnly? StartsOn { get; set; }
    public Guid? OwnerId { get; set; }
    public DateOnly? ReviewOn { get; set; }
    public string? ReviewQuestion { get; set; }

    internal void Look(DateOnly today, DateOnly? started) =>
        new Check()
            .Must(
                nameof(Deadline),
                Deadline is null || Deadline >= (StartsOn ?? started ?? today),
                "Choose a day after the start."
            )
            .Between(nameof(RhythmTimes), RhythmTimes, 1, 100, "Write how many times, from 1 to 100.")
            .Must(nameof(RhythmPer), RhythmTimes is null || RhythmPer is not null, "Choose a day, a week or a month.")
            .Between(nameof(RhythmMinutes), RhythmMinutes, 1, 1440, "Write the minutes, from 1 to 1440.")
            .Fits(nameof(RhythmUntil), RhythmUntil, UntilMax)
            .Must(
                nameof(RhythmTimes),
                Deadline is not null || RhythmTimes is not null,
                "Write by when, or how often. One of the two is enough."
            )
            .Must(
                nameof(StartsOn),
                StartsOn is null || StartsOn == started || StartsOn > today.AddYears(-5),
                "Choose a start within the last five years."
            )
            .NotPast(nameof(ReviewOn), ReviewOn, today)
            .Fits(nameof(ReviewQuestion), ReviewQuestion, QuestionMax)
            .OrRefuse();
}
