using Goldthread.Support;

namespace Goldthread.Tests.Support;

/// <summary>Enough, thin or missing, each with its sentence; and drafts only where something is short.</summary>
public sealed class RealityCheckTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly RealityFacts Good = new(
        [20, 10],
        TimesAWeek: 7,
        OthersMinutes: 0,
        CommissionedMinutes: 420,
        Workers: 3,
        Records: 20,
        Team: 3,
        Skills: [new("Moving and handling", 3)],
        PlaceReady.Ready,
        null,
        []
    );

    [Fact]
    public void Where_all_is_there_it_is_enough_and_nothing_is_drafted()
    {
        var lines = RealityCheck.Judge(Good, Today);

        Assert.Equal(Enum.GetValues<RealityPart>(), lines.Select(l => l.Part));
        Assert.All(lines, l => Assert.Equal(Enough.Enough, l.State));
        Assert.Equal("", RealityDrafts.StagedPlan("Tea", lines));
        Assert.Equal("", RealityDrafts.NoteToCommissioner("Wyn", "Tea.", Good, lines));
        Assert.Equal("", RealityDrafts.StaffGoal("Tea", Good));
    }

    [Fact]
    public void The_minutes_of_the_steps_times_the_rhythm_are_held_against_what_is_commissioned()
    {
        Is(RealityPart.Time, Good, Enough.Enough, "This goal needs 210 minutes a week; 420 are commissioned.");
        Is(
            RealityPart.Time,
            Good with
            {
                OthersMinutes = 211,
            },
            Enough.Thin,
            "This goal needs 210 minutes a week, all goals together 421; 420 are commissioned."
        );
        Is(RealityPart.Time, Good with { OthersMinutes = 210 }, Enough.Enough);
        Is(RealityPart.Time, Good with { CommissionedMinutes = 209 }, Enough.Missing);
    }

    [Fact]
    public void A_rhythm_by_the_month_is_rounded_up() =>
        Assert.Equal(24, (Good with { StepMinutes = [50], TimesAWeek = 2 / (52m / 12m) }).NeededMinutes);

    [Fact]
    public void What_nobody_has_said_is_missing_and_never_nought()
    {
        Is(RealityPart.Time, Good with { CommissionedMinutes = null }, Enough.Missing);
        Is(RealityPart.Time, Good with { StepMinutes = [] }, Enough.Missing);
        Is(RealityPart.Time, Good with { TimesAWeek = null }, Enough.Missing);
        Is(
            RealityPart.Time,
            Good with
            {
                StepMinutes = [20, null],
            },
            Enough.Missing,
            "One support step without minutes: nobody can say how long it takes."
        );
        Is(RealityPart.Skill, Good with { Skills = null }, Enough.Missing);
        Is(RealityPart.Place, Good with { Place = null }, Enough.Missing);
        Is(RealityPart.Continuity, Good with { Records = 0, Workers = 0 }, Enough.Missing);
    }

    [Theory]
    [InlineData(4, Enough.Enough)]
    [InlineData(5, Enough.Thin)]
    [InlineData(8, Enough.Thin)]
    [InlineData(9, Enough.Missing)]
    public void Many_faces_in_four_weeks_are_thin_and_then_too_many(int workers, Enough state) =>
        Is(RealityPart.Continuity, Good with { Workers = workers }, state);

    [Fact]
    public void A_competence_that_some_have_is_thin_and_one_that_nobody_has_is_missing()
    {
        Is(
            RealityPart.Skill,
            Good with
            {
                Skills = [new("Makaton", 1)],
            },
            Enough.Thin,
            "Not everybody has this today: Makaton (1 of 3)."
        );
        Is(
            RealityPart.Skill,
            Good with
            {
                Skills = [new("Makaton", 1), new("Hoist", 0)],
            },
            Enough.Missing,
            "Nobody here has this today: Hoist."
        );
        Is(RealityPart.Skill, Good with { Skills = [] }, Enough.Enough, "It needs no special competence.");
    }

    [Fact]
    public void A_partner_is_waited_for_until_the_day_and_missing_after_it()
    {
        var asked = new PartnerFact("The OT", Today, null);

        Is(RealityPart.Partners, Good with { Partners = [asked] }, Enough.Thin, "Still to come: The OT by 10 March.");
        Is(
            RealityPart.Partners,
            Good with
            {
                Partners = [asked with { DueOn = Today.AddDays(-1) }],
            },
            Enough.Missing,
            "Past its day: The OT by 9 March."
        );
        Is(RealityPart.Partners, Good with { Partners = [asked with { DoneOn = Today }] }, Enough.Enough);
    }

    [Fact]
    public void The_note_says_how_many_minutes_are_short_and_quotes_the_goal()
    {
        var facts = Good with { CommissionedMinutes = 200, OthersMinutes = 20 };

        var note = RealityDrafts.NoteToCommissioner("Wyn", "My own tea.", facts, RealityCheck.Judge(facts, Today));

        Assert.Contains("“My own tea.”", note);
        Assert.Contains("30 minutes a week more", note);
        Assert.DoesNotContain("competence", note);
    }

    [Fact]
    public void The_staged_plan_begins_with_what_is_there_and_ends_with_what_must_change()
    {
        var facts = Good with { Skills = [new("Makaton", 1)], Place = PlaceReady.NotReady, PlaceWords = "No rail." };

        var plan = RealityDrafts.StagedPlan("Tea", RealityCheck.Judge(facts, Today));

        Assert.True(
            plan.IndexOf("minutes a week", StringComparison.Ordinal) < plan.IndexOf("Makaton", StringComparison.Ordinal)
        );
        Assert.True(
            plan.IndexOf("Makaton", StringComparison.Ordinal) < plan.IndexOf("No rail.", StringComparison.Ordinal)
        );
        Assert.Contains("Makaton: 1 of 3 have it today; 2 to learn it.", RealityDrafts.StaffGoal("Tea", facts));
    }

    private static void Is(RealityPart part, RealityFacts facts, Enough state, string? sentence = null)
    {
        var line = RealityCheck.Judge(facts, Today).Single(l => l.Part == part);
        Assert.Equal(state, line.State);
        Assert.Equal(sentence ?? line.Sentence, line.Sentence);
    }
}
