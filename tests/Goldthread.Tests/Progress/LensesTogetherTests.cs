using Goldthread.Evidence;
using Goldthread.Progress;
using static Goldthread.Progress.FindingKind;

namespace Goldthread.Tests.Progress;

public class LensesTogetherTests
{
    [Theory]
    [InlineData(Better, Better, null, TogetherKind.Agree)]
    [InlineData(Steady, Better, null, TogetherKind.Apart)]
    [InlineData(Worse, Better, null, TogetherKind.Apart)]
    [InlineData(Better, Worse, null, TogetherKind.Apart)]
    [InlineData(Better, Steady, Worse, TogetherKind.Apart)]
    [InlineData(Steady, Better, Worse, TogetherKind.Apart)]
    [InlineData(Better, Steady, null, TogetherKind.Better)]
    [InlineData(TooEarly, Better, null, TogetherKind.Better)]
    [InlineData(Worse, Worse, null, TogetherKind.Worse)]
    [InlineData(Worse, TooEarly, Steady, TogetherKind.Worse)]
    [InlineData(Steady, Worse, null, TogetherKind.Worse)]
    [InlineData(Steady, Steady, Steady, TogetherKind.Steady)]
    [InlineData(TooEarly, Steady, null, TogetherKind.TooEarly)]
    [InlineData(TooEarly, null, null, TogetherKind.TooEarly)]
    [InlineData(Steady, Changed, null, TogetherKind.Changed)]
    [InlineData(Silent, Silent, null, TogetherKind.Silent)]
    [InlineData(null, Better, null, TogetherKind.Silent)]
    public void Lenses_say_one_thing_together(
        FindingKind? feels,
        FindingKind? life,
        FindingKind? safe,
        TogetherKind kind
    )
    {
        Assert.Equal(kind, Say(feels, life, safe).Kind);
    }

    [Fact]
    public void Doing_more_is_not_called_better_when_it_does_not_feel_better()
    {
        Assert.Equal("Daily life goes better; it does not feel better yet.", Say(Steady, Better, null).Sentence);
    }

    [Fact]
    public void A_silent_lens_is_named()
    {
        Assert.Equal("It feels better lately. Daily life has no readings yet.", Say(Better, Silent, null).Sentence);
        Assert.Equal("Daily life goes better; how it feels is not known yet.", Say(Silent, Better, null).Sentence);
    }

    [Fact]
    public void Two_indicators_of_one_lens_that_differ_are_a_change_without_a_way()
    {
        var two = new[] { (Lens.Experience, Of(Better)), (Lens.Experience, Of(Worse)) };
        Assert.Equal(TogetherKind.Changed, LensesTogether.Say(two).Kind);
    }

    [Fact]
    public void Every_mix_has_short_sentences_and_is_never_better_when_it_feels_harder()
    {
        FindingKind?[] kinds = [null, Silent, TooEarly, Steady, Better, Worse, Changed];
        foreach (var feels in kinds)
        {
            foreach (var (life, safe) in kinds.SelectMany(_ => kinds, (a, b) => (a, b)))
            {
                var together = Say(feels, life, safe);
                Assert.All(together.Sentence.Split(". "), each => Assert.True(each.Split(' ').Length <= 15, each));
                if (feels == Worse)
                {
                    Assert.False(together.Kind is TogetherKind.Better or TogetherKind.Agree);
                }
            }
        }
    }

    private static Together Say(FindingKind? feels, FindingKind? life, FindingKind? safe) =>
        LensesTogether.Say(
            new (Lens, FindingKind?)[] { (Lens.Experience, feels), (Lens.Behaviour, life), (Lens.Stability, safe) }
                .Where(each => each.Item2 is not null)
                .Select(each => (each.Item1, Of(each.Item2.GetValueOrDefault())))
                .ToList()
        );

    private static Finding Of(FindingKind kind) => new(kind, "");
}
