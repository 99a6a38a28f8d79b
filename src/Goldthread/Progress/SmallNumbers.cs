namespace Goldthread.Progress;

/// <summary>
/// Keeps small numbers out of figures that are shown without names, and with them the numbers from which they could be
/// worked out. What is kept out is null. This follows the usual practice for published health and care figures.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The least that is shown.</summary>
    public const int Least = 5;

    /// <summary>A number that stands alone.</summary>
    public static int? Alone(int number) => number < Least ? null : number;

    /// <summary>
    /// The parts of a whole that is shown beside them. While what is kept out is a single part, or together fewer than
    /// <see cref="Least"/>, it could be worked out; then the next smallest part is kept out too.
    /// </summary>
    public static IReadOnlyList<int?> Parts(params int[] parts)
    {
        var kept = parts.Index().Where(p => p.Item >= Least).OrderBy(p => p.Item).Select(p => p.Index).ToList();
        while (kept.Count > 0 && kept.Count < parts.Length && CanBeWorkedOut(parts, kept))
        {
            kept.RemoveAt(0);
        }

        return [.. parts.Select((p, i) => kept.Contains(i) ? p : (int?)null)];
    }

    /// <summary>A share of a whole. Where either the share or the rest of it is small, only the whole is shown.</summary>
    public static (int? Some, int? Of) Share(int some, int of) => (Parts(some, of - some)[0], Alone(of));

    private static bool CanBeWorkedOut(int[] parts, List<int> kept)
    {
        var hidden = parts.Where((_, i) => !kept.Contains(i)).ToList();
        return hidden.Count == 1 || hidden.Sum() < Least;
    }
}
