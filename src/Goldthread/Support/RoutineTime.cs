using Goldthread.Goals;

namespace Goldthread.Support;

/// <summary>How much time a week the routine of a goal takes. Pure.</summary>
public static class RoutineTime
{
    private const decimal WeeksAMonth = 52m / 12m;

    /// <summary>How often in a week a goal is to be seen to; null when it has no rhythm.</summary>
    public static decimal? TimesAWeek(Goal goal) =>
        (goal.RhythmPer, goal.RhythmTimes) switch
        {
            (RhythmPer.Day, { } times) => times * 7,
            (RhythmPer.Week, { } times) => times,
            (RhythmPer.Month, { } times) => times / WeeksAMonth,
            _ => null,
        };

    /// <summary>Minutes a week that its steps need as far as is known, rounded up.</summary>
    /// <param name="steps">The minutes of each step; null where nobody has said.</param>
    public static int Needed(Goal goal, IEnumerable<int?> steps) =>
        (int)Math.Ceiling(steps.Sum(m => m ?? 0) * (TimesAWeek(goal) ?? 0));
}
