using Goldthread.Coaching;
using Goldthread.Evidence;
using Goldthread.Support;

namespace Goldthread.Goals;

/// <summary>What is planned for one goal, as far as it is judged as a whole. Facts only, no verdicts.</summary>
/// <param name="Person">The name the person likes to be called by.</param>
/// <param name="Words">What the coach reads in the person's own words.</param>
/// <param name="Title">What it reads in the plain title; null while there is none.</param>
public sealed record PlanFacts(string Person, Verdicts Words, Verdicts? Title)
{
    /// <summary>Why it matters, in the person's voice; null while it was not asked.</summary>
    public string? Why { get; init; }

    /// <summary>Which part of who they are it is about.</summary>
    public bool Identity { get; init; }

    /// <summary>How much it matters to them, 0 to 10.</summary>
    public int? Importance { get; init; }

    /// <summary>How sure they feel, 0 to 10.</summary>
    public int? Confidence { get; init; }
    public DateOnly? Deadline { get; init; }
    public bool Rhythm { get; init; }

    /// <summary>Until when or for how long the rhythm runs is said.</summary>
    public bool RhythmEnds { get; init; }
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Days from one daily record about it to the next, 1 or more.</summary>
    public int RecordDays { get; init; } = Goals.Rhythm.Weekly;
    public IReadOnlyList<Watched> Indicators { get; init; } = [];

    /// <summary>For each thing in the way, whether something was tried.</summary>
    public IReadOnlyList<bool> Barriers { get; init; } = [];

    /// <summary>How many things are in the way although something was tried, and it did not help.</summary>
    public int NotHelped { get; init; }

    /// <summary>The facts of its reality check; null when they were not asked for.</summary>
    public RealityFacts? Reality { get; init; }
    public DateOnly Today { get; init; }
    public int Steps { get; init; }

    /// <summary>How many of the steps say how long they take.</summary>
    public int StepsTimed { get; init; }
    public bool RisksLookedAt { get; init; }
    public bool Agreed { get; init; }

    /// <summary>An indicator, as far as it is judged.</summary>
    /// <param name="Lens">The side from which it looks.</param>
    /// <param name="Kind">What an answer is.</param>
    /// <param name="RhythmDays">Days from one reading to the next, 1 or more.</param>
    /// <param name="Baseline">Its starting point is known.</param>
    /// <param name="Target">Where it should come to is said.</param>
    public sealed record Watched(
        Lens Lens,
        IndicatorKind Kind,
        int RhythmDays,
        bool Baseline = true,
        bool Target = true
    );

    /// <summary>The facts of a goal and of what hangs on it.</summary>
    public static PlanFacts Of(
        string person,
        Goal goal,
        IEnumerable<Indicator> indicators,
        IEnumerable<Barrier> barriers,
        IReadOnlyCollection<SupportStep> steps,
        DateOnly today
    ) =>
        new(
            person,
            Coach.Read(goal.OwnWords, today, name: person).Verdicts,
            goal.Title is null ? null : Coach.Read(goal.Title, today, name: person).Verdicts
        )
        {
            Today = today,
            Why = goal.Why,
            Identity = goal.Identity is not null,
            Importance = goal.Importance,
            Confidence = goal.Confidence,
            Deadline = goal.Deadline,
            Rhythm = goal.RhythmTimes is not null,
            RhythmEnds = goal.RhythmUntil is not null,
            ReviewOn = goal.ReviewOn,
            RecordDays = Goals.Rhythm.DaysBetween(goal),
            Indicators =
            [
                .. indicators.Select(i => new Watched(
                    i.Lens,
                    i.Kind,
                    i.RhythmDays,
                    i.Baseline is not null,
                    i.Target is not null || i.RangeLow is not null || i.RangeHigh is not null
                )),
            ],
            Barriers = [.. barriers.Select(b => b.Adjustment is not null)],
            Steps = steps.Count,
            StepsTimed = steps.Count(s => s.Minutes is not null),
        };
}
