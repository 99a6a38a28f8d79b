using Goldthread.Coaching;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using Watched = Goldthread.Goals.PlanFacts.Watched;

namespace Goldthread.Tests.Goals;

/// <summary>A goal is judged as a whole: its words, and what is planned around them.</summary>
public sealed class WholePlanTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);
    private static readonly Watched Feels = new(Lens.Experience, IndicatorKind.Faces, 7);
    private static readonly Watched Counted = new(Lens.Behaviour, IndicatorKind.Count, 7);

    private static readonly PlanFacts Well = Words(
        "I want to make one cup of tea by myself every day until Easter."
    ) with
    {
        Why = "Because I did it for my sister.",
        Identity = true,
        Importance = 9,
        Confidence = 7,
        Deadline = Today.AddDays(60),
        Rhythm = true,
        ReviewOn = Today.AddDays(42),
        Indicators = [Feels, Counted],
        Barriers = [true],
        Steps = 2,
        StepsTimed = 2,
        RisksLookedAt = true,
        Agreed = true,
        Reality = new RealityFacts([20, 10], 7, 0, 420, 3, 20, 3, [], PlaceReady.Ready, null, []),
    };

    [Fact]
    public void A_whole_plan_is_strong_on_all_sides() =>
        Assert.All(
            Smart.Judge(Well).Concat(Meaningful.Judge(Well)),
            q => Assert.True(q.Footing == Footing.Strong, $"{q.Title}: {q.Sentence}")
        );

    [Fact]
    public void Vague_words_with_nothing_planned_are_missing_on_all_sides_each_with_a_way_to_mend_it()
    {
        var bare = Words("improve wellbeing");

        Assert.All(
            Smart.Judge(bare).Concat(Meaningful.Judge(bare)),
            q =>
            {
                Assert.True(q.Footing == Footing.Missing, $"{q.Title}: {q.Sentence}");
                Assert.False(string.IsNullOrEmpty(q.Mend));
            }
        );
    }

    [Fact]
    public void Vague_words_are_mended_by_a_title_that_can_be_pictured()
    {
        var vague = Words("i want my life back");
        var clear = vague with { Title = Coach.Read("Walk to the shop on Fridays", Today).Verdicts };

        Assert.Equal(Footing.Missing, Smart.Judge(vague)[0].Footing);
        Assert.Equal(Footing.Strong, Smart.Judge(clear)[0].Footing);
    }

    [Fact]
    public void Measurable_takes_two_lenses_and_a_way_from_somewhere_to_somewhere()
    {
        Assert.Equal(Footing.Thin, Smart.Judge(Well with { Indicators = [Feels] })[1].Footing);
        Assert.Equal(Footing.Thin, Smart.Judge(Well with { Indicators = [Feels, Feels] })[1].Footing);
        var aimless = new[] { Feels with { Baseline = false }, Counted with { Target = false } };
        Assert.Equal(Footing.Thin, Smart.Judge(Well with { Indicators = aimless })[1].Footing);
        Assert.Equal(Footing.Thin, Smart.Judge(Well with { Indicators = [] })[1].Footing);
    }

    [Theory]
    [InlineData(7, 2, true, Footing.Strong)]
    [InlineData(3, 2, true, Footing.Thin)]
    [InlineData(7, 1, true, Footing.Thin)]
    [InlineData(7, 2, false, Footing.Thin)]
    public void Achievable_asks_how_sure_they_feel_what_it_takes_and_what_is_in_the_way(
        int sure,
        int timed,
        bool tried,
        Footing footing
    ) =>
        Assert.Equal(
            footing,
            Smart.Judge(Well with { Confidence = sure, StepsTimed = timed, Barriers = [tried] })[2].Footing
        );

    [Fact]
    public void Achievable_reads_the_reality_check_and_what_was_tried_for_what_is_in_the_way()
    {
        var reality = Well.Reality!;
        Achieves(Well with { Reality = null }, Footing.Thin, PlanPart.Reality);
        Achieves(Well with { Reality = reality with { Skills = null, Place = null } }, Footing.Thin, PlanPart.Reality);
        Achieves(Well with { Reality = reality with { CommissionedMinutes = 60 } }, Footing.Missing, PlanPart.Reality);
        Achieves(Well with { Reality = reality with { Workers = 6 } }, Footing.Thin, PlanPart.Reality);
        Achieves(Well with { Reality = reality with { CommissionedMinutes = null } }, Footing.Thin, PlanPart.Reality);
        Achieves(Well with { NotHelped = 1 }, Footing.Thin, PlanPart.Barriers);

        static void Achieves(PlanFacts facts, Footing footing, PlanPart part)
        {
            var quality = Smart.Judge(facts)[2];
            Assert.Equal((footing, part), (quality.Footing, quality.Part));
            Assert.False(string.IsNullOrEmpty(quality.Mend));
        }
    }

    [Theory]
    [InlineData("Because I did it for my sister.", Footing.Strong)]
    [InlineData("Bus card, pressed hard.", Footing.Strong)]
    [InlineData("Ona chce do domu.", Footing.Strong)]
    [InlineData("He used to cook and it keeps him well.", Footing.Thin)]
    [InlineData("Service user to remain independent.", Footing.Thin)]
    [InlineData(null, Footing.Missing)]
    public void Relevant_is_said_in_their_own_voice(string? why, Footing footing) =>
        Assert.Equal(footing, Smart.Judge(Well with { Why = why })[3].Footing);

    [Fact]
    public void A_rhythm_without_a_day_to_look_at_it_has_no_end()
    {
        var endless = Well with { Deadline = null, ReviewOn = null };

        Assert.Equal(Footing.Thin, Smart.Judge(endless)[4].Footing);
        Assert.Equal(Footing.Strong, Smart.Judge(endless with { RhythmEnds = true })[4].Footing);
        Assert.Equal(Footing.Strong, Smart.Judge(endless with { ReviewOn = Today })[4].Footing);
    }

    [Fact]
    public void Recording_is_told_in_minutes_a_week_and_much_of_it_is_thin()
    {
        // A visit a week, one face and one count a week.
        Assert.Equal(1.75, RecordingTime.MinutesAWeek(Well), 3);
        Assert.Contains("about 2 minutes a week", Meaningful.Judge(Well)[3].Sentence);

        var list = new Watched(Lens.Behaviour, IndicatorKind.Checklist, 1);
        var much = Well with { RecordDays = 1, Indicators = [Feels, list] };
        Assert.Equal(Footing.Thin, Meaningful.Judge(much)[3].Footing);
        Assert.Equal(
            Footing.Thin,
            Meaningful.Judge(Well with { Indicators = [Feels, Counted, Counted, Counted, Counted] })[3].Footing
        );
    }

    [Fact]
    public void Safe_takes_the_risks_looked_at_and_an_agreement()
    {
        Assert.Equal(Footing.Missing, Meaningful.Judge(Well with { RisksLookedAt = false })[2].Footing);
        Assert.Equal(Footing.Thin, Meaningful.Judge(Well with { Agreed = false })[2].Footing);
    }

    [Fact]
    public void Two_goals_that_come_first_ask_which_waits_and_five_indicators_warn_of_recording()
    {
        Assert.Empty(PlanGuide.Say("Maya", 1, 4));
        Assert.Contains("which waits", Assert.Single(PlanGuide.Say("Maya", 2, 4)));
        Assert.Contains("5 indicators", Assert.Single(PlanGuide.Say("Maya", 1, 5)));
    }

    private static PlanFacts Words(string words) => new("Maya", Coach.Read(words, Today, name: "Maya").Verdicts, null);
}
