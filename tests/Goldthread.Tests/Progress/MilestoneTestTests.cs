using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

public class MilestoneTestTests
{
    private static readonly MilestoneRule FiveOfSeven = new(3, OrLess: false, Times: 5, Of: 7);

    [Fact]
    public void Too_few_readings_cannot_say() =>
        Assert.Null(MilestoneTest.Met(FiveOfSeven, Series.Of(3, 3, 3, 3, 3, 3)));

    [Fact]
    public void Enough_of_the_last_readings_meet_it() =>
        Assert.True(MilestoneTest.Met(FiveOfSeven, Series.Of(0, 0, 3, 4, 0, 3, 5, 0, 3)));

    [Fact]
    public void An_older_reading_does_not_count() =>
        Assert.False(MilestoneTest.Met(FiveOfSeven, Series.Of(3, 3, 3, 3, 3, 3, 0, 0, 0)));

    [Fact]
    public void At_or_below_can_count() =>
        Assert.True(MilestoneTest.Met(new MilestoneRule(1, OrLess: true, 2, 2), Series.Of(5, 1, 0)));

    [Fact]
    public void A_missing_day_is_not_a_reading() =>
        Assert.True(
            MilestoneTest.Met(
                new MilestoneRule(3, OrLess: false, 2, 2),
                [.. Series.Of(3, 3), new Point(Series.Today, null)]
            )
        );

    [Fact]
    public void A_rule_that_looks_at_nothing_cannot_say() =>
        Assert.Null(MilestoneTest.Met(new MilestoneRule(3, OrLess: false, 0, 0), Series.Of(3)));

    [Fact]
    public void It_is_said_in_words()
    {
        Assert.Equal("5 of the last 7 readings at 3 or more", MilestoneTest.Words(FiveOfSeven));
        Assert.Equal(
            "2 of the last 2 readings at 1.5 or less",
            MilestoneTest.Words(new MilestoneRule(1.5m, true, 2, 2))
        );
    }
}
