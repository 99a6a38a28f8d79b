namespace Goldthread.Web.Design;

/// <summary>Fewer dots where hundreds would run into each other. Nothing that stands out is lost.</summary>
internal static class Thinning
{
    /// <summary>More dots than this cannot be told apart on a phone.</summary>
    public const int Most = 120;

    /// <summary>
    /// From each stretch of days the lowest and the highest reading, and one day without a reading. The readings are in
    /// order of time; so is what is left of them.
    /// </summary>
    public static IReadOnlyList<ChartDot> Thin(IReadOnlyList<ChartDot> dots)
    {
        if (dots.Count <= Most)
            return dots;
        var stretch = (int)Math.Ceiling(dots.Count / (Most / 3.0));
        return [.. dots.Chunk(stretch).SelectMany(Edges)];
    }

    private static IEnumerable<ChartDot> Edges(ChartDot[] stretch)
    {
        var read = stretch.Where(d => d.Value is not null).ToArray();
        ChartDot?[] kept =
        [
            read.MinBy(d => d.Value),
            read.MaxBy(d => d.Value),
            Array.Find(stretch, d => d.Value is null),
        ];
        return stretch.Where(kept.Contains).Distinct();
    }
}
