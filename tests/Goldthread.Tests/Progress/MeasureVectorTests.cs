using Goldthread.Progress;
using static Goldthread.Tests.Progress.Vector;

namespace Goldthread.Tests.Progress;

/// <summary>Attainment, outcomes, reliable change and forecasts come to the published numbers.</summary>
public class MeasureVectorTests
{
    [Fact]
    public void T_is_that_of_the_corrected_formula()
    {
        foreach (var one in Of("gas_tscore").GetProperty("cases").EnumerateArray())
        {
            var t = AttainmentScore.T(one.Numbers("scores"), one.Numbers("weights"), one.Number("rho"));
            Assert.Equal(one.Number("t"), t!.Value, 1e-4);
        }

        foreach (var one in Of("gas_published_anchors").GetProperty("cases").EnumerateArray())
        {
            var scores = one.Numbers("scores");
            var t = AttainmentScore.T(scores, [.. scores.Select(_ => 1.0)]);
            Assert.Equal(one.Number("published"), t!.Value, 0.05);
        }
    }

    [Fact]
    public void Raters_stand_beside_each_other_and_unscored_goals_say_why()
    {
        AttainmentGoal[] goals =
        [
            new("Walk to the shop", 3, 3, -1, Both(1, 0)),
            new("Cook on Sunday", 2, 2, -1, Both(0, -0.5m)),
            new("See the sea", 1, 1, -2, new Dictionary<Rater, decimal>(), "he changed his mind"),
            new("Phone his sister", 0, 3, -1, Both(2, 2)),
        ];
        var scores = AttainmentScore.ByEachRater(goals);
        Assert.Equal([Rater.Person, Rater.Staff], scores.Select(score => score.By));
        var (person, staff) = (scores[0], scores[1]);
        Assert.Equal(AttainmentScore.T([1, 0], [9, 4])!.Value, person.Achieved!.Value, 1e-9);
        Assert.Equal(AttainmentScore.T([0, -1], [9, 4])!.Value, staff.Achieved!.Value, 1e-9);
        Assert.Equal(person.Achieved - person.Baseline, person.Change);
        Assert.Equal(
            [("See the sea", "he changed his mind"), ("Phone his sister", "its weight is 0")],
            person.Unscored
        );
        Assert.Null(AttainmentScore.T([1, 1], [0, 0]));

        static Dictionary<Rater, decimal> Both(decimal person, decimal staff) =>
            new() { [Rater.Person] = person, [Rater.Staff] = staff };
    }

    [Fact]
    public void Goal_based_outcomes_are_last_less_first()
    {
        foreach (var one in Of("gbo_copm").GetProperty("gbo").EnumerateArray())
        {
            var outcomes = Outcomes(one.Numbers("first"), one.Numbers("last"));
            Assert.Equal(one.Numbers("changes"), outcomes.Goals.Select(goal => (double)goal.Change!));
            Assert.Equal(one.Number("mean_change"), (double)outcomes.MeanChange!, 1e-4);
        }

        foreach (var one in Of("gbo_copm").GetProperty("copm").EnumerateArray())
        {
            var does = Outcomes(one.Numbers("perf1"), one.Numbers("perf2"));
            Assert.Equal(one.Number("perf_mean1"), (double)does.MeanFirst!, 1e-4);
            Assert.Equal(one.Number("perf_mean2"), (double)does.MeanLast!, 1e-4);
            Assert.Equal(one.Number("perf_change"), (double)does.MeanChange!, 1e-4);
            Assert.Equal(
                one.Number("sat_change"),
                (double)Outcomes(one.Numbers("sat1"), one.Numbers("sat2")).MeanChange!,
                1e-4
            );
        }

        static GoalOutcomes Outcomes(double[] first, double[] last) =>
            GoalOutcomes.Of([.. first.Zip(last, (a, b) => new ScoredGoal("A goal", (decimal)a, (decimal)b))]);
    }

    [Fact]
    public void A_goal_that_is_scored_once_does_not_count()
    {
        var outcomes = GoalOutcomes.Of([new("One", 2, 6), new("Two", 3, null), new("Three", 11, 3)]);
        Assert.Equal((1, 4m), (outcomes.Scored, outcomes.MeanChange));
        Assert.Null(GoalOutcomes.Of([]).MeanChange);
    }

    [Fact]
    public void Reliable_change_is_more_than_the_error_of_the_scale()
    {
        foreach (var one in Of("reliable_change").GetProperty("cases").EnumerateArray())
        {
            var change = ReliableChange.Of(one.Number("pre"), one.Number("post"), one.Number("sd"), one.Number("r"))!;
            Assert.Equal(one.Number("s_diff"), change.StandardError, 1e-4);
            Assert.Equal(one.Number("rci"), change.Index, 1e-4);
            Assert.Equal(one.Number("criterion_95"), change.Least, 1e-3);
            Assert.Equal(one.GetProperty("reliable").GetBoolean(), change.IsReliable);
        }

        Assert.Null(ReliableChange.Of(1, 9, null, 0.8));
        Assert.Null(ReliableChange.Of(1, 9, 2, 1));
        Assert.Null(ReliableChange.Of(1, 9, 0, 0.5));
    }

    [Fact]
    public void A_day_is_forecast_only_where_the_line_is_clear()
    {
        foreach (var one in Of("forecast_ols").GetProperty("cases").EnumerateArray())
        {
            var start = DateOnly.Parse(one.GetProperty("start").GetString()!);
            var points = one.Numbers("days")
                .Zip(one.Numbers("values"), (day, value) => new Point(start.AddDays((int)day), (decimal)value))
                .ToList();
            var forecast = Forecast.Of(points, (decimal)one.Number("target"));
            var line = forecast.Line!;
            Assert.Equal(one.Number("slope"), line.Slope, 1e-5);
            Assert.Equal(one.Number("intercept"), line.Intercept, 1e-5);
            Assert.Equal(one.Number("resid_se"), line.Spread, 1e-5);
            Assert.Equal(one.Number("slope_se"), line.SlopeError, 1e-5);
            Assert.Equal(one.Number("t_975"), line.Factor, 1e-4);
            Assert.Equal(one.Number("theil_sen_slope"), line.MedianSlope, 1e-5);
            var date = one.GetProperty("date").GetString();
            Assert.Equal(date is null ? null : DateOnly.Parse(date), forecast.Likeliest);
            Assert.True(forecast.Earliest <= forecast.Likeliest || date is null);
            Assert.True(forecast.Latest is null || forecast.Likeliest <= forecast.Latest);
        }
    }
}
