using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>The two verdicts of NHS Making Data Count: variation of the last reading, and assurance of the target.</summary>
internal static class ChartVerdicts
{
    internal static Variation Variation(
        ReadOnlySpan<double> values,
        Signals last,
        Limits limits,
        bool runsOnly,
        Direction? better
    )
    {
        var high = (last, runsOnly) switch
        {
            (Signals.None, false) => 0,
            // A trend goes its own way, on whichever side of the line it has come to.
            (Signals.Trend, _) => values[^1].CompareTo(values[^2]),
            _ => LastSide(values, limits.Centre),
        };
        return (high, better) switch
        {
            (0, _) => Progress.Variation.CommonCause,
            (> 0, Direction.Higher) => Progress.Variation.ImprovingHigh,
            (> 0, Direction.Lower) => Progress.Variation.ConcerningHigh,
            (< 0, Direction.Higher) => Progress.Variation.ConcerningLow,
            (< 0, Direction.Lower) => Progress.Variation.ImprovingLow,
            (> 0, _) => Progress.Variation.NeutralHigh,
            (< 0, _) => Progress.Variation.NeutralLow,
        };
    }

    internal static Assurance? Assurance(Limits limits, double? target, Direction? better) =>
        (target, limits.Upper, limits.Lower, better) switch
        {
            ({ } aim, { } upper, { } lower, Direction.Higher or Direction.Lower) => aim > upper
                ? (better == Direction.Higher ? Progress.Assurance.ConsistentFail : Progress.Assurance.ConsistentPass)
            : aim < lower
                ? (better == Direction.Higher ? Progress.Assurance.ConsistentPass : Progress.Assurance.ConsistentFail)
            : Progress.Assurance.Inconsistent,
            _ => null,
        };

    private static int LastSide(ReadOnlySpan<double> values, double line)
    {
        for (var place = values.Length - 1; place >= 0; place--)
        {
            if (values[place] != line)
            {
                return values[place].CompareTo(line);
            }
        }

        return 0;
    }
}
