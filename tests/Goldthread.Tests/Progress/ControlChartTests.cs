using FsCheck;
using FsCheck.Fluent;
using Goldthread.Evidence;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

public class ControlChartTests
{
    private static readonly DateTime Start = new(2026, 1, 1);

    [Fact]
    public void Shifting_and_scaling_readings_shifts_and_scales_limits_and_leaves_signals_alone() =>
        Prop.ForAll<sbyte[], sbyte, PositiveInt>(
                (values, shift, scale) =>
                    RuleSet.All.All(rules =>
                    {
                        var plain = Judge(rules, values.Select(value => (double)value));
                        var moved = Judge(rules, values.Select(value => (value * (double)scale.Get) + shift));
                        return Near(moved.Limits?.Centre, (plain.Limits?.Centre * scale.Get) + shift)
                            && Near(moved.Limits?.Upper, (plain.Limits?.Upper * scale.Get) + shift)
                            && Near(moved.Limits?.NearLower, (plain.Limits?.NearLower * scale.Get) + shift);
                    })
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Prop.ForAll<sbyte[], int>(
                (values, seed) =>
                {
                    // Some days have two readings, some none that can be used.
                    var rows = values
                        .Select(
                            (v, i) =>
                                new ChartRow(Start.AddDays(i / 2 * 3 % 40), v % 7 == 0 ? null : v, v % 5 == 0 ? 0 : 2)
                        )
                        .ToArray();
                    var shuffled = rows.ToArray();
                    new System.Random(seed).Shuffle(shuffled);
                    return RuleSet.All.All(rules => Same(OfRows(rules, rows), OfRows(rules, shuffled)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_reading_after_the_baseline_moves_neither_the_limits_nor_what_was_outside_before() =>
        Prop.ForAll<sbyte[], sbyte>(
                (values, next) =>
                {
                    var plan = new ChartPlan(RuleSet.Nhs, Baseline: Math.Max(1, values.Length));
                    var before = ControlChart.Judge(Series(values.Select(v => (double)v)), plan);
                    var after = ControlChart.Judge(Series(values.Append(next).Select(v => (double)v)), plan);
                    return values.Length == 0
                        || (
                            before.Limits == after.Limits
                            && before
                                .Points.Zip(after.Points)
                                .All(pair => (pair.First.Signals & ~pair.Second.Signals) == Signals.None)
                            && before
                                .Points.Zip(after.Points)
                                .SkipLast(6)
                                .All(pair => pair.First.Signals == pair.Second.Signals)
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_came_before_a_marked_change_does_not_touch_what_came_after()
    {
        double[] before = [1, 2, 1, 2, 1, 3, 2, 1, 2, 1];
        double[] after = [8, 9, 8, 9, 8, 9, 7, 9, 8, 9];
        var anew = new ChartPlan(RuleSet.Nhs, Anew: [DateOnly.FromDateTime(Start.AddDays(10))]);
        var parted = ControlChart.Judge(Series([.. before, .. after]), anew);
        Assert.Equal(Judge(RuleSet.Nhs, after).Limits, parted.Limits);
        Assert.All(parted.Points, point => Assert.Equal(Signals.None, point.Signals));
        Assert.NotEqual(Signals.None, Judge(RuleSet.Nhs, [.. before, .. after]).Points[^1].Signals);

        // A change marked before the first reading, or after the last, parts nothing.
        foreach (var day in new[] { -5, 0, 400 })
        {
            var whole = anew with { Anew = [DateOnly.FromDateTime(Start.AddDays(day))] };
            Assert.Equal(Judge(RuleSet.Nhs, before).Limits, ControlChart.Judge(Series(before), whole).Limits);
        }
    }

    [Theory]
    [InlineData(Direction.Higher, Variation.ImprovingHigh)]
    [InlineData(Direction.Lower, Variation.ConcerningHigh)]
    [InlineData(null, Variation.NeutralHigh)]
    public void The_last_reading_says_which_way(Direction? better, Variation variation)
    {
        double[] values = [2, 1, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2, 12];
        var chart = ControlChart.Judge(Series(values), new ChartPlan(RuleSet.Nhs, better));
        Assert.Equal(variation, chart.Variation);
        Assert.Equal(
            Variation.CommonCause,
            ControlChart.Judge(Series([.. values, 2]), new ChartPlan(RuleSet.Nhs, better)).Variation
        );
    }

    [Fact]
    public void Where_several_rules_hold_the_first_takes_precedence()
    {
        Assert.Equal(Signals.Outside, ControlChart.First(Signals.Shift | Signals.Outside));
        Assert.Equal(Signals.Trend, ControlChart.First(Signals.Shift | Signals.TwoInThree | Signals.Trend));
    }

    [Fact]
    public void Below_five_readings_there_is_a_line_and_no_limits_and_below_twelve_they_are_a_trial()
    {
        Assert.Equal(new Limits(2.5), Judge(RuleSet.Nhs, [1, 2, 3, 4]).Limits);
        Assert.NotNull(Judge(RuleSet.Nhs, [1, 2, 3, 4, 5]).Limits!.Upper);
        Assert.True(Judge(RuleSet.Nhs, [1, 2, 3, 4, 5]).Trial);
    }

    [Fact]
    public void Nothing_one_and_all_equal_have_answers()
    {
        foreach (var rules in RuleSet.All)
        {
            Assert.Null(Judge(rules, []).Limits);
            Assert.Equal(7, Judge(rules, [7]).Limits!.Centre);
            var same = Judge(rules, Enumerable.Repeat(3.0, 30));
            Assert.All(same.Points, point => Assert.Equal(Signals.None, point.Signals));
            Assert.Equal(Variation.CommonCause, same.Variation);
        }
    }

    [Fact]
    public void What_is_no_number_is_left_out_and_said_so()
    {
        var series = ChartSeries.Of([
            new(Start, 4, 2),
            new(Start, 6, 2),
            new(Start.AddDays(1), double.NaN, 2),
            new(Start.AddDays(2), double.PositiveInfinity, 2),
            new(Start.AddDays(3), 5, 0),
            new(Start.AddDays(4), null, 2),
            new(Start.AddDays(900), 8, 2),
        ]);
        Assert.Equal([2.5, 4], series.Readings.Select(each => each.Value));
        Assert.Equal(
            [
                "One row has no value and is left out.",
                "2 rows have no number that can be drawn and are left out.",
                "One row has nothing above nought to divide by and is left out.",
                "One moment has more than one reading; they are taken together.",
                "There are no readings from January 2026 to June 2028.",
            ],
            series.Notes
        );
        Assert.All(series.Notes, note => Assert.InRange(note.Split(' ').Length, 1, Finding.MostWords));
    }

    [Fact]
    public void Over_a_gap_no_neighbours_are_compared()
    {
        var rows = Enumerable
            .Range(0, 10)
            .Select(day => new ChartRow(Start.AddDays(day), day < 5 ? 1 + (day % 2) : 101 + (day % 2)))
            .ToList();
        var together = OfRows(RuleSet.Nhs, rows.ToArray()).Limits!;
        rows.Insert(5, new ChartRow(Start.AddDays(4.5), null));
        var apart = OfRows(RuleSet.Nhs, rows.ToArray()).Limits!;
        Assert.Equal(2.66 * 1, apart.Upper!.Value - apart.Centre, 1e-9);
        Assert.True(together.Upper > apart.Upper);
    }

    private static ChartSeries Series(IEnumerable<double> values) =>
        ChartSeries.Of([.. values.Select((value, day) => new ChartRow(Start.AddDays(day), value))]);

    private static ChartReading Judge(RuleSet rules, IEnumerable<double> values) =>
        ControlChart.Judge(Series(values), new ChartPlan(rules));

    private static ChartReading OfRows(RuleSet rules, ChartRow[] rows) =>
        ControlChart.Judge(ChartSeries.Of(rows), new ChartPlan(rules));

    private static bool Same(ChartReading one, ChartReading other) =>
        one.Points.SequenceEqual(other.Points) && one with { Points = [] } == other with { Points = [] };

    private static bool Near(double? one, double? other) =>
        (one is null && other is null)
        || Math.Abs(one!.Value - other!.Value) <= 1e-9 * Math.Max(1, Math.Abs(other.Value));
}
