using Goldthread.People;

namespace Goldthread.Tests.People;

public sealed class NhsNumberTests
{
    [Theory]
    [InlineData("943 476 5919")]
    [InlineData("9434765919")]
    [InlineData("4010232137")]
    // The check digit of a sum that 11 divides is nought.
    [InlineData("1000000060")]
    public void A_number_whose_last_digit_agrees_is_sound(string typed) => Assert.True(NhsNumber.IsSound(typed));

    [Theory]
    [InlineData("943 476 5918")]
    [InlineData("943476591")]
    [InlineData("94347659199")]
    [InlineData("943-476-5919")]
    [InlineData("٩٤٣٤٧٦٥٩١٩")]
    [InlineData("")]
    [InlineData("          ")]
    public void Any_other_is_not(string typed) => Assert.False(NhsNumber.IsSound(typed));

    [Fact]
    public void Of_ten_last_digits_at_most_one_is_sound_and_none_where_it_would_be_ten() =>
        Properties.HoldForSeeds(
            300,
            seed =>
            {
                var nine = new Random(seed).Next(1_000_000_000).ToString("000000000");
                var weighted = nine.Select((c, i) => (c - '0') * (10 - i)).Sum();
                var sound = Enumerable.Range(0, 10).Where(d => NhsNumber.IsSound($"{nine}{d}")).ToList();

                // The whole number, its last digit included, is then divisible by 11.
                Assert.All(sound, d => Assert.Equal(0, (weighted + d) % 11));
                Assert.Equal(weighted % 11 == 1 ? 0 : 1, sound.Count);
            }
        );
}
