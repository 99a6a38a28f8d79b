using System.Runtime.InteropServices;

namespace Goldthread.Progress;

/// <summary>
/// Readings in a row on one side of a line, counted; those on the line are skipped and end nothing.
/// </summary>
/// <param name="Useful">Readings off the line.</param>
/// <param name="Longest">Most in a row on one side.</param>
/// <param name="Crossings">How often the side changes.</param>
/// <param name="From">Where the longest begins; the last one of several.</param>
/// <param name="To">Where it ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RunCount(int Useful, int Longest, int Crossings, int From, int To)
{
    /// <summary>Counts sides in order: 1 above, -1 below, 0 on the line.</summary>
    internal static RunCount Of(ReadOnlySpan<int> sides)
    {
        var (useful, longest, crossings, from, to) = (0, 0, -1, 0, -1);
        var (side, length, begun) = (0, 0, 0);
        for (var place = 0; place < sides.Length; place++)
        {
            if (sides[place] == 0)
            {
                continue;
            }

            useful++;
            if (sides[place] != side)
            {
                (side, length, begun) = (sides[place], 0, place);
                crossings++;
            }

            length++;
            if (length >= longest)
            {
                (longest, from, to) = (length, begun, place);
            }
        }

        return new RunCount(useful, longest, Math.Max(0, crossings), from, to);
    }

    /// <summary>On which side of a line each value lies.</summary>
    internal static int[] Sides(ReadOnlySpan<double> values, double line)
    {
        var sides = new int[values.Length];
        for (var place = 0; place < sides.Length; place++)
        {
            sides[place] = values[place].CompareTo(line);
        }

        return sides;
    }
}
