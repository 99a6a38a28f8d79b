using System.Runtime.InteropServices;

namespace Goldthread.Progress;

/// <summary>One row as it comes: a moment, a value, and for a rate or a share out of how many.</summary>
/// <param name="At">The moment it is about.</param>
/// <param name="Value">The value, or the count above the line of a rate; null where there is none.</param>
/// <param name="Of">Over how much, or out of how many; null where it is no rate.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartRow(DateTime At, double? Value, double? Of = null);

/// <summary>
/// Readings made ready to be judged: in order of time, one a moment, each a number. What was left out is said in words, and
/// leaves a gap over which no neighbours are compared.
/// </summary>
public sealed class ChartSeries
{
    /// <summary>Values beyond this, either side of nought, are no readings of anything.</summary>
    public const double Most = 1e15;

    private ChartSeries(DateTime[] at, double[] values, double[]? sizes, bool[] gaps, IReadOnlyList<string> notes) =>
        (At, Values, Sizes, GapBefore, Notes) = (at, values, sizes, gaps, notes);

    internal DateTime[] At { get; }
    internal double[] Values { get; }

    /// <summary>Over how much each was counted; null when the readings are no rates.</summary>
    internal double[]? Sizes { get; }

    /// <summary>Whether a reading is missing before this one.</summary>
    internal bool[] GapBefore { get; }

    /// <summary>How many readings there are.</summary>
    public int Count => Values.Length;

    /// <summary>What was left out or put together, in sentences of at most fifteen words.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The moments and values, in order.</summary>
    public IEnumerable<(DateTime At, double Value)> Readings => At.Zip(Values);

    /// <summary>Puts rows in order, whatever the order in which they came. It takes anything, and never throws.</summary>
    public static ChartSeries Of(IReadOnlyList<ChartRow> rows)
    {
        var rates = rows.Any(row => row.Of is not null);
        var ordered = InOrder(rows);
        var (at, values, sizes, gaps) = (
            new List<DateTime>(),
            new List<double>(),
            new List<double>(),
            new List<bool>()
        );
        var left = new LeftOut();
        var gap = false;
        for (var from = 0; from < ordered.Length; )
        {
            var to = from + 1;
            while (to < ordered.Length && ordered[to].At == ordered[from].At)
            {
                to++;
            }

            if (left.Together(ordered.AsSpan(from, to - from), rates) is { } one)
            {
                at.Add(ordered[from].At);
                values.Add(one.Value);
                sizes.Add(one.Size);
                gaps.Add(gap);
                gap = false;
            }
            else
            {
                gap = true;
            }

            from = to;
        }

        return new ChartSeries([.. at], [.. values], rates ? [.. sizes] : null, [.. gaps], [.. left.Words(at)]);
    }

    private static ChartRow[] InOrder(IReadOnlyList<ChartRow> rows)
    {
        var (keys, ordered) = (new DateTime[rows.Count], new ChartRow[rows.Count]);
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], ordered[i]) = (rows[i].At, rows[i]);
        }

        Array.Sort(keys, ordered);
        return ordered;
    }
}
