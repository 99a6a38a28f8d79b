namespace Goldthread.Progress;

/// <summary>
/// Marks the readings of one stretch that stand out. The rules of NHS Making Data Count as the package NHSRplotthedots has them,
/// and those of run charts (Perla 2011), which differ in what a reading on the line or a tie does.
/// </summary>
internal static class SignalRules
{
    private const double NearShare = 2.0 / 3;

    internal static void Mark(ReadOnlySpan<double> values, Limits limits, RuleSet rules, Span<Signals> marks)
    {
        if (rules.Outside)
        {
            Outside(values, limits, marks);
        }

        if (rules.Trend is { } trend)
        {
            Trend(values, trend, rules.TiesCountOnce, marks);
        }

        if (rules.TwoInThree)
        {
            TwoInThree(values, limits, marks);
        }

        if (rules.Shift is { } shift)
        {
            Shift(values, limits.Centre, shift, rules.SkipsLine, marks);
        }
    }

    private static void Outside(ReadOnlySpan<double> values, Limits limits, Span<Signals> marks)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (limits.IsOutside(i, values[i]))
            {
                marks[i] |= Signals.Outside;
            }
        }
    }

    /// <summary>So many in a row rising, or falling; all of them are marked.</summary>
    internal static void Trend(ReadOnlySpan<double> values, int length, bool tiesCountOnce, Span<Signals> marks)
    {
        var (from, count, way) = (0, 1, 0);
        for (var i = 1; i < values.Length; i++)
        {
            var step = values[i].CompareTo(values[i - 1]);
            if (step == 0 && tiesCountOnce)
            {
                // Equal neighbours are one reading seen twice: marked with the trend, and not counted.
                MarkFrom(marks, count >= length ? from : i + 1, i, Signals.Trend);
                continue;
            }

            if (step == 0)
            {
                (from, count, way) = (i, 1, 0);
                continue;
            }

            if (step != way)
            {
                (from, count, way) = (i - 1, 1, step);
            }

            count++;
            MarkFrom(marks, count >= length ? from : i + 1, i, Signals.Trend);
        }
    }

    /// <summary>So many in a row on one side of the line; all of them are marked.</summary>
    internal static void Shift(
        ReadOnlySpan<double> values,
        double line,
        int length,
        bool skipsLine,
        Span<Signals> marks
    )
    {
        var (from, count, side) = (0, 0, 0);
        for (var i = 0; i < values.Length; i++)
        {
            var here = values[i].CompareTo(line);
            if (here == 0 && skipsLine)
            {
                continue;
            }

            if (here != side)
            {
                (from, count, side) = (i, 0, here);
            }

            count++;
            if (here != 0 && count >= length)
            {
                MarkSide(values, line, marks, count == length ? from : i, i);
            }
        }
    }

    private static void TwoInThree(ReadOnlySpan<double> values, Limits limits, Span<Signals> marks)
    {
        if (limits.Upper is not { } upper || limits.Lower is not { } lower)
        {
            return;
        }

        var (centre, nearHigh) = (limits.Centre, limits.Centre + (NearShare * (upper - limits.Centre)));
        var nearLow = centre - (NearShare * (centre - lower));
        Span<bool> near = values.Length <= 1024 ? stackalloc bool[values.Length] : new bool[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            near[i] = value >= lower && value <= upper && (value > nearHigh || value < nearLow);
        }

        for (var i = 2; i < values.Length; i++)
        {
            var two = (near[i] ? 1 : 0) + (near[i - 1] ? 1 : 0) + (near[i - 2] ? 1 : 0) >= 2;
            var oneSide = two && OneSide(values.Slice(i - 2, 3), centre);
            for (var j = i - 2; oneSide && j <= i; j++)
            {
                marks[j] |= near[j] ? Signals.TwoInThree : Signals.None;
            }
        }
    }

    private static bool OneSide(ReadOnlySpan<double> three, double line) =>
        (three[0] > line && three[1] > line && three[2] > line)
        || (three[0] < line && three[1] < line && three[2] < line);

    private static void MarkFrom(Span<Signals> marks, int from, int to, Signals signal)
    {
        // Marked backwards until what is marked already, so that a long one costs no more than a short one.
        for (var i = to; i >= from && (marks[i] & signal) == Signals.None; i--)
        {
            marks[i] |= signal;
        }
    }

    private static void MarkSide(ReadOnlySpan<double> values, double line, Span<Signals> marks, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            marks[i] |= values[i] == line ? Signals.None : Signals.Shift;
        }
    }
}
