using Goldthread.TestKit;
using Goldthread.Web.Jobs;

namespace Goldthread.Web.Tests.Jobs;

public sealed class HeldClockTests
{
    private static readonly DateTimeOffset Ten = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private readonly FakeClock _wall = new(Ten);
    private readonly HeldClock _held;

    public HeldClockTests() => _held = new HeldClock(_wall);

    [Fact]
    public void It_shows_what_the_machine_shows_however_long_nobody_asks()
    {
        foreach (var hours in new[] { 1, 24 * 400, 0 })
        {
            _wall.Advance(TimeSpan.FromHours(hours));
            Assert.Equal(_wall.Now, _held.GetUtcNow());
        }

        Assert.False(_held.Jumps.TryRead(out _));
    }

    [Fact]
    public void Set_back_an_hour_it_goes_at_half_its_pace_until_the_two_meet_and_never_back()
    {
        _wall.Jump(TimeSpan.FromHours(-1));
        Assert.Equal(Ten, _held.GetUtcNow());
        for (var minute = 2; minute <= 120; minute += 2)
        {
            _wall.Advance(TimeSpan.FromMinutes(2));
            Assert.Equal(Ten.AddMinutes(minute / 2), _held.GetUtcNow());
        }

        _wall.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(_wall.Now, _held.GetUtcNow());
        Assert.True(_held.Jumps.TryRead(out var jump));
        Assert.Equal(new ClockJump(TimeSpan.FromHours(-1), Followed: false), jump);
        Assert.False(_held.Jumps.TryRead(out _));
    }

    [Fact]
    public void A_clock_that_was_years_ahead_is_followed_back_and_each_jump_is_told_once()
    {
        _wall.Jump(TimeSpan.FromDays(1000));
        Assert.Equal(_wall.Now, _held.GetUtcNow());
        _wall.Jump(TimeSpan.FromDays(-1000));
        Assert.Equal(Ten, _held.GetUtcNow());

        Assert.True(_held.Jumps.TryRead(out var ahead));
        Assert.True(_held.Jumps.TryRead(out var back));
        Assert.Equal((TimeSpan.FromDays(1000), true), (ahead.By, ahead.Followed));
        Assert.Equal((TimeSpan.FromDays(-1000), true), (back.By, back.Followed));
    }

    [Fact]
    public void What_a_clock_is_set_by_in_passing_is_evened_out_in_silence()
    {
        _wall.Jump(TimeSpan.FromSeconds(-20));
        Assert.Equal(Ten, _held.GetUtcNow());
        _wall.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(_wall.Now, _held.GetUtcNow());
        Assert.False(_held.Jumps.TryRead(out _));
    }

    [Fact]
    public void Codes_of_a_phone_are_held_against_what_the_machine_shows()
    {
        _wall.Jump(TimeSpan.FromHours(-1));

        Assert.Equal(_wall.Now, HeldClock.WallOf(_held));
    }

    // Saturday to Monday over both nights of the year: three at night comes once a day, 23, 24 or 25 hours on.
    [Theory]
    [InlineData("2026-10-24T02:00:00Z", 25)]
    [InlineData("2026-10-25T03:00:00Z", 24)]
    [InlineData("2026-03-28T03:00:00Z", 23)]
    [InlineData("2026-03-29T02:00:00Z", 24)]
    public void The_quiet_hour_comes_once_a_night_also_when_the_clocks_change(string from, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), NightlyLook.UntilNext(DateTimeOffset.Parse(from)));
}
