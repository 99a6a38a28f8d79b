using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class WordsTests
{
    private static readonly DateOnly Day = new(2026, 11, 19);

    [Fact]
    public void Days_are_said_as_in_Britain()
    {
        Assert.Equal("Thursday 19 November", Words.Day(Day));
        Assert.Equal("Thursday 19 November", Words.Day(Day, today: new(2026, 1, 1)));
        Assert.Equal("Thursday 19 November 2026", Words.Day(Day, today: new(2027, 1, 1)));
        Assert.Equal("19 November", Words.Short(Day));
        Assert.Equal("19 November 2026", Words.Short(Day, today: new(2025, 12, 31)));
        Assert.Equal("Thursday 19 November, 09:05", Words.DayAndTime(new DateTime(2026, 11, 19, 9, 5, 0)));
    }

    [Theory]
    [InlineData(0, "no readings")]
    [InlineData(1, "one reading")]
    [InlineData(9, "nine readings")]
    [InlineData(10, "10 readings")]
    [InlineData(1200, "1,200 readings")]
    public void Small_numbers_are_words(int count, string words) =>
        Assert.Equal(words, Words.Count(count, "reading", "readings", inWords: true));

    [Fact]
    public void Lists_end_with_and()
    {
        Assert.Equal("", Words.Join([]));
        Assert.Equal("a", Words.Join(["a"]));
        Assert.Equal("a and b", Words.Join(["a", "b"]));
        Assert.Equal("a, b and c", Words.Join(["a", "b", "c"]));
    }
}
