using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class NiceAxisTests
{
    private static string Ticks(params decimal[] values)
    {
        var axis = NiceAxis.For(values);
        return string.Join(' ', axis.Ticks.Select(axis.Label));
    }

    [Fact]
    public void People_count_in_ones_twos_and_fives()
    {
        Assert.Equal("0 2 4 6 8", Ticks(1, 8));
        Assert.Equal("0 1 2 3", Ticks(0, 3));
        Assert.Equal("70 71 72 73", Ticks(70, 73));
        Assert.Equal("0 20 40 60 80 100", Ticks(3, 100));
    }

    [Fact]
    public void Parts_minuses_and_millions_are_short()
    {
        Assert.Equal("−1.0 −0.5 0 0.5", Ticks(-0.75m, 0.25m));
        Assert.Equal("0 5m 10m 15m", Ticks(1_250_000, 12_000_000));
        Assert.Equal("0 5k 10k 15k 20k", Ticks(1, 20_000));
    }

    [Fact]
    public void Equal_values_still_have_an_axis()
    {
        Assert.Equal("0 1 2 3 4 5", Ticks(5, 5));
        Assert.Equal("0 1", Ticks(0));
        Assert.Equal("−4 −3 −2 −1 0", Ticks(-4));
        Assert.Equal("0 1", Ticks());
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(-17, 12_345)]
    [InlineData(0.0001, 0.00012)]
    [InlineData(99.5, 100.5)]
    [InlineData(-1e12, 1e12)]
    public void All_values_lie_on_it(double low, double high)
    {
        var axis = NiceAxis.For([(decimal)low, (decimal)high]);
        Assert.InRange(axis.Share((decimal)low), -1e-6, 1);
        Assert.InRange(axis.Share((decimal)high), 0, 1 + 1e-6);
        Assert.InRange(axis.Steps, 1, 5);
        Assert.All(axis.Ticks, t => Assert.InRange(axis.Label(t).Length, 1, 9));
    }

    [Fact]
    public void The_largest_numbers_are_bearable()
    {
        var axis = NiceAxis.For([decimal.MinValue, decimal.MaxValue]);
        Assert.All(axis.Ticks, t => Assert.True(double.IsFinite(t)));
        Assert.True(double.IsFinite(axis.Share(decimal.MaxValue)));
    }
}
