using Goldthread.History;
using Goldthread.TestKit;

namespace Goldthread.Tests.History;

public sealed class UkTimeTests
{
    [Theory]
    [InlineData("2026-01-14T09:30", "2026-01-14T09:30Z")]
    [InlineData("2026-07-14T09:30", "2026-07-14T08:30Z")]
    // Spring: the clock goes from 01:00 to 02:00; what is in between moves on by the gap.
    [InlineData("2026-03-29T00:59", "2026-03-29T00:59Z")]
    [InlineData("2026-03-29T01:00", "2026-03-29T01:00Z")]
    [InlineData("2026-03-29T01:30", "2026-03-29T01:30Z")]
    [InlineData("2026-03-29T02:00", "2026-03-29T01:00Z")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30Z")]
    // Autumn: the hour from 01:00 comes twice; the first is meant.
    [InlineData("2026-10-25T00:59", "2026-10-24T23:59Z")]
    [InlineData("2026-10-25T01:30", "2026-10-25T00:30Z")]
    [InlineData("2026-10-25T02:00", "2026-10-25T02:00Z")]
    public void A_wall_clock_time_is_this_instant(string wall, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), UkTime.At(DateTime.Parse(wall)));

    [Theory]
    [InlineData("2026-10-25T00:30Z", "2026-10-25T01:30")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25T01:30")]
    [InlineData("2026-03-29T01:00Z", "2026-03-29T02:00")]
    [InlineData("2026-06-30T23:30Z", "2026-07-01T00:30")]
    public void At_an_instant_the_clock_on_the_wall_showed_this(string instant, string wall) =>
        Assert.Equal(DateTime.Parse(wall), UkTime.WallOf(DateTimeOffset.Parse(instant)));

    [Theory]
    [InlineData("2026-06-30T22:59:59.999999Z", "2026-06-30")]
    [InlineData("2026-06-30T23:00:00Z", "2026-07-01")]
    [InlineData("2026-01-14T23:59:59Z", "2026-01-14")]
    [InlineData("2026-01-15T00:00:00Z", "2026-01-15")]
    [InlineData("2026-10-24T23:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:30:00Z", "2026-10-25")]
    public void An_instant_falls_on_the_day_of_the_place_where_care_is_given(string instant, string day)
    {
        Assert.Equal(DateOnly.Parse(day), UkTime.DayOf(DateTimeOffset.Parse(instant)));
        Assert.Equal(DateOnly.Parse(day), UkTime.Today(new FakeClock(DateTimeOffset.Parse(instant))));
    }

    [Fact]
    public void Each_day_of_twenty_years_begins_when_the_one_before_it_ends()
    {
        for (var day = new DateOnly(2020, 1, 1); day.Year < 2040; day = day.AddDays(1))
        {
            var start = UkTime.StartOf(day);

            Assert.Equal(day, UkTime.DayOf(start));
            Assert.Equal(day.AddDays(-1), UkTime.DayOf(start.AddMicroseconds(-1)));
        }
    }

    [Fact]
    public void A_time_that_happens_once_comes_back_as_it_was() =>
        Properties.HoldForSeeds(
            500,
            seed =>
            {
                var wall = new DateTime(2020, 1, 1).AddMinutes(new Random(seed).Next(20 * 365 * 24 * 60));
                var back = UkTime.WallOf(UkTime.At(wall));

                Assert.True(
                    back == wall || (back == wall.AddHours(1) && wall.Month == 3),
                    $"{wall} came back as {back}."
                );
            }
        );
}
