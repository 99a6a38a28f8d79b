using Goldthread.History;

namespace Goldthread.Tests.History;

public sealed class CheckTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void What_must_be_there_and_is_not_is_said(string? text) =>
        AssertSays("Write it.", new Check().Needs("Field", text, 10, "Write it."));

    [Fact]
    public void Text_may_be_just_as_long_as_the_limit() =>
        new Check().Fits("Field", new string('x', 10), 10).Needs("Other", new string('x', 10), 10, "").OrRefuse();

    [Fact]
    public void Text_that_is_too_long_is_told_the_limit_and_its_count() =>
        AssertSays(
            "Shorten this to 10 characters or fewer. It has 11.",
            new Check().Fits("Field", new string('x', 11), 10)
        );

    [Fact]
    public void The_end_of_a_line_counts_once_however_the_browser_sends_it() =>
        new Check().Fits("Field", "a\r\nb\r\nc", 5).OrRefuse();

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0001')]
    [InlineData('\u001b')]
    [InlineData('\u007f')]
    [InlineData('\u0085')]
    public void Hidden_control_characters_are_refused(char hidden) =>
        AssertSays(
            "Take out the hidden control characters, then save again.",
            new Check().Fits("Field", $"a{hidden}b", 10)
        );

    [Theory]
    [InlineData("Line one\nline two\r\nand\ta tab")]
    [InlineData("\u200fنور\u200e")]
    [InlineData("👩‍👩‍👧 Ŵyn")]
    public void Lines_tabs_marks_of_direction_and_emoji_are_not_control_characters(string text) =>
        new Check().Fits("Field", text, 100).OrRefuse();

    [Theory]
    [InlineData(null, true)]
    [InlineData(1L, true)]
    [InlineData(5L, true)]
    [InlineData(0L, false)]
    [InlineData(6L, false)]
    public void A_number_lies_between_the_two_or_is_left_out(long? number, bool fine) =>
        Assert.Equal(fine, new Check().Between("Field", number, 1, 5, "No.").Problems.Count == 0);

    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(0, true, true)]
    [InlineData(1, false, true)]
    public void Today_is_neither_ahead_nor_past(int days, bool notAhead, bool notPast)
    {
        Assert.Equal(notAhead, new Check().NotAhead("Field", Today.AddDays(days), Today).Problems.Count == 0);
        Assert.Equal(notPast, new Check().NotPast("Field", Today.AddDays(days), Today).Problems.Count == 0);
    }

    [Fact]
    public void A_day_left_out_is_neither_ahead_nor_past() =>
        new Check().NotAhead("Field", null, Today).NotPast("Field", null, Today).OrRefuse();

    [Fact]
    public void All_that_is_wrong_is_said_at_once_one_sentence_a_field_the_first_one()
    {
        var check = new Check()
            .Must("A", false, "First.")
            .Must("B", false, "Second.")
            .Must("A", false, "Third.")
            .Must("C", true, "Never.");

        var refused = Assert.Throws<Refused>(check.OrRefuse);

        Assert.Equal([new Problem("A", "First."), new Problem("B", "Second.")], refused.Problems);
        Assert.Equal("First. Second.", refused.Message);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \r\n ", null)]
    [InlineData("  one \r\ntwo\rthree ", "one \ntwo\nthree")]
    [InlineData("I dunno, dont care", "I dunno, dont care")]
    public void Text_is_kept_without_spaces_at_its_ends_and_with_lines_ended_one_way(string? typed, string? kept) =>
        Assert.Equal(kept, Check.Tidy(typed));

    private static void AssertSays(string sentence, Check check) =>
        Assert.Equal([new Problem("Field", sentence)], check.Problems);
}
