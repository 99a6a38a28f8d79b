using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class TimeAxisTests
{
    private const double Phone = 220;
    private static readonly DateOnly From = new(2026, 6, 4);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(13)]
    [InlineData(29)]
    [InlineData(61)]
    [InlineData(168)]
    [InlineData(400)]
    [InlineData(1200)]
    [InlineData(9000)]
    [InlineData(200_000)]
    public void Words_never_touch_and_never_run_out(int days)
    {
        var axis = new TimeAxis(From, From.AddDays(days));
        var ticks = axis.Ticks(Phone);
        Assert.NotEmpty(ticks);
        foreach (var (before, after) in ticks.Zip(ticks.Skip(1)))
            Assert.True((axis.Share(after.On) - axis.Share(before.On)) * Phone >= before.Label.Length * 7.5 + 2);
        if (ticks.Count > 1)
            Assert.True(axis.Share(ticks[^1].On) * Phone + ticks[^1].Label.Length * 7.5 <= Phone + 12);
    }

    [Fact]
    public void Half_a_year_is_told_in_months() =>
        Assert.Equal(
            "Jun Jul Aug Sep Oct",
            string.Join(' ', new TimeAxis(From, new(2026, 11, 19)).Ticks(Phone).Select(t => t.Label))
        );

    [Fact]
    public void Years_are_told_when_there_are_several()
    {
        var ticks = new TimeAxis(From, From.AddYears(1)).Ticks(Phone);
        Assert.Equal([2026, 2027], ticks.Select(t => t.Year).OfType<int>());
    }

    [Fact]
    public void A_single_day_stands_in_the_middle()
    {
        var axis = new TimeAxis(From, From);
        Assert.Equal(0.5, axis.Share(From));
        Assert.Equal("4 Jun", Assert.Single(axis.Ticks(Phone)).Label);
    }
}
