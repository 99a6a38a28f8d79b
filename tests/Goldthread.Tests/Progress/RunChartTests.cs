using FsCheck;
using FsCheck.Fluent;
using Goldthread.Evidence;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

public class RunChartTests
{
    [Fact]
    public void Nothing_reads_as_nothing()
    {
        var run = RunChart.Read([]);
        Assert.Equal(0, run.Readings);
        Assert.Null(run.Median);
        Assert.False(run.Signal);
    }

    [Fact]
    public void A_long_run_is_a_signal_and_names_its_readings()
    {
        var run = RunChart.Read(Series.Of(2, 3, 2, 3, 2, 3, 2, 2, 6, 7, 6, 7, 8, 6, 7, 6));
        Assert.True(run.Signal);
        Assert.Equal(4.5m, run.Median);
        Assert.Equal(8, run.LongestRun);
        Assert.Equal(Enumerable.Range(8, 8), run.SignalRun);
    }

    [Fact]
    public void Too_few_crossings_are_a_signal_without_a_run()
    {
        var run = RunChart.Read(Series.Of(2, 2, 3, 2, 2, 3, 6, 6, 7, 6, 6, 7));
        Assert.True(run.Signal);
        Assert.Equal(1, run.Crossings);
        Assert.Empty(run.SignalRun);
        Assert.False(run.IsLongRun);
    }

    [Fact]
    public void Fewer_than_ten_useful_readings_are_not_judged()
    {
        Assert.False(RunChart.Read(Series.Of(1, 1, 1, 1, 5, 5, 5, 5, 5)).Signal);
        Assert.False(RunChart.Read(Series.Of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)).Signal);
    }

    [Fact]
    public void Missing_days_are_skipped_and_end_no_run()
    {
        var with = Series.Of(2, 3, 2, 3, 2, 3, 2, 2, 6, 7, 6, 7, 8, 6, 7, 6);
        with.Insert(11, new Point(with[10].On, null, Absence.Declined));
        var run = RunChart.Read(with);
        Assert.Equal(8, run.LongestRun);
        Assert.Equal([8, 9, 10, 12, 13, 14, 15, 16], run.SignalRun);
    }

    [Fact]
    public void Readings_of_one_day_keep_their_order()
    {
        var points = Series.Of(1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9).Select(point => point with { On = Series.Start });
        Assert.Equal(11, RunChart.Read(points.ToList()).Crossings);
    }

    [Fact]
    public void Limits_hold_for_very_long_series()
    {
        Assert.InRange(RunLimits.CrossingsMin(5000), 2430, 2450);
        Assert.Equal(15, RunLimits.LongestRunMax(5000));
    }

    [Fact]
    public void Shifting_and_scaling_shift_and_scale_the_median_and_leave_the_runs_alone() =>
        Prop.ForAll<int[], int, PositiveInt>(
                (values, shift, scale) =>
                {
                    var plain = RunChart.Read(Series.Of(values.Select(value => (decimal)value)));
                    var moved = RunChart.Read(Series.Of(values.Select(value => ((decimal)value * scale.Get) + shift)));
                    return moved.Median == (plain.Median * scale.Get) + shift
                        && moved.SignalRun.SequenceEqual(plain.SignalRun)
                        && moved with { Median = plain.Median, SignalRun = plain.SignalRun } == plain;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Prop.ForAll<int[], int>(
                (values, seed) =>
                {
                    var points = Series.Of(values.Select(value => (decimal)value));
                    var shuffled = points.ToArray();
                    new System.Random(seed).Shuffle(shuffled);
                    var (one, other) = (RunChart.Read(points), RunChart.Read(shuffled));
                    return one.SignalRun.Select(place => points[place])
                            .SequenceEqual(other.SignalRun.Select(place => shuffled[place]))
                        && one with { SignalRun = other.SignalRun } == other
                        && Finding.Of(Series.Facts(), points, Series.Today)
                            == Finding.Of(Series.Facts(), shuffled, Series.Today);
                }
            )
            .QuickCheckThrowOnFailure();
}
