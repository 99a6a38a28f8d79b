using FsCheck;
using FsCheck.Fluent;
using Goldthread.Evidence;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

public class FindingTests
{
    private static readonly decimal[] Up = [2, 1, 3, 2, 2, 3, 1, 2, 6, 7, 6, 5, 6, 7, 6, 6];

    [Fact]
    public void No_readings_is_silent()
    {
        Assert.Equal(new Finding(FindingKind.Silent, "No readings yet."), Find(Series.Facts(), []));
    }

    [Fact]
    public void Below_twelve_it_is_too_early()
    {
        var finding = Find(Series.Facts(), Series.Of(1, 2, 3, 4, 5));
        Assert.Equal(FindingKind.TooEarly, finding.Kind);
        Assert.Equal("Too early to tell: 5 of 12 readings.", finding.Sentence);
    }

    [Fact]
    public void Ups_and_downs_are_steady()
    {
        var finding = Find(Series.Facts(baseline: 2), Series.Of(2, 4, 3, 4, 2, 4, 2, 3, 4, 2, 4, 2, 2, 4, 2, 4));
        Assert.Equal("Steady around 3: ups and downs, no more than chance.", finding.Sentence);
        Assert.Equal("The starting point was 2.", finding.Second);
    }

    [Fact]
    public void A_series_that_never_moves_says_so()
    {
        var finding = Find(Series.Facts(IndicatorKind.Faces), Series.Of(Enumerable.Repeat(3m, 14)));
        Assert.Equal("Steady at okay: every reading is the same.", finding.Sentence);
    }

    [Fact]
    public void Mostly_the_same_says_so()
    {
        var finding = Find(Series.Facts(IndicatorKind.Faces), Series.Of(3, 3, 3, 4, 3, 3, 2, 3, 3, 3, 3, 4, 3, 3));
        Assert.Equal((FindingKind.Steady, "Mostly okay: 11 of 14 readings."), (finding.Kind, finding.Sentence));
    }

    [Theory]
    [InlineData(Direction.Higher, FindingKind.Better, "Better lately: ")]
    [InlineData(Direction.Lower, FindingKind.Worse, "Harder lately: ")]
    public void A_shift_says_what_the_middle_was_and_is(Direction direction, FindingKind kind, string how)
    {
        var finding = Find(Series.Facts(direction: direction), Series.Of(Up));
        Assert.Equal(kind, finding.Kind);
        Assert.Equal(how + "the middle was 2, and is 6 since 9 August. More than chance.", finding.Sentence);
        Assert.Equal(new DateOnly(2026, 8, 9), finding.Since);
    }

    [Theory]
    [InlineData(5, 7, FindingKind.Better)]
    [InlineData(1, 3, FindingKind.Worse)]
    [InlineData(0, 9, FindingKind.Changed)]
    public void In_a_range_the_distance_counts(int low, int high, FindingKind kind)
    {
        var finding = Find(Series.Facts(direction: Direction.InRange, low: low, high: high), Series.Of(Up));
        Assert.Equal(kind, finding.Kind);
    }

    [Fact]
    public void Too_few_crossings_with_one_turn_say_which_way()
    {
        var finding = Find(Series.Facts(), Series.Of(2, 2, 3, 2, 2, 3, 6, 6, 7, 6, 6, 7));
        Assert.Equal("Better lately: the middle was 2, and is 6 since 7 August. More than chance.", finding.Sentence);
    }

    [Fact]
    public void A_long_run_at_the_start_and_one_hard_day_since_still_say_which_way()
    {
        var finding = Find(
            Series.Facts(baseline: 2),
            Series.Of(1, 2, 1, 2, 2, 3, 2, 4, 3, 4, 3, 4, 4, 5, 5, 6, 6, 6, 3, 7, 6, 7, 7)
        );
        Assert.Equal("Better lately: the middle was 2, and is 6 since 12 August. More than chance.", finding.Sentence);
    }

    [Fact]
    public void A_change_that_came_and_went_is_a_stretch_and_not_a_lasting_change()
    {
        var finding = Find(Series.Facts(), Series.Of(1, 2, 2, 1, 1, 2, 8, 9, 9, 8, 8, 9, 9, 8, 8, 1, 1, 2));
        Assert.Equal("Around 5, with stretches above and below; no lasting change.", finding.Sentence);
    }

    [Fact]
    public void A_change_whose_latest_readings_differ_does_not_say_which_way()
    {
        var finding = Find(
            Series.Facts(),
            Series.Of(3, 1, 4, 2, 5, 3, 1, 4, 2, 5, 2, 4, 3, 9, 7, 8, 6, 9, 7, 8, 9, 6, 8, 7, 9, 6, 8, 3, 4, 2)
        );
        Assert.Equal(
            (FindingKind.Changed, "Something changed; look at the dots together."),
            (finding.Kind, finding.Sentence)
        );
        Assert.Equal("From 14 August the middle was 7; the latest readings differ.", finding.Second);
    }

    [Fact]
    public void A_change_is_dated_by_what_was_planned_then_and_never_put_down_to_it()
    {
        PlanChange[] changes = [new(new DateOnly(2026, 8, 8), "the new walking frame"), new(Series.Start, "the move")];
        var finding = Finding.Of(Series.Facts(), Series.Of(Up), Series.Today, changes: changes);
        Assert.Equal(
            "Better lately: the middle was 2, and is 6 since the new walking frame. More than chance.",
            finding.Sentence
        );
        Assert.Equal("It is going better.", finding.EasyRead);

        PlanChange[] far = [new(new DateOnly(2026, 8, 2), "the new walking frame")];
        Assert.Contains(
            "since 9 August",
            Finding.Of(Series.Facts(), Series.Of(Up), Series.Today, changes: far).Sentence
        );
    }

    [Fact]
    public void With_fewer_than_half_of_what_was_due_no_change_is_spoken_of()
    {
        var weekly = Series.Facts() with { RhythmDays = 1 };
        var points = Series.Of(Up).Select((point, i) => point with { On = Series.Start.AddDays(5 * i) }).ToList();
        var finding = Finding.Of(weekly, points, Series.Today);
        Assert.Equal(FindingKind.TooEarly, finding.Kind);
        Assert.Equal("Too few to tell: 16 of 111 due readings are written down.", finding.Sentence);
    }

    [Fact]
    public void A_change_that_is_over_is_not_called_lately()
    {
        var finding = Find(Series.Facts(), Series.Of(1, 2, 1, 2, 1, 2, 1, 2, 1, 8, 9, 8, 9, 8, 9, 8, 9, 1, 2, 1, 2));
        Assert.Equal(FindingKind.Changed, finding.Kind);
    }

    [Fact]
    public void Yes_and_no_are_counted()
    {
        var yes = Enumerable.Range(0, 40).Select(day => day < 14 ? (day % 5 == 4 ? 1m : 0m) : (day == 20 ? 0m : 1m));
        var finding = Find(Series.Facts(IndicatorKind.YesNo), Series.Of(yes));
        Assert.Equal(
            "Better lately: 2 of 14 yes before, 25 of 26 yes since 15 August. More than chance.",
            finding.Sentence
        );
    }

    [Fact]
    public void Yes_and_no_in_a_mixed_order_are_steady()
    {
        var mixed = Enumerable.Range(0, 30).Select(day => day % 3 == 0 ? 0m : 1m);
        var finding = Find(Series.Facts(IndicatorKind.YesNo), Series.Of(mixed));
        Assert.Equal("Steady: 20 of 30 yes, ups and downs no more than chance.", finding.Sentence);
    }

    [Fact]
    public void What_is_missing_is_said_and_counts_for_nothing()
    {
        var points = Series.Of(1, 2, 3);
        points.Add(new Point(Series.Start.AddDays(4), null, Absence.Declined));
        points.Add(new Point(Series.Start.AddDays(5), null, Absence.Unable));
        points.Add(new Point(Series.Start.AddDays(6), null));
        var finding = Find(Series.Facts(), points);
        Assert.Equal("Too early to tell: 3 of 12 readings.", finding.Sentence);
        Assert.Equal("1 of 5 times they chose not to say. 1 of 5 times they were ill or away.", finding.Second);
    }

    [Fact]
    public void A_day_still_to_come_is_left_out()
    {
        Assert.Equal(FindingKind.Silent, Finding.Of(Series.Facts(), Series.Of(1, 2), Series.Start.AddDays(-1)).Kind);
    }

    [Theory]
    [InlineData(IndicatorKind.Money, 12.5, "£12.50")]
    [InlineData(IndicatorKind.Money, -2, "-£2.00")]
    [InlineData(IndicatorKind.Duration, 20, "20 minutes")]
    [InlineData(IndicatorKind.Duration, 1, "1 minute")]
    [InlineData(IndicatorKind.Percentage, 62.5, "62.5%")]
    [InlineData(IndicatorKind.Faces, 1, "hard")]
    [InlineData(IndicatorKind.Faces, 3.5, "okay to good")]
    [InlineData(IndicatorKind.Faces, 5, "really good")]
    [InlineData(IndicatorKind.Faces, 9, "9")]
    [InlineData(IndicatorKind.YesNo, 1, "yes")]
    [InlineData(IndicatorKind.YesNo, 0, "no")]
    [InlineData(IndicatorKind.YesNo, 0.4, "40% yes")]
    [InlineData(IndicatorKind.Attainment, 1, "+1")]
    [InlineData(IndicatorKind.Attainment, -2, "-2")]
    [InlineData(IndicatorKind.Count, 2.5, "2.5")]
    public void Values_are_worded_by_kind(IndicatorKind kind, double value, string words)
    {
        Assert.Equal(words, ValueWords.Of(Series.Facts(kind), (decimal)value));
    }

    [Fact]
    public void Days_are_worded_with_the_year_only_when_needed()
    {
        Assert.Equal("3 September", DayWords.Of(new DateOnly(2026, 9, 3), new DateOnly(2027, 2, 1)));
        Assert.Equal("September 2025", DayWords.Of(new DateOnly(2025, 9, 3), new DateOnly(2027, 2, 1)));
    }

    [Fact]
    public void It_always_answers_in_short_sentences() =>
        Prop.ForAll<decimal?[], int[], bool>(
                (values, days, coarse) =>
                {
                    var points = values
                        .Select(
                            (value, i) =>
                                new Point(
                                    Series.Today.AddDays(
                                        days.Length == 0 ? -i : -Math.Abs(days[i % days.Length] % 900)
                                    ),
                                    coarse && value is { } v ? Math.Abs(decimal.Truncate(v) % 6) : value,
                                    value is null ? Absence.Declined : null
                                )
                        )
                        .ToList();
                    return Enum.GetValues<IndicatorKind>()
                        .SelectMany(
                            _ => Enum.GetValues<Direction>(),
                            (kind, way) => Series.Facts(kind, way, baseline: 1, low: 2, high: 3)
                        )
                        .Select(facts => Finding.Of(facts, points, Series.Today))
                        .All(finding =>
                            AreShort(finding.Sentence) && AreShort(finding.Second ?? "") && AreShort(finding.EasyRead)
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_wording_of_a_change_is_short()
    {
        foreach (var kind in Enum.GetValues<IndicatorKind>())
        {
            foreach (var today in new[] { Series.Today, Series.Today.AddYears(2) })
            {
                var faces = Series.Of(5, 4, 5, 4, 5, 4, 5, 4, 2, 1, 2, 1, 2, 1, 2, 1);
                Assert.True(AreShort(Finding.Of(Series.Facts(kind), faces, today).Sentence));
            }
        }
    }

    [Fact]
    public void The_largest_values_do_not_overflow()
    {
        var points = Series.Of(Enumerable.Range(0, 20).Select(day => day < 10 ? decimal.MinValue : decimal.MaxValue));
        foreach (var way in Enum.GetValues<Direction>())
        {
            Assert.NotEmpty(Find(Series.Facts(direction: way, low: decimal.MinValue, high: 3), points).Sentence);
        }
    }

    private static Finding Find(IndicatorFacts facts, IReadOnlyList<Point> points) =>
        Finding.Of(facts, points, Series.Today);

    private static bool AreShort(string sentences) =>
        sentences.Split(". ").All(sentence => sentence.Split(' ').Length <= 15);
}
