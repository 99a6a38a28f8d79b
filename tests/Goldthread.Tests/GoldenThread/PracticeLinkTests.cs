using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class PracticeLinkTests
{
    private static readonly PracticeFacts Daily = new(1, 28, 26, 20, Today);

    [Fact]
    public void Records_at_their_rhythm_in_the_planned_way_are_strong()
    {
        Is(Daily, Strength.Strong, "Recorded 26 of 28 times in the last four weeks. The planned way was used in 20.");
        Is(
            Daily with
            {
                Expected = 4,
                Records = 5,
                AsPlanned = 5,
            },
            Strength.Strong,
            "Five records in the last four weeks. The planned way was used in 5."
        );
    }

    [Fact]
    public void Under_four_fifths_is_thin() =>
        Is(
            Daily with
            {
                Records = 22,
            },
            Strength.Thin,
            "Recorded 22 of 28 times in the last four weeks.",
            MendPlace.Record
        );

    [Fact]
    public void Under_half_in_the_planned_way_is_thin() =>
        Is(
            Daily with
            {
                AsPlanned = 12,
            },
            Strength.Thin,
            "Recorded 26 of 28 times in the last four weeks. The planned way was used in 12; is it the right way?",
            MendPlace.SupportSteps
        );

    [Theory]
    [InlineData(14, Strength.Strong)]
    [InlineData(15, Strength.Broken)]
    public void More_than_twice_the_rhythm_without_a_record_is_broken(int days, Strength strength)
    {
        var weekly = Strong.Practice with { LastRecord = Today.AddDays(-days) };
        Assert.Equal(strength, Link(LinkName.Practice, Strong with { Practice = weekly }).Strength);
    }

    [Fact]
    public void Broken_names_the_last_day()
    {
        var none = new PracticeFacts(7, 4, 0, 0, new DateOnly(2026, 10, 8));
        Is(none, Strength.Broken, "No record since 8 October.", MendPlace.Record);
        Is(
            none with
            {
                LastRecord = null,
            },
            Strength.Broken,
            "No record since it started on 29 June.",
            MendPlace.Record
        );
    }

    [Fact]
    public void A_young_goal_has_time()
    {
        var young = Strong with { StartedOn = Today.AddDays(-13), Practice = new PracticeFacts(1, 13, 0, 0, null) };
        Holds(
            LinkName.Practice,
            young,
            Strength.NotYetRecorded,
            "It started on 7 November. The first record is still to come.",
            MendPlace.Record
        );
    }

    [Fact]
    public void A_slow_rhythm_may_have_nothing_due()
    {
        var slow = new PracticeFacts(60, 0, 0, 0, Today.AddDays(-50));
        Is(slow, Strength.Strong, "No record was due in the last four weeks.");
        Holds(
            LinkName.Practice,
            Strong with
            {
                StartedOn = Today.AddDays(-30),
                Practice = slow with { LastRecord = null },
            },
            Strength.NotYetRecorded,
            "No record was due in the last four weeks.",
            MendPlace.Record
        );
    }

    private static void Is(PracticeFacts practice, Strength strength, string reason, MendPlace? place = null) =>
        Holds(LinkName.Practice, Strong with { Practice = practice }, strength, reason, place);
}
