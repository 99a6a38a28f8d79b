using Goldthread.Evidence;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

public sealed class LevelsTests
{
    private static readonly decimal[] Up = [1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 6, 7, 8, 7, 6, 7, 8];

    [Fact]
    public void Where_readings_part_each_part_has_its_own_middle_and_the_range_is_as_it_was_before()
    {
        var points = Series.Of(Up);
        var since = Series.Start.AddDays(14);
        var levels = Levels.Of(Series.Facts(), points, since);

        Assert.Equal([2m, 7m], levels.Middles.Select(level => level.Middle));
        Assert.Equal((Series.Start, since.AddDays(-1)), (levels.Middles[0].From, levels.Middles[0].To));
        Assert.Equal((0m, since.AddDays(-1)), (levels.Usual!.Low, levels.Usual.To));
        // The mean 27/14 and 2.66 mean moving ranges of 1.
        Assert.Equal(1.9286 + 2.66, (double)levels.Usual.High, 3);
    }

    [Fact]
    public void A_range_never_leaves_what_the_answer_can_be()
    {
        var usual = Levels
            .Of(Series.Facts(IndicatorKind.ZeroToTen), Series.Of(Enumerable.Repeat(Up, 2).SelectMany(u => u)))
            .Usual!;
        Assert.InRange(usual.Low, 0, 10);
        Assert.InRange(usual.High, 0, 10);
    }

    [Fact]
    public void There_is_no_range_of_few_readings_nor_of_words_nor_where_nothing_varies()
    {
        Assert.Null(Levels.Of(Series.Facts(), Series.Of(1, 2, 3, 2, 1)).Usual);
        Assert.Null(Levels.Of(Series.Facts(IndicatorKind.Faces), Series.Of(Up)).Usual);
        Assert.Null(Levels.Of(Series.Facts(IndicatorKind.YesNo), Series.Of(Up)).Usual);
        Assert.Null(Levels.Of(Series.Facts(), Series.Of(Enumerable.Repeat(4m, 20))).Usual);
        Assert.Empty(Levels.Of(Series.Facts(), []).Middles);
        Assert.Null(Levels.Of(Series.Facts(), Series.Of(Enumerable.Repeat(decimal.MaxValue, 20))).Usual);
    }
}
