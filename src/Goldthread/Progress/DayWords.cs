namespace Goldthread.Progress;

/// <summary>Days in words: "3 September"; from a year ago or ahead, "September 2025".</summary>
internal static class DayWords
{
    internal static string Of(DateOnly day, DateOnly today) =>
        Math.Abs(day.DayNumber - today.DayNumber) < 365 ? $"{day:%d} {day:MMMM}" : $"{day:MMMM} {day:yyyy}";

    /// <summary>A day with nothing left out: "3 September", and "3 September 2025" when it is not this year.</summary>
    internal static string InFull(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? $"{day:d MMMM}" : $"{day:d MMMM yyyy}";
}
