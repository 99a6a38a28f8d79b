using Goldthread.GoldenThread;
using Goldthread.Support;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

/// <summary>Whether what a goal needs is there, and whether those who support it know its plan.</summary>
public class ReadyLinksTests
{
    private static readonly RealityFacts Reality = Strong.Ready.Reality;

    [Fact]
    public void All_that_it_needs_is_there()
    {
        Deliverable(Reality, Strength.Strong, "Time, faces, skill, place and partners are there.", null);
        Staff(Strong.Ready, Strength.Strong, "Everybody who supports them has read the plan as it is now.", null);
    }

    [Fact]
    public void More_minutes_than_are_commissioned_break_it_even_when_nobody_has_looked()
    {
        const string why = "This goal needs 210 minutes a week; 209 are commissioned.";
        var shorter = Reality with { CommissionedMinutes = 209 };
        Deliverable(shorter, Strength.Broken, why, MendPlace.Reality);
        Deliverable(shorter with { Skills = null, Place = null }, Strength.Broken, why, MendPlace.Reality);
    }

    [Fact]
    public void Time_that_cannot_be_weighed_is_thin_and_not_broken() =>
        Deliverable(
            Reality with
            {
                CommissionedMinutes = null,
            },
            Strength.Thin,
            "This goal needs 210 minutes a week, and no commissioned support is written down.",
            MendPlace.Reality
        );

    [Fact]
    public void What_is_missing_is_said_before_what_is_thin() =>
        Deliverable(
            Reality with
            {
                Workers = 6,
                Place = PlaceReady.NotReady,
                PlaceWords = "no rail",
            },
            Strength.Broken,
            "The place is not ready: no rail.",
            MendPlace.Reality
        );

    [Fact]
    public void Before_the_first_record_nobody_expects_to_know_who_comes() =>
        Deliverable(
            Reality with
            {
                Records = 0,
                Workers = 0,
            },
            Strength.Strong,
            "Time, faces, skill, place and partners are there.",
            null
        );

    [Fact]
    public void Nobody_has_looked_yet() =>
        Deliverable(
            Reality with
            {
                Skills = null,
                Place = null,
            },
            Strength.NotYetRecorded,
            "Nobody has looked whether skill and place are there.",
            MendPlace.Reality
        );

    [Fact]
    public void Staff_are_ready_when_all_have_read_it_as_it_is()
    {
        var ready = Strong.Ready;
        Staff(
            ready with
            {
                Read = 0,
                ReadNow = 0,
            },
            Strength.NotYetRecorded,
            "Nobody has read the plan yet.",
            MendPlace.Understood
        );
        Staff(
            ready with
            {
                ReadNow = 2,
            },
            Strength.Thin,
            "2 of 3 have read the plan as it is now.",
            MendPlace.Understood
        );
        Staff(
            ready with
            {
                ReadNow = 0,
            },
            Strength.Broken,
            "The plan has changed, and nobody knows it as it is now.",
            MendPlace.Understood
        );
    }

    [Fact]
    public void A_competence_that_nobody_has_breaks_it_and_one_that_some_have_is_thin()
    {
        Staff(
            Strong.Ready with
            {
                Reality = Reality with { Skills = [new("Makaton", 0)] },
            },
            Strength.Broken,
            "Nobody who supports Wyn has this today: Makaton.",
            MendPlace.Reality
        );
        Staff(
            Strong.Ready with
            {
                Reality = Reality with { Skills = [new("Makaton", 2)] },
            },
            Strength.Thin,
            "2 of 3 have this today: Makaton.",
            MendPlace.Reality
        );
    }

    private static void Deliverable(RealityFacts reality, Strength strength, string reason, MendPlace? place) =>
        Holds(
            LinkName.Deliverable,
            Strong with
            {
                Ready = Strong.Ready with { Reality = reality },
            },
            strength,
            reason,
            place
        );

    private static void Staff(Readiness ready, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.StaffReady, Strong with { Ready = ready }, strength, reason, place);
}
