namespace Goldthread.Progress;

/// <summary>The median: half of the readings are at or below it, half at or above.</summary>
internal static class Middle
{
    internal static decimal? Of(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : Between(sorted[half - 1], sorted[half]);
    }

    // Two ways to the same number, so that very large values do not overflow.
    private static decimal Between(decimal low, decimal high) =>
        low < 0 && high > 0 ? (low + high) / 2 : low + ((high - low) / 2);
}
