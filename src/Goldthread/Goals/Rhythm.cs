namespace Goldthread.Goals;

/// <summary>How often support for a goal is expected to be recorded.</summary>
public static class Rhythm
{
    /// <summary>Without a rhythm of its own, a goal is expected to be seen to once a week.</summary>
    public const int Weekly = 7;

    /// <summary>
    /// Days from one record to the next, 1 or more. Several times a day is still one record a day at the least:
    /// what matters is that nobody forgot it.
    /// </summary>
    public static int DaysBetween(Goal goal) =>
        (goal.RhythmPer, goal.RhythmTimes) switch
        {
            (RhythmPer.Day, _) => 1,
            (RhythmPer.Week, { } times) => Math.Max(1, 7 / times),
            (RhythmPer.Month, { } times) => Math.Max(1, 30 / times),
            _ => Weekly,
        };
}
