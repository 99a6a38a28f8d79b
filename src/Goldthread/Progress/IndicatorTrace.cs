using Goldthread.Evidence;
using Goldthread.People;

namespace Goldthread.Progress;

/// <summary>
/// What is worth remembering of an indicator's readings, so that many can be judged at once without reading them again: none of it
/// changes at midnight. What does (whether enough of what was due is written down) is judged by <see cref="On"/>.
/// </summary>
/// <param name="Readings">How many have a value.</param>
/// <param name="First">The day of the first point, with a value or without; null when there is none.</param>
/// <param name="Declined">How often they chose not to say.</param>
/// <param name="Unable">The days on which they could not.</param>
/// <param name="Moved">What the readings say, when enough of what was due is written down.</param>
public sealed record IndicatorTrace(
    int Readings,
    DateOnly? First,
    int Declined,
    IReadOnlyList<DateOnly> Unable,
    FindingKind Moved
)
{
    /// <summary>The trace of readings in any order. They are all of today or before: none can be written ahead.</summary>
    public static IndicatorTrace Of(IndicatorFacts facts, IReadOnlyList<Point> points)
    {
        var last = points.Count == 0 ? DateOnly.MinValue : points.Max(point => point.On);
        return new IndicatorTrace(
            points.Count(point => point.Value is not null),
            points.Count == 0 ? null : points.Min(point => point.On),
            points.Count(point => point.Value is null && point.Absence == Absence.Declined),
            [.. points.Where(point => point.Value is null && point.Absence == Absence.Unable).Select(p => p.On)],
            Finding.Of(facts with { RhythmDays = null }, points, last).Kind
        );
    }

    /// <summary>What is said of it on a day: the same as <see cref="Finding.Of"/> says of its readings.</summary>
    public FindingKind On(DateOnly today, int rhythmDays, Presence presence) =>
        Readings >= RunChart.EnoughReadings
        && First is { } first
        && Coverage.Counted(first, Readings, Declined, Unable, rhythmDays, today, presence).IsTooThin
            ? FindingKind.TooEarly
            : Moved;
}
