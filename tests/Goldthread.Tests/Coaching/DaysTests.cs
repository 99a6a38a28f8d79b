using Goldthread.Coaching;

namespace Goldthread.Tests.Coaching;

/// <summary>Which day is meant, and which is none.</summary>
public sealed class DaysTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("I want to swim by 8 March", "by 8 March", "2027-03-08")]
    [InlineData("i will do my own washing every thurs til xmas", "til xmas", "2026-12-25")]
    [InlineData("I want to be there on Friday", "on Friday", "2026-11-27")]
    [InlineData("Walk to the gate by 14/2", "by 14/2", "2027-02-14")]
    [InlineData("Walk to the gate by 14/2/27", "by 14/2/27", "2027-02-14")]
    [InlineData("Pass the test by the end of March 2027", "by the end of March 2027", "2027-03-31")]
    [InlineData("Bake a cake by Easter", "by Easter", "2027-03-28")]
    [InlineData("Cook a meal by tomorrow", "by tomorrow", "2026-11-25")]
    [InlineData("Walk to the gate before discharge", "before discharge", null)]
    public void A_point_in_time_means_the_next_such_day(string text, string words, string? day)
    {
        var target = Coach.Read(text, Today).Target;

        Assert.Equal(words, target.DeadlineText);
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"), target.Deadline);
    }

    [Theory]
    [InlineData("Walk to the gate by 31 June", "no-such-day")]
    [InlineData("Walk to the gate by 30 February", "no-such-day")]
    [InlineData("Walk to the gate by 3 March 2024", "past-date")]
    [InlineData("Walk to the gate by yesterday", "past-date")]
    [InlineData("Swim 0 times a week", "no-rhythm")]
    public void A_day_that_is_over_or_none_at_all_is_asked_about(string text, string rule)
    {
        Assert.Contains(Coach.Read(text, Today).Findings, finding => finding.Rule == rule);
    }

    [Theory]
    [InlineData("Sing in the choir before lunch")]
    [InlineData("I want to go to church when able")]
    [InlineData("Errol may apply for the job if his knee holds up")]
    [InlineData("Do a spring clean soon")]
    public void Part_of_a_day_soon_and_may_are_no_time(string text)
    {
        Assert.False(Coach.Read(text, Today).Verdicts.TimeBound);
    }
}
