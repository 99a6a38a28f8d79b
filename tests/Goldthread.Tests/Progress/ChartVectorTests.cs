using System.Text.Json;
using Goldthread.Evidence;
using Goldthread.Progress;
using static Goldthread.Tests.Progress.Vector;

namespace Goldthread.Tests.Progress;

/// <summary>Every named rule set gives what was published for it.</summary>
public class ChartVectorTests
{
    [Fact]
    public void Limits_are_those_of_plot_the_dots()
    {
        foreach (var one in Of("xmr_plotthedots_limits").GetProperty("cases").EnumerateArray())
        {
            var rules = one.GetProperty("screen_outliers").GetBoolean() ? RuleSet.PlotTheDots : RuleSet.Nhs;
            var chart = ControlChart.Judge(Weekly(one.Numbers("y")), new ChartPlan(rules));
            var within = one.Number("tol");
            Assert.Equal(one.Number("mean"), chart.Limits!.Centre, within);
            Assert.Equal(one.Number("lpl"), chart.Limits.Lower!.Value, within);
            Assert.Equal(one.Number("upl"), chart.Limits.Upper!.Value, within);
            if (one.TryGetProperty("special", out var special))
            {
                Assert.Equal(
                    special.EnumerateArray().Select(place => place.GetInt32()),
                    Places(chart, Signals.Outside)
                );
            }
        }
    }

    [Fact]
    public void Seven_on_one_side_are_all_marked()
    {
        foreach (var one in Rules("seven_one_side"))
        {
            var values = one.Numbers("v");
            var marks = new Signals[values.Length];
            SignalRules.Shift(values, 0, 7, skipsLine: false, marks);
            // Their first step marks the seventh; their second spreads it back over the seven.
            Assert.Equal(Back(one.Numbers("out"), 7), marks.Select(mark => mark == Signals.Shift));
        }
    }

    [Fact]
    public void Seven_rising_or_falling_are_all_marked()
    {
        foreach (var one in Rules("seven_trend"))
        {
            var values = one.Numbers("v");
            var marks = new Signals[values.Length];
            SignalRules.Trend(values, 7, tiesCountOnce: false, marks);
            Assert.Equal(Back(one.Numbers("out"), 7), marks.Select(mark => mark == Signals.Trend));
        }
    }

    [Fact]
    public void Two_in_three_marks_those_near_a_limit()
    {
        foreach (var one in Rules("point_flagged_in_two_in_three"))
        {
            // Near is 2.5 of 3 from the line, not near is 1.
            var values = one.Numbers("close").Zip(one.Numbers("side"), (close, side) => side * (close > 0 ? 2.5 : 1));
            var marks = new Signals[one.Numbers("close").Length];
            SignalRules.Mark(values.ToArray(), new Limits(0, -3, 3), RuleSet.Nhs with { Shift = null }, marks);
            Assert.Equal(one.Numbers("out").Select(o => o > 0), marks.Select(mark => mark == Signals.TwoInThree));
        }

        var apart = ControlChart.Judge(
            Weekly(Of("spc_plotthedots_rules").GetProperty("opposite_sides_no_signal").Numbers("y")),
            new ChartPlan(RuleSet.PlotTheDots)
        );
        Assert.All(apart.Points.TakeLast(2), point => Assert.Equal(Signals.None, point.Signals));
    }

    [Theory]
    [InlineData(Direction.Higher, "increase")]
    [InlineData(Direction.Lower, "decrease")]
    public void A_target_is_held_against_the_limits(Direction better, string name)
    {
        foreach (var one in Of("spc_plotthedots_rules").GetProperty("assurance").GetProperty("cases").EnumerateArray())
        {
            var limits = new Limits(0, one.Number("lpl"), one.Number("upl"));
            var said = ChartVerdicts.Assurance(limits, one.Number("target"), better);
            var expected = one.GetProperty(name).GetString()!.Replace("_", "", StringComparison.Ordinal);
            Assert.Equal(expected, said.ToString(), ignoreCase: true);
            Assert.Null(ChartVerdicts.Assurance(limits, one.Number("target"), null));
        }
    }

    [Fact]
    public void Run_charts_read_as_Perla_has_them()
    {
        foreach (var one in Of("runchart_rules_examples").GetProperty("cases").EnumerateArray())
        {
            var chart = ControlChart.Judge(Weekly(one.Numbers("y")), new ChartPlan(RuleSet.RunChart));
            Assert.Equal(one.Number("median"), chart.Limits!.Centre);
            Assert.Equal(one.GetProperty("useful").GetInt32(), chart.Runs.Useful);
            Assert.Equal(one.GetProperty("longest_run").GetInt32(), chart.Runs.LongestRun);
            Assert.Equal(Math.Max(0, one.GetProperty("runs").GetInt32() - 1), chart.Runs.Crossings);
            Assert.Equal(one.GetProperty("shift").GetBoolean(), Places(chart, Signals.Shift).Any());
            Assert.Equal(one.GetProperty("trend").GetBoolean(), Places(chart, Signals.Trend).Any());
        }
    }

    [Fact]
    public void The_number_of_runs_is_held_against_exact_limits()
    {
        foreach (var row in Of("runchart_runs_limits").GetProperty("rows").EnumerateArray())
        {
            var (fewest, most) = NumberOfRuns.Limits(row.GetProperty("n").GetInt32());
            Assert.Equal(row.Numbers("exact"), new double[] { fewest, most });
        }
    }

    [Fact]
    public void Montgomerys_single_measurements_read_as_published()
    {
        var example = Of("qicharts2_i_mr_t_c_charts").GetProperty("i_chart");
        var series = Readings("montgomery-6.5-individuals.csv");
        var chart = ControlChart.Judge(series, new ChartPlan(RuleSet.QiCharts, Baseline: 20));
        IsAsPublished(example, chart);
        Assert.Equal([39, 40], Places(chart, Signals.Outside));

        var ranges = Of("qicharts2_i_mr_t_c_charts").GetProperty("mr_chart").GetProperty("expect");
        var limits = LimitRules.Ranges(series.Values.AsSpan(0, 20), default);
        Assert.Equal(ranges.Number("cl"), limits.Centre, 1e-6);
        Assert.Equal(ranges.Number("ucl"), limits.Upper!.Value, 1e-3);
    }

    [Fact]
    public void Montgomerys_gaps_between_events_read_as_published() =>
        IsAsPublished(
            Of("qicharts2_i_mr_t_c_charts").GetProperty("t_chart"),
            ControlChart.Judge(
                Readings("montgomery-7.6-time-between.csv"),
                new ChartPlan(RuleSet.QiCharts, Method: ChartMethod.T)
            )
        );

    [Fact]
    public void Montgomerys_counts_read_as_published()
    {
        var chart = ControlChart.Judge(
            Readings("montgomery-7.3-counts.csv"),
            new ChartPlan(RuleSet.QiCharts, Method: ChartMethod.C, Baseline: 26, LeftOut: new HashSet<int> { 5, 19 })
        );
        IsAsPublished(Of("qicharts2_i_mr_t_c_charts").GetProperty("c_chart"), chart);
        Assert.Equal([6, 20], Places(chart, Signals.Outside));
    }

    [Fact]
    public void Infection_rates_read_as_published()
    {
        foreach (var one in Of("qicharts2_runs_infections").GetProperty("cases").EnumerateArray())
        {
            var file = $"infections-{one.GetProperty("infection").GetString()!.ToLowerInvariant()}.csv";
            var chart = ControlChart.Judge(
                Readings(file, rate: true),
                new ChartPlan(RuleSet.QiCharts, Method: ChartMethod.U)
            );
            Assert.Equal(one.Number("centre"), chart.Limits!.Centre, 1e-8);
            Assert.Equal(
                (
                    one.GetProperty("useful").GetInt32(),
                    one.GetProperty("longest_run").GetInt32(),
                    (int)one.Number("crossings"),
                    one.GetProperty("signal").GetBoolean()
                ),
                (chart.Runs.Useful, chart.Runs.LongestRun, chart.Runs.Crossings, chart.Runs.Signal)
            );
        }
    }

    [Fact]
    public void Rare_events_read_as_published()
    {
        foreach (var one in Of("g_t_charts").GetProperty("g").EnumerateArray())
        {
            var limits = Judge(one, ChartMethod.G);
            Assert.Equal(one.Number("centre_median"), limits.Centre, 1e-4);
            Assert.Equal(one.Number("ucl"), limits.Upper!.Value, 1e-4);
            Assert.Equal(one.Number("lcl"), limits.Lower!.Value, 1e-4);
        }

        foreach (var one in Of("g_t_charts").GetProperty("t").EnumerateArray())
        {
            var limits = Judge(one, ChartMethod.T);
            Assert.Equal(one.Number("cl"), limits.Centre, 1e-4);
            Assert.Equal(one.Number("ucl"), limits.Upper!.Value, 1e-3);
            Assert.Equal(one.Number("lcl"), limits.Lower!.Value, 1e-4);
        }

        static Limits Judge(JsonElement one, ChartMethod method) =>
            ControlChart.Judge(Weekly(one.Numbers("y")), new ChartPlan(RuleSet.QiCharts, Method: method)).Limits!;
    }

    [Fact]
    public void A_share_has_limits_by_how_many_it_is_out_of()
    {
        // 40 of 200 in all: 0.2, and three sqrt(0.2 x 0.8 / n) about it, not below nought.
        var rows = new[] { (8, 40), (12, 60), (20, 100) };
        var chart = ControlChart.Judge(
            ChartSeries.Of([
                .. rows.Select((row, day) => new ChartRow(new DateTime(2026, 1, 1 + day), row.Item1, row.Item2)),
            ]),
            new ChartPlan(RuleSet.QiCharts, Method: ChartMethod.P)
        );
        Assert.Equal(0.2, chart.Limits!.Centre, 1e-12);
        Assert.Equal(0.2 + (3 * Math.Sqrt(0.16 / 40)), chart.Limits.Each![0].Upper, 1e-12);
        Assert.Equal(0.08, chart.Limits.Lower!.Value, 1e-12);
    }

    private static void IsAsPublished(JsonElement example, ChartReading chart)
    {
        var expect = example.GetProperty("expect");
        Assert.Equal(expect.Number("cl"), chart.Limits!.Centre, 1e-4);
        Assert.Equal(expect.Number("lcl"), chart.Limits.Lower!.Value, 1e-4);
        Assert.Equal(expect.Number("ucl"), chart.Limits.Upper!.Value, 1e-3);
        Assert.Equal(expect.GetProperty("n.useful").GetInt32(), chart.Runs.Useful);
        Assert.Equal(expect.GetProperty("longest.run").GetInt32(), chart.Runs.LongestRun);
        Assert.Equal((int)expect.Number("longest.run.max"), chart.Runs.LongestRunMax);
        Assert.Equal((int)expect.Number("n.crossings"), chart.Runs.Crossings);
        Assert.Equal((int)expect.Number("n.crossings.min"), chart.Runs.CrossingsMin);
        Assert.Equal(expect.GetProperty("runs.signal").GetBoolean(), chart.Runs.Signal);
    }

    private static JsonElement.ArrayEnumerator Rules(string name) =>
        Of("spc_plotthedots_rules").GetProperty(name).GetProperty("cases").EnumerateArray();

    private static IEnumerable<int> Places(ChartReading chart, Signals signal) =>
        chart.Points.Index().Where(each => each.Item.Signals.HasFlag(signal)).Select(each => each.Index + 1);

    private static IEnumerable<bool> Back(double[] marks, int over) =>
        marks.Select((_, place) => marks.Skip(place).Take(over).Any(mark => mark != 0));
}
