using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>A middle of the readings over a stretch of days.</summary>
public sealed record Level(DateOnly From, DateOnly To, decimal Middle);

/// <summary>Between what the readings of a stretch lie, as far as chance goes.</summary>
public sealed record UsualRange(DateOnly From, DateOnly To, decimal Low, decimal High);

/// <summary>
/// What a picture of an indicator draws behind its readings: their middle, parted where the finding parts them, and the usual
/// range as it was before. The range is that of single values (2.66 mean moving ranges about the mean, the set <c>nhs</c>);
/// below 12 readings there is none. It never leaves what the kind of answer can be.
/// </summary>
/// <param name="Middles">One, or two where something changed; none while there are no readings.</param>
/// <param name="Usual">Of the readings before a change, or of all; null when it cannot be told, or says nothing.</param>
public sealed record Levels(IReadOnlyList<Level> Middles, UsualRange? Usual)
{
    public static Levels Of(IndicatorFacts facts, IReadOnlyList<Point> points, DateOnly? since = null)
    {
        var readings = Reading.InOrder(points);
        List<List<Reading>> parts =
        [
            readings.FindAll(each => since is null || each.On < since),
            readings.FindAll(each => each.On >= since),
        ];
        parts.RemoveAll(part => part.Count == 0);
        return new Levels(
            [.. parts.Select(part => new Level(part[0].On, part[^1].On, MiddleOf(part)))],
            parts.Count == 0 ? null : RangeOf(facts, parts[0])
        );
    }

    private static decimal MiddleOf(List<Reading> part) =>
        Middle.Of(part.Select(each => each.Value)).GetValueOrDefault();

    private static UsualRange? RangeOf(IndicatorFacts facts, List<Reading> part)
    {
        if (part.Count < RunChart.EnoughReadings || Ends(facts.Kind) is not (var least, var most))
        {
            return null;
        }

        var limits = LimitRules.Xmr([.. part.Select(each => (double)each.Value)], default, RuleSet.Nhs.Reach, false);
        // Beyond what a decimal holds there is nothing to draw.
        if (limits is not { Lower: { } low, Upper: { } high } || Math.Max(Math.Abs(low), Math.Abs(high)) > 1e15)
        {
            return null;
        }

        var (from, to) = (Math.Clamp(low, least, most), Math.Clamp(high, least, most));
        return to > from ? new UsualRange(part[0].On, part[^1].On, (decimal)from, (decimal)to) : null;
    }

    // Steps of a scale of few words are no distances, so there is no range of them.
    private static (double Least, double Most)? Ends(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.ZeroToTen => (0, 10),
            IndicatorKind.Percentage => (0, 100),
            IndicatorKind.Count or IndicatorKind.Duration or IndicatorKind.Checklist => (0, double.MaxValue),
            IndicatorKind.Money => (double.MinValue, double.MaxValue),
            IndicatorKind.Faces or IndicatorKind.YesNo or IndicatorKind.Attainment => null,
        };
}
