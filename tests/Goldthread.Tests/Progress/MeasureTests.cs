using FsCheck;
using FsCheck.Fluent;
using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Support;

namespace Goldthread.Tests.Progress;

public class MeasureTests
{
    private static readonly DateOnly Today = Series.Today;

    [Fact]
    public void Kinds_of_silence_are_kept_apart()
    {
        List<Point> points =
        [
            new(Series.Start, 3),
            new(Series.Start.AddDays(7), null, Absence.Declined),
            new(Series.Start.AddDays(14), null, Absence.Unable),
            new(Series.Start.AddDays(21), 4),
        ];
        var coverage = Coverage.Of(points, 7, Series.Start.AddDays(42));
        Assert.Equal(new Coverage(6, 2, 1, 1, 2, 0), coverage);
        Assert.Equal(0.5, coverage.Share);
        Assert.True(coverage is { IsPartly: true, IsTooThin: false });
        Assert.Equal(new Coverage(0, 0, 0, 0, 0, 0), Coverage.Of([], 7, Today));
    }

    [Fact]
    public void While_somebody_is_away_nothing_is_due()
    {
        var away = Presence.Of([
            new Stay(WhereaboutsKind.InHospital, Series.Start.AddDays(7), Series.Start.AddDays(21)),
        ]);
        List<Point> points = [new(Series.Start, 3), new(Series.Start.AddDays(21), 4)];
        var coverage = Coverage.Of(points, 7, Series.Start.AddDays(28), away);
        Assert.Equal(new Coverage(2, 2, 0, 0, 0, 2), coverage);
    }

    [Theory]
    [InlineData(13, new[] { 5, 5, 5, 5 }, EarlySignKind.Waiting)]
    [InlineData(30, new[] { 5, 5, 3 }, EarlySignKind.TooFew)]
    [InlineData(30, new[] { 5, 5, 4, 6 }, EarlySignKind.Sign)]
    [InlineData(30, new[] { 5, 2, 4, 6 }, EarlySignKind.NoSign)]
    [InlineData(30, new[] { 1, 2, 2, 1 }, EarlySignKind.Harder)]
    public void The_first_sign_is_looked_for_in_weeks_two_to_six(int day, int[] values, EarlySignKind kind)
    {
        var points = values.Select((v, i) => new Point(Series.Start.AddDays(14 + (2 * i)), v)).ToList();
        // Before week 2 and after week 6, nothing counts.
        points.Add(new Point(Series.Start.AddDays(3), 9));
        points.Add(new Point(Series.Start.AddDays(50), 9));
        var sign = EarlySign.Judge(Series.Facts(baseline: 3), points, Series.Start, Series.Start.AddDays(day));
        Assert.Equal(kind, sign.Kind);
        Assert.InRange(sign.Sentence.Split(' ').Length, 1, Finding.MostWords);
    }

    [Fact]
    public void Without_a_starting_point_people_judge_the_first_sign() =>
        Assert.Equal(
            EarlySignKind.CannotTell,
            EarlySign.Judge(Series.Facts(), Series.Of(1, 2, 3), Series.Start, Today).Kind
        );

    [Fact]
    public void Help_that_fades_is_said_and_counted_by_month()
    {
        var given = Days(40, day => day < 20 ? (day % 2 == 0 ? Help.DoneFor : Help.HandOverHand) : Help.VerbalPrompt);
        var step = StepIndependence.Of("Butters the bread", given, Today);
        Assert.Equal(FindingKind.Better, step.Kind);
        Assert.Equal("Less help since 21 August, by more than chance.", step.Sentence);
        Assert.Equal(new MonthOfHelp(Series.Start, 31, 0, 10, Help.HandOverHand), step.Months[0]);
        Assert.Null(step.DoingFor);
    }

    [Fact]
    public void Doing_for_somebody_who_did_it_before_is_a_warning()
    {
        var given = Days(
            24,
            day =>
                day < 14 ? Help.VerbalPrompt
                : day % 3 == 0 ? Help.VerbalPrompt
                : Help.DoneFor
        );
        var step = StepIndependence.Of("Butters the bread", given, Today);
        Assert.Equal("Done for them 7 of the last 10 times; before, 0 of 14.", step.DoingFor);
        // Who was always done for is not warned about, and nor are a few times.
        Assert.Null(StepIndependence.Of("Stairs", Days(24, _ => Help.DoneFor), Today).DoingFor);
        Assert.Null(StepIndependence.Of("Stairs", Days(6, _ => Help.DoneFor), Today).DoingFor);
    }

    [Fact]
    public void A_restriction_used_less_is_said_so_and_weeks_away_are_no_quiet_weeks()
    {
        var uses = Enumerable
            .Range(0, 70)
            .Where(day => day % 2 == 0)
            .Select(day => Series.Start.AddDays(-100 + day))
            .ToList();
        var trend = EventTrend.Of("restrictions used", uses, Series.Start.AddDays(-100), Series.Start.AddDays(60));
        Assert.Equal(FindingKind.Better, trend.Kind);
        Assert.StartsWith("Fewer restrictions used since ", trend.Sentence);
        Assert.Equal(92, trend.DaysSince);

        var away = Presence.Of([new Stay(WhereaboutsKind.InHospital, Series.Start.AddDays(-30), null)]);
        var here = EventTrend.Of("restrictions used", uses, Series.Start.AddDays(-100), Series.Start.AddDays(60), away);
        Assert.Equal("Too early to tell: 10 of 12 weeks.", here.Sentence);
        Assert.Null(EventTrend.Of("restrictions used", [], Series.Start, Today).DaysSince);
    }

    [Fact]
    public void Incidents_that_cluster_say_when_and_those_that_do_not_say_nothing()
    {
        var evenings = Enumerable
            .Range(0, 14)
            .Select(i => new DateTime(2026, 9, 1).AddDays(5 * i).AddHours(17 + (i % 3)))
            .ToList();
        var clock = IncidentClock.Of(evenings);
        Assert.Equal("More often between 16:00 and 20:00.", clock.Sentence);
        Assert.Equal(14, clock.ByHour.Sum());
        Assert.Equal(14, clock.ByBoth.Sum(day => day.Sum()));

        var anyTime = Enumerable.Range(0, 48).Select(i => new DateTime(2026, 9, 1).AddHours(29 * i)).ToList();
        Assert.Equal("No hour and no weekday stands out.", IncidentClock.Of(anyTime).Sentence);
        Assert.Equal("Too early to tell: 3 of 12 incidents.", IncidentClock.Of(evenings[..3]).Sentence);

        var fridays = Enumerable
            .Range(0, 14)
            .Select(i => new DateTime(2026, 9, 4).AddDays(7 * i).AddHours(5 * i % 24))
            .ToList();
        Assert.Equal(DayOfWeek.Friday, IncidentClock.Of(fridays).Weekday);
    }

    [Fact]
    public void A_ladder_says_where_somebody_stands_and_what_the_next_step_asks()
    {
        RungFacts[] rungs =
        [
            new("Walks to the gate", true, Today.AddDays(-40)),
            new("Walks to the corner", true, Today.AddDays(-12)),
            new("Walks to the shop"),
            new("Walks to the park"),
            new("Walks to town"),
        ];
        var ladder = Ladder.Of(rungs, Today);
        Assert.Equal("Step 2 of 5, held for 12 days. Now: “Walks to the shop”.", ladder.Sentence);
        Assert.Equal(
            [RungState.Held, RungState.Held, RungState.Now, RungState.Next, RungState.Later],
            ladder.Rungs.Select(rung => rung.State)
        );

        rungs[1] = rungs[1] with { Reached = false };
        Assert.Equal(
            "Step 1 of 5, held for 40 days. Again now: “Walks to the corner”.",
            Ladder.Of(rungs, Today).Sentence
        );
        Assert.Equal("There are no steps yet.", Ladder.Of([], Today).Sentence);
        Assert.Equal("Step 1 of 1, held for 40 days. Every step is reached.", Ladder.Of(rungs[..1], Today).Sentence);
    }

    [Fact]
    public void No_day_is_forecast_where_it_would_not_be_honest()
    {
        var rising = Enumerable
            .Range(0, 10)
            .Select(week => new Point(Series.Start.AddDays(7 * week), week + (week % 2)))
            .ToList();
        Assert.Equal(ForecastKind.Between, Forecast.Of(rising, 15).Kind);
        Assert.Equal(ForecastKind.NoTarget, Forecast.Of(rising, null).Kind);
        Assert.Equal(ForecastKind.NoTarget, Forecast.Of(rising, 15, 0, 10).Kind);
        Assert.Equal(ForecastKind.TooEarly, Forecast.Of(rising[..4], 15).Kind);
        Assert.Equal(ForecastKind.TooFar, Forecast.Of(rising, 100).Kind);
        Assert.Equal(ForecastKind.Reached, Forecast.Of(rising, 5).Kind);
        Assert.Equal(ForecastKind.NoChange, Forecast.Of([.. rising.Select(p => p with { Value = 3 })], 15).Kind);
        Assert.Equal(ForecastKind.NoChange, Forecast.Of([.. rising.Select(p => p with { Value = -p.Value })], 15).Kind);
        Assert.Equal(ForecastKind.TooEarly, Forecast.Of([], 15).Kind);
    }

    [Fact]
    public void Every_sentence_is_short_whatever_comes() =>
        Prop.ForAll<sbyte[], sbyte>(
                (values, target) =>
                {
                    var points = values.Select((v, i) => new Point(Series.Start.AddDays(5 * i), v)).ToList();
                    var when = points.ConvertAll(point => point.On.AddDays((int)(point.Value!.Value % 9)));
                    var help = values
                        .Select((v, i) => new HelpGiven(Series.Start.AddDays(i), (Help)Math.Abs(v % 5)))
                        .ToList();
                    var step = StepIndependence.Of("A step", help, Today.AddYears(1));
                    string?[] said =
                    [
                        Forecast.Of(points, target).Sentence(Today),
                        EventTrend.Of("restrictions used", when, Series.Start, Today.AddYears(1)).Sentence,
                        IncidentClock.Of([.. values.Select(v => new DateTime(2026, 3, 1).AddHours(v))]).Sentence,
                        step.Sentence,
                        step.DoingFor,
                    ];
                    return said.All(each =>
                        (each ?? "").Split(". ").All(one => one.Split(' ').Length <= Finding.MostWords)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    private static List<HelpGiven> Days(int count, Func<int, Help> help) =>
        [.. Enumerable.Range(0, count).Select(day => new HelpGiven(Series.Start.AddDays(day), help(day)))];
}
