using Goldthread.Evidence;
using Goldthread.Progress;
using Reading = Goldthread.Progress.Reading;

namespace Goldthread.Tests.Progress;

/// <summary>Series for the tests: one point a day from 1 August 2026.</summary>
internal static class Series
{
    internal static readonly DateOnly Start = new(2026, 8, 1);
    internal static readonly DateOnly Today = new(2026, 11, 20);

    internal static List<Point> Of(params IEnumerable<decimal> values) =>
        values.Select((value, day) => new Point(Start.AddDays(day), value)).ToList();

    /// <summary>Does the headline's rule say that more than chance moved it?</summary>
    internal static bool Parts(IReadOnlyList<Point> points) => Parting.Of(Reading.InOrder(points)) is not null;

    internal static IndicatorFacts Facts(
        IndicatorKind kind = IndicatorKind.Count,
        Direction direction = Direction.Higher,
        decimal? baseline = null,
        decimal? low = null,
        decimal? high = null
    ) => new("Parts by himself", Lens.Behaviour, kind, direction, null, baseline, null, low, high);
}
