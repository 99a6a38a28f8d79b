using Goldthread.Goals;
using Talk = Goldthread.Goals.CoProductionFacts.Talk;

namespace Goldthread.Tests.Goals;

/// <summary>Whether a goal was planned together shows in its gaps, and every gap says how to close it.</summary>
public sealed class CoProductionTests
{
    private static readonly DateOnly Monday = new(2026, 1, 12);

    private static readonly CoProductionFacts Well = new(
        "Maya",
        Comfort: false,
        NeedsSupport: true,
        AgreedOn: Monday.AddDays(1),
        [new Talk(TalkKind.Prepared, Monday, TookPart: true, Means: true, WhoseIdea.Person)],
        [new(Opinion: true, OptionPlace.First, Why: true), new(Opinion: true, OptionPlace.Waits, Why: true)],
        []
    );

    private static readonly CoProductionFacts Nothing = new("Maya", false, true, null, [], [], []);

    [Fact]
    public void A_goal_that_was_planned_together_is_strong_on_all_six_sides() =>
        Assert.All(CoProduction.Judge(Well), q => Assert.Equal((Footing.Strong, null), (q.Footing, q.Mend)));

    [Fact]
    public void A_goal_that_was_only_written_down_names_each_gap_and_the_way_to_close_it()
    {
        var sides = CoProduction.Judge(Nothing);

        Assert.Equal(
            ["Missing", "Missing", "Missing", "Missing", "Missing", "Strong"],
            sides.Select(q => q.Footing.ToString())
        );
        Assert.All(sides.SkipLast(1), q => Assert.False(string.IsNullOrEmpty(q.Mend)));
    }

    [Theory]
    [InlineData(0, false, Footing.Thin)]
    [InlineData(0, true, Footing.Strong)]
    [InlineData(1, false, Footing.Strong)]
    [InlineData(9, false, Footing.Strong)]
    public void A_day_to_think_lies_before_the_agreement_or_it_says_why_not(int days, bool why, Footing footing)
    {
        var talk = Well.Talks[0] with { WhySoon = why };

        Assert.Equal(
            footing,
            CoProduction.Judge(Well with { AgreedOn = Monday.AddDays(days), Talks = [talk] })[0].Footing
        );
    }

    [Fact]
    public void For_comfort_nobody_waits() =>
        Assert.Equal(Footing.Strong, CoProduction.Judge(Nothing with { Comfort = true })[0].Footing);

    [Theory]
    [InlineData(1, 1, Footing.Thin)]
    [InlineData(2, 1, Footing.Thin)]
    [InlineData(2, 2, Footing.Strong)]
    [InlineData(4, 3, Footing.Strong)]
    public void Two_choices_and_what_they_think_of_them_make_it_real(int choices, int heard, Footing footing)
    {
        var options = Enumerable.Range(0, choices).Select(n => new CoProductionFacts.Choice(n < heard)).ToList();

        Assert.Equal(footing, CoProduction.Judge(Well with { Options = options })[1].Footing);
    }

    [Theory]
    [InlineData(true, Footing.Missing)]
    [InlineData(false, Footing.Thin)]
    public void Silence_about_how_it_was_explained_weighs_more_where_talking_needs_help(bool needs, Footing footing)
    {
        var silent = Well.Talks[0] with { Means = false };

        Assert.Equal(footing, CoProduction.Judge(Well with { NeedsSupport = needs, Talks = [silent] })[2].Footing);
    }

    [Theory]
    [InlineData(WhoseIdea.Person, Footing.Strong)]
    [InlineData(WhoseIdea.Together, Footing.Strong)]
    [InlineData(WhoseIdea.Family, Footing.Thin)]
    [InlineData(WhoseIdea.Staff, Footing.Thin)]
    [InlineData(WhoseIdea.Professional, Footing.Thin)]
    public void Somebody_elses_idea_asks_to_talk_with_them_alone(WhoseIdea idea, Footing footing) =>
        Assert.Equal(
            footing,
            CoProduction.Judge(Well with { Talks = [Well.Talks[0] with { Idea = idea }] })[4].Footing
        );

    [Theory]
    [InlineData(true, Footing.Strong)]
    [InlineData(false, Footing.Thin)]
    public void A_disagreement_is_no_flaw_but_silence_about_it_is(bool answered, Footing footing) =>
        Assert.Equal(footing, CoProduction.Judge(Well with { Disagreements = [true, answered] })[5].Footing);
}
