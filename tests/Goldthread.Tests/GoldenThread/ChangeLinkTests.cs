using Goldthread.GoldenThread;
using Goldthread.Progress;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class ChangeLinkTests
{
    [Theory]
    [InlineData(FindingKind.Steady)]
    [InlineData(FindingKind.Better)]
    [InlineData(FindingKind.Worse)]
    [InlineData(FindingKind.Changed)]
    public void Enough_readings_are_strong_whichever_way_they_go(FindingKind kind) =>
        Is(
            [Feels with { Finding = kind }, Does],
            Strength.Strong,
            "There are enough readings to tell change from chance.",
            null
        );

    [Fact]
    public void One_silent_indicator_is_thin_and_named() =>
        Is(
            [Feels with { LastReading = Today.AddDays(-15) }, Does],
            Strength.Thin,
            "No new readings of “How it feels” for twice the rhythm or more."
        );

    [Fact]
    public void All_silent_is_broken()
    {
        var last = Feels with { LastReading = new DateOnly(2026, 9, 3) };
        Is([last], Strength.Broken, "No readings since 3 September.");
        Is(
            [last with { LastReading = null, Readings = 0, Finding = FindingKind.Silent }],
            Strength.Broken,
            "No readings since it started on 29 June."
        );
    }

    [Fact]
    public void Fewer_than_the_rhythm_asks_for_is_thin() =>
        Is(
            [Feels, Does with { ReadingsInSixWeeks = 4 }],
            Strength.Thin,
            "“Parts by himself” has 4 of 6 readings from the last six weeks."
        );

    [Fact]
    public void Too_early_is_thin_and_counted()
    {
        var early = Feels with { Readings = 5, Finding = FindingKind.TooEarly };
        Is([early, Does], Strength.Thin, "Too early to tell: 5 of 12 readings of “How it feels”.");
        Is(
            [early with { Readings = 13 }, Does],
            Strength.Thin,
            "Too early to tell: too few readings of “How it feels” for its rhythm."
        );
    }

    [Fact]
    public void Nothing_to_read_is_not_yet_recorded() =>
        Is([], Strength.NotYetRecorded, "There is no indicator to read.", MendPlace.Indicators);

    [Fact]
    public void A_young_goal_has_time()
    {
        var young = Feels with
        {
            LastReading = null,
            Readings = 0,
            ReadingsInSixWeeks = 0,
            RhythmDays = 1,
            Finding = FindingKind.Silent,
        };
        Holds(
            LinkName.Change,
            Strong with
            {
                StartedOn = Today.AddDays(-5),
                Indicators = [young],
            },
            Strength.NotYetRecorded,
            "It started on 15 November. The first reading is still to come.",
            MendPlace.Record
        );
    }

    private static void Is(
        IndicatorThreadFacts[] all,
        Strength strength,
        string reason,
        MendPlace? place = MendPlace.Record
    ) => Holds(LinkName.Change, Strong with { Indicators = all }, strength, reason, place);
}
