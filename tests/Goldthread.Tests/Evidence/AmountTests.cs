using FsCheck.Fluent;
using Goldthread.Evidence;

namespace Goldthread.Tests.Evidence;

public sealed class AmountTests
{
    [Fact]
    public void What_is_shown_reads_back_as_the_same_amount() =>
        Properties.HoldForSeeds(
            500,
            seed =>
            {
                var random = new Random(seed);
                var amount = new Amount(random.NextInt64(-(long)Amount.Most, (long)Amount.Most) >> random.Next(40));

                Assert.Equal(amount, Amount.Read(amount.ToString()));
                Assert.Equal(amount, Amount.Of(amount.Number));
                Assert.Equal(amount, Amount.Read($" £{amount} "));
                Assert.Equal(amount, Amount.Read($"{amount}%"));
            }
        );

    [Fact]
    public void Amounts_are_ordered_as_their_numbers_are() =>
        Properties.HoldFor(
            from a in Gen.Choose(-5, 5)
            from b in Gen.Choose(-5, 5)
            select (A: new Amount(a), B: new Amount(b)),
            pair =>
            {
                var (a, b) = pair;
                Assert.Equal(a.Number.CompareTo(b.Number), a.CompareTo(b));
                Assert.Equal(a.Number < b.Number, a < b);
                Assert.Equal(a.Number > b.Number, a > b);
                Assert.Equal(a.Number <= b.Number, a <= b);
                Assert.Equal(a.Number >= b.Number, a >= b);
            }
        );

    [Theory]
    [InlineData("3", 30_000)]
    [InlineData("12.5", 125_000)]
    [InlineData("£4.20", 42_000)]
    [InlineData("1,250", 12_500_000)]
    [InlineData(" 45 % ", 450_000)]
    [InlineData("-2", -20_000)]
    [InlineData("0.00005", 1)]
    [InlineData("-0.00005", -1)]
    [InlineData("0.00004", 0)]
    [InlineData("100000000000", 1_000_000_000_000_000)]
    public void Numbers_are_read_as_people_type_them(string typed, long tenThousandths) =>
        Assert.Equal(new Amount(tenThousandths), Amount.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("three")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("١٢")]
    [InlineData("3 or 4")]
    [InlineData("--2")]
    [InlineData("NaN")]
    [InlineData("100000000000.1")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_number_or_too_large_is_nothing(string? typed) => Assert.Null(Amount.Read(typed));

    [Fact]
    public void An_amount_too_large_to_keep_is_a_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.Of(Amount.Most + 1));
}
