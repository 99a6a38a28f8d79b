using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

/// <summary>What is missing is shown as what it is: nothing due, nobody wrote, chose not to, could not.</summary>
public sealed class MissingTests
{
    private static readonly DateOnly Start = Series.Start;

    [Fact]
    public void A_week_without_a_word_is_empty_and_one_with_a_refusal_is_not()
    {
        Point[] points = [On(0, 3), On(7, null, Absence.Declined), On(21, 4)];

        Assert.Equal([Start.AddDays(14)], EmptyDays.Of(points, 7, Start.AddDays(28)));
        var coverage = Coverage.Of(points, 7, Start.AddDays(28));
        Assert.Equal(
            "4 times a reading was due; 2 are written down. Once they chose not to say. Once nobody wrote anything down.",
            CoverageWords.Of(coverage)
        );
    }

    [Fact]
    public void Days_away_are_never_empty()
    {
        var away = Presence.Of([new Stay(WhereaboutsKind.InHospital, Start.AddDays(7), Back: Start.AddDays(21))]);
        Point[] points = [On(0, 3), On(21, 4)];

        Assert.Empty(EmptyDays.Of(points, 7, Start.AddDays(28), away));
        Assert.Equal(2, EmptyDays.Of(points, 7, Start.AddDays(28)).Count);
        Assert.Contains(
            "2 times nothing was due, because they were away.",
            CoverageWords.Of(Coverage.Of(points, 7, Start.AddDays(28), away))
        );
    }

    [Fact]
    public void Never_more_days_are_empty_than_the_words_tell_of()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var points = Enumerable
                .Range(0, 20)
                .Select(_ => On(random.Next(90), random.Next(3) == 0 ? null : 2))
                .ToList();
            var (rhythm, today) = (random.Next(1, 15), Start.AddDays(random.Next(120)));
            var empty = EmptyDays.Of(points, rhythm, today);
            Assert.True(
                empty.Count <= Coverage.Of(points, rhythm, today).NotRecorded
                    && empty.All(day => points.All(point => point.On != day)),
                $"seed {seed}"
            );
        }
    }

    [Fact]
    public void Every_sentence_about_what_was_due_is_short()
    {
        var words = CoverageWords.Of(new Coverage(1234, 1000, 100, 50, 84, 300));
        Assert.All(
            words.Split(". "),
            sentence => Assert.True(sentence.Split(' ').Length <= Finding.MostWords, sentence)
        );
        Assert.Equal("Nothing was due yet.", CoverageWords.Of(new Coverage(0, 0, 0, 0, 0, 0)));
    }

    private static Point On(int day, decimal? value, Absence? absence = null) =>
        new(Start.AddDays(day), value, absence);
}
