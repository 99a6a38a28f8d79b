namespace Goldthread.Progress;

/// <summary>Draws the line and limits of a series and marks what stands out, by a named rule set. Pure, for any input.</summary>
public static class ControlChart
{
    /// <summary>Judges a series.</summary>
    public static ChartReading Judge(ChartSeries series, ChartPlan plan)
    {
        var marks = new Signals[series.Count];
        var (limits, runs) = ((Limits?)null, default(RunCount));
        var begin = 0;
        foreach (var end in Ends(series, plan.Anew))
        {
            limits = LimitsOf(series, plan, begin, end);
            SignalRules.Mark(series.Values.AsSpan(begin, end - begin), limits, plan.Rules, marks.AsSpan(begin));
            runs = RunsOf(series, plan, limits, begin, end, marks);
            begin = end;
        }

        var read = RunsReading.Of(runs, plan.Rules);
        return new ChartReading(
            plan.Method ?? plan.Rules.Method,
            plan.Rules,
            limits,
            Points(series, marks),
            read,
            limits is null ? Variation.CommonCause : VariationOf(series, plan, limits, read, marks),
            limits is null ? null : ChartVerdicts.Assurance(limits, plan.Target, plan.Better),
            series.Count < Progress.RunChart.EnoughReadings
        );
    }

    // Where each part ends. One that would be empty is none.
    private static List<int> Ends(ChartSeries series, IReadOnlyList<DateOnly>? anew)
    {
        var ends = (anew ?? [])
            .Select(day => series.At.AsSpan().BinarySearch(new From(day.ToDateTime(TimeOnly.MinValue))))
            .Select(place => ~place)
            .Append(series.Count)
            .Where(end => end > 0 && end <= series.Count);
        return [.. ends.Distinct().Order()];
    }

    private static Limits LimitsOf(ChartSeries series, ChartPlan plan, int begin, int end)
    {
        var (values, gaps, sizes) = AsItWas(series, plan, begin, end);
        var rules = plan.Rules;
        // Rates need their sizes; without them, a rate is as good as a count.
        return (plan.Method ?? rules.Method) switch
        {
            ChartMethod.Run => LimitRules.Run(values),
            ChartMethod.Xmr => LimitRules.Xmr(values, gaps, rules.Reach, rules.Screened),
            ChartMethod.U when series.Sizes is { } all => LimitRules.U(values, sizes, all.AsSpan(begin, end - begin)),
            ChartMethod.P when series.Sizes is { } all => LimitRules.P(values, sizes, all.AsSpan(begin, end - begin)),
            ChartMethod.C or ChartMethod.U or ChartMethod.P => LimitRules.C(values),
            ChartMethod.G => LimitRules.G(values),
            ChartMethod.T => LimitRules.T(values, rules.Reach, rules.Screened),
        };
    }

    // A baseline is that of the beginning; after a known change, the readings since are their own. Never empty.
    private static (double[] Values, bool[] Gaps, double[] Sizes) AsItWas(
        ChartSeries series,
        ChartPlan plan,
        int begin,
        int end
    )
    {
        var until = begin == 0 && plan.Baseline is > 0 ? Math.Min(end, plan.Baseline.Value) : end;
        var (values, gaps, sizes) = (series.Values, series.GapBefore, series.Sizes ?? []);
        var kept = plan.LeftOut is not { Count: > 0 } leftOut
            ? []
            : Enumerable.Range(begin, until - begin).Where(place => !leftOut.Contains(place)).ToArray();
        return kept.Length == 0
            ? (values[begin..until], gaps[begin..until], sizes.Length == 0 ? [] : sizes[begin..until])
            : (
                Array.ConvertAll(kept, place => values[place]),
                Array.ConvertAll(kept, place => gaps[place] || plan.LeftOut!.Contains(place - 1)),
                sizes.Length == 0 ? [] : Array.ConvertAll(kept, place => sizes[place])
            );
    }

    private static RunCount RunsOf(
        ChartSeries series,
        ChartPlan plan,
        Limits limits,
        int begin,
        int end,
        Signals[] marks
    )
    {
        var sides = RunCount.Sides(series.Values.AsSpan(begin, end - begin), limits.Centre);
        foreach (var place in plan.LeftOut ?? new HashSet<int>())
        {
            if (place >= begin && place < end)
            {
                sides[place - begin] = 0;
            }
        }

        var runs = RunCount.Of(sides);
        var tooLong =
            runs.Useful >= Progress.RunChart.EnoughUseful && runs.Longest > RunLimits.LongestRunMax(runs.Useful);
        for (var place = runs.From; tooLong && plan.Rules.Runs == RunsTest.Anhoej && place <= runs.To; place++)
        {
            marks[begin + place] |= sides[place] == 0 ? Signals.None : Signals.LongRun;
        }

        return runs;
    }

    // Too few crossings mark no reading; then the whole chart is what stands out.
    private static Variation VariationOf(
        ChartSeries series,
        ChartPlan plan,
        Limits limits,
        RunsReading runs,
        Signals[] marks
    )
    {
        var whole = plan.Rules.Runs != RunsTest.None && runs.Signal && runs.LongestRun <= runs.LongestRunMax;
        return ChartVerdicts.Variation(series.Values, First(marks[^1]), limits, whole, plan.Better);
    }

    /// <summary>Of several signals of a reading, the one that takes precedence.</summary>
    public static Signals First(Signals signals) => (Signals)((int)signals & -(int)signals);

    private static ChartPoint[] Points(ChartSeries series, Signals[] marks)
    {
        var points = new ChartPoint[marks.Length];
        for (var place = 0; place < points.Length; place++)
        {
            points[place] = new ChartPoint(series.At[place], series.Values[place], marks[place]);
        }

        return points;
    }

    // Finds the first moment of a day or after it: never equal, so the search ends just before it.
    private readonly struct From(DateTime day) : IComparable<DateTime>
    {
        public int CompareTo(DateTime other) => day <= other ? -1 : 1;
    }
}
