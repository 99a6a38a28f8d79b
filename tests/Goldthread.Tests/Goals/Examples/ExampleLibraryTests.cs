using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.History;

namespace Goldthread.Tests.Goals.Examples;

/// <summary>The library offers many goals that are whole, unlike each other, and nobody else's sentences.</summary>
public sealed class ExampleLibraryTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Fact]
    public void There_are_sixty_and_more_and_at_least_eight_for_each_setting()
    {
        Assert.True(ExampleLibrary.All.Count >= 60, $"{ExampleLibrary.All.Count} examples");
        Assert.All(
            Enum.GetValues<ExampleSetting>(),
            setting => Assert.True(ExampleLibrary.All.Count(e => e.Setting == setting) >= 8, $"{setting}")
        );
    }

    [Fact]
    public void Each_has_a_name_of_its_own_that_fits_into_an_address()
    {
        Assert.Distinct(ExampleLibrary.All.Select(e => e.Key));
        Assert.Distinct(ExampleLibrary.All.Select(e => e.Title));
        Assert.All(ExampleLibrary.All, e => Assert.Matches("^[a-z]+(-[a-z]+)*$", e.Key));
        Assert.All(ExampleLibrary.All, e => Assert.Same(e, ExampleLibrary.Find(e.Key)));
        Assert.Null(ExampleLibrary.Find("nonsense"));
        Assert.Null(ExampleLibrary.Find(null));
    }

    [Fact]
    public void Each_is_whole_and_fits_into_the_forms_it_is_offered_in() =>
        Assert.All(
            ExampleLibrary.All,
            e =>
            {
                Assert.Equal(Enum.GetValues<Lens>(), e.Indicators.Select(i => i.Lens).Distinct().Order());
                Assert.InRange(e.Indicators.Count, 3, 4);
                Assert.InRange(e.Ladder.Count, 2, 5);
                Assert.InRange(e.Title.Length, 5, GoalNaming.TitleMax);
                Assert.InRange(e.Words.Length, 5, GoalWords.WordsMax);
                Assert.InRange(e.Early.Length, 5, IndicatorPlan.WordsMax);
                Assert.InRange(e.Question.Length, 5, GoalHorizon.QuestionMax);
                Assert.EndsWith("?", e.Question);
                var check = new Check();
                e.Indicators.ToList().ForEach(i => i.Plan().Look(check, Today));
                e.Ladder.ToList().ForEach(step => new Milestone.Typed { Criterion = step }.Look(check, Today));
                Assert.Empty(check.Problems);
            }
        );

    [Fact]
    public void No_two_share_more_than_half_of_their_words()
    {
        var all = ExampleLibrary.All;
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
            {
                var shared = WordSets.Shared(all[i].AllWords, all[j].AllWords);
                Assert.True(shared <= 0.5, $"{all[i].Key} and {all[j].Key} share {shared:P0}");
            }
        }
    }

    [Fact]
    public void None_runs_along_with_five_words_of_the_seeds()
    {
        var seeds = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "seed-goals.txt"))
            .SelectMany(RunsOfFive)
            .ToHashSet();

        Assert.True(seeds.Count > 80);
        Assert.All(
            ExampleLibrary.All,
            e =>
                Assert.DoesNotContain(
                    new[] { e.Title, e.Words, e.Early, e.Question }
                        .Concat(e.Ladder)
                        .Concat(e.Indicators.Select(i => i.Name))
                        .SelectMany(RunsOfFive),
                    seeds.Contains
                )
        );
    }

    [Fact]
    public void Words_of_a_person_are_spoken_by_them_and_no_example_talks_of_services()
    {
        string[] ours = ["service", "user", "client", "comply", "engage", "refuse", "resident", "independently"];
        Assert.All(
            ExampleLibrary.All,
            e => Assert.DoesNotContain(WordSets.Of(e.AllWords), w => ours.Contains(w, StringComparer.Ordinal))
        );
        string[] self = ["i", "me", "my", "mine", "we"];
        var spoken = ExampleLibrary.All.Count(e => WordSets.Of(e.Words).Overlaps(self));
        Assert.True(spoken >= ExampleLibrary.All.Count * 9 / 10, $"{spoken} in the first person");
    }

    [Theory]
    [InlineData("bus", "bus")]
    [InlineData("tomato", "greenhouse")]
    [InlineData("granddaughter phone", "phone")]
    [InlineData("  PIANO!  ", "piano")]
    public void Words_find_the_example_that_is_about_them_first(string asked, string first) =>
        Assert.Equal(first, ExampleLibrary.Search(asked)[0].Key);

    [Fact]
    public void Nothing_asked_for_is_all_and_what_nobody_wrote_is_none()
    {
        Assert.Equal(ExampleLibrary.All, ExampleLibrary.Search("  "));
        Assert.Empty(ExampleLibrary.Search("zzyzx"));
        Assert.All(
            ExampleLibrary.Search(null, ExampleSetting.Palliative),
            e => Assert.Equal(ExampleSetting.Palliative, e.Setting)
        );
    }

    [Theory]
    [InlineData("one two three", "three four", 0.5)]
    [InlineData("", "three", 0)]
    [InlineData("Tea, please!", "tea PLEASE now", 1)]
    public void How_much_is_shared_is_counted_by_the_shorter_text(string one, string other, double shared) =>
        Assert.Equal(shared, WordSets.Shared(one, other));

    private static IEnumerable<string> RunsOfFive(string text)
    {
        var words = text.ToLowerInvariant()
            .Split([' ', ',', '.', ';', ':', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words[i..(i + 5)]));
    }
}
