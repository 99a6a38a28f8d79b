using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>What the rules need to know about an indicator. All values are in its own unit.</summary>
/// <param name="Name">Its name, as on the plan.</param>
/// <param name="Lens">The side from which it looks.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Unit">The unit in words, if it has one; a duration without one is in minutes.</param>
/// <param name="Baseline">The starting point, if known.</param>
/// <param name="Target">The hope, if there is one.</param>
/// <param name="RangeLow">The low end of a good range; null when it is open.</param>
/// <param name="RangeHigh">The high end of a good range; null when it is open.</param>
/// <param name="RhythmDays">A reading is due every so many days; null when nothing is said of what is due.</param>
public sealed record IndicatorFacts(
    string Name,
    Lens Lens,
    IndicatorKind Kind,
    Direction Direction,
    string? Unit = null,
    decimal? Baseline = null,
    decimal? Target = null,
    decimal? RangeLow = null,
    decimal? RangeHigh = null,
    int? RhythmDays = null
)
{
    /// <summary>Is the second value better? Null when neither is, or when it cannot be said.</summary>
    internal bool? IsBetter(decimal before, decimal after) =>
        Direction switch
        {
            Direction.Higher when after != before => after > before,
            Direction.Lower when after != before => after < before,
            Direction.InRange when FromRange(after) != FromRange(before) => FromRange(after) < FromRange(before),
            Direction.Higher or Direction.Lower or Direction.InRange => null,
        };

    // In doubles, where very large values do not overflow.
    private double FromRange(decimal value)
    {
        var below = RangeLow is { } low ? (double)low - (double)value : 0;
        var above = RangeHigh is { } high ? (double)value - (double)high : 0;
        return Math.Max(0, Math.Max(below, above));
    }
}
