using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

/// <summary>What is too small to show is kept out, and so is what would give it away.</summary>
public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(60, 60)]
    public void A_number_under_five_is_kept_out(int number, int? shown) =>
        Assert.Equal(shown, SmallNumbers.Alone(number));

    [Fact]
    public void One_small_part_takes_the_next_smallest_with_it_since_the_whole_is_shown() =>
        Assert.Equal([20, null, null], SmallNumbers.Parts(20, 3, 9));

    [Fact]
    public void Two_small_parts_that_come_to_less_than_five_take_another_with_them() =>
        Assert.Equal([null, null, null], SmallNumbers.Parts(20, 0, 1));

    [Fact]
    public void Two_small_parts_that_come_to_five_or_more_are_kept_out_alone() =>
        Assert.Equal([20, null, null], SmallNumbers.Parts(20, 3, 4));

    [Fact]
    public void Nothing_small_means_nothing_kept_out() => Assert.Equal([8, 5, 9], SmallNumbers.Parts(8, 5, 9));

    [Theory]
    [InlineData(12, 30, 12, 30)]
    [InlineData(3, 30, null, 30)]
    [InlineData(28, 30, null, 30)]
    [InlineData(2, 4, null, null)]
    public void A_share_is_shown_where_neither_it_nor_the_rest_is_small(int some, int of, int? shown, int? whole) =>
        Assert.Equal((shown, whole), SmallNumbers.Share(some, of));

    [Fact]
    public void What_is_kept_out_can_never_be_worked_out_from_the_whole()
    {
        for (var a = 0; a < 14; a++)
        for (var b = 0; b < 14; b++)
        for (var c = 0; c < 14; c++)
        {
            int[] parts = [a, b, c];
            var shown = SmallNumbers.Parts(parts);
            var hidden = parts.Where((_, i) => shown[i] is null).ToList();
            Assert.All(shown, s => Assert.True(s is null or >= 5));
            Assert.True(hidden.Count is 0 or 3 || (hidden.Count == 2 && hidden.Sum() >= 5), $"{a} {b} {c}");
        }
    }
}
