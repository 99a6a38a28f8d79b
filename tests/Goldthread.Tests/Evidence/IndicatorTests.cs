using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.TestKit;

namespace Goldthread.Tests.Evidence;

public sealed class IndicatorTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Theory]
    [InlineData(IndicatorKind.Faces, "1 5", "0 6 2.5 x")]
    [InlineData(IndicatorKind.ZeroToTen, "0 10", "-1 11 0.5")]
    [InlineData(IndicatorKind.YesNo, "0 1", "2 -1 0.5")]
    [InlineData(IndicatorKind.Count, "0 1000000", "-1 1000001 1.5")]
    [InlineData(IndicatorKind.Duration, "0 0.5 100000", "-0.5 100000.5")]
    [InlineData(IndicatorKind.Money, "-1000000 0.01 1000000", "-1000000.01 1000000.01")]
    [InlineData(IndicatorKind.Percentage, "0 33.3 100", "-0.1 100.1")]
    [InlineData(IndicatorKind.Checklist, "0 1000", "-1 1001 0.5")]
    [InlineData(IndicatorKind.Attainment, "-2 0 2", "-3 3 0.5")]
    public void Each_kind_takes_these_answers_and_not_those(IndicatorKind kind, string takes, string refuses)
    {
        Assert.All(takes.Split(' '), typed => Assert.Null(Answers.Problem(kind, typed)));
        Assert.All(refuses.Split(' '), typed => Assert.NotNull(Answers.Problem(kind, typed)));
        Assert.All(
            takes.Split(' '),
            typed =>
            {
                var plan = Typed.Faces();
                (plan.Kind, plan.Target, plan.Baseline) = (kind, typed, typed);
                Assert.Empty(Fields(plan));
            }
        );
        Assert.All(
            refuses.Split(' '),
            typed =>
            {
                var plan = Typed.Faces();
                (plan.Kind, plan.Target, plan.Baseline) = (kind, typed, typed);
                Assert.Equal(["Target", "Baseline"], Fields(plan));
            }
        );
    }

    [Fact]
    public void Every_kind_has_its_range() =>
        Assert.All(
            Enum.GetValues<IndicatorKind>(),
            kind => Assert.True(Answers.Range(kind).Least < Answers.Range(kind).Most)
        );

    [Fact]
    public void An_indicator_has_a_name_a_lens_a_kind_a_direction_a_reporter_and_a_rhythm() =>
        Assert.Equal(["Name", "Lens", "Kind", "Direction", "ReportedBy", "RhythmDays"], Fields(new IndicatorPlan()));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void A_reading_is_expected_at_least_once_a_year(int days, bool fine)
    {
        var plan = Typed.Faces();
        plan.RhythmDays = days;

        Assert.Equal(fine ? [] : ["RhythmDays"], Fields(plan));
    }

    [Theory]
    [InlineData("2", "4", true)]
    [InlineData("4", "2", false)]
    [InlineData("3", "3", false)]
    [InlineData("2", null, false)]
    [InlineData(null, "4", false)]
    public void A_range_has_both_ends_the_lower_one_first(string? low, string? high, bool fine)
    {
        var plan = Typed.Faces();
        (plan.Direction, plan.RangeLow, plan.RangeHigh) = (Direction.InRange, low, high);

        Assert.Equal(fine ? [] : ["RangeLow"], Fields(plan));
    }

    [Theory]
    [InlineData(-28, -1, true)]
    [InlineData(0, 0, true)]
    [InlineData(-1, -2, false)]
    [InlineData(-1, 1, false)]
    public void A_baseline_is_a_stretch_of_time_that_has_been(int from, int to, bool fine)
    {
        var plan = Typed.Faces();
        (plan.BaselineFrom, plan.BaselineTo) = (Today.AddDays(from), Today.AddDays(to));

        Assert.Equal(fine ? [] : ["BaselineTo"], Fields(plan));
    }

    private static IEnumerable<string> Fields(IndicatorPlan plan)
    {
        var check = new Check();
        plan.Look(check, Today);
        return check.Problems.Select(p => p.Field);
    }
}
