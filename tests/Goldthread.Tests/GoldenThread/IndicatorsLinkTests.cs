using Goldthread.Evidence;
using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class IndicatorsLinkTests
{
    [Fact]
    public void Two_lenses_with_all_they_need_are_strong() =>
        Is(
            [Feels, Does],
            Strength.Strong,
            "Two lenses, and every indicator has a starting point and an early change.",
            null
        );

    [Fact]
    public void None_is_broken() =>
        Is([], Strength.Broken, "No indicator yet, so nobody can see whether life gets better.", MendPlace.Indicators);

    [Fact]
    public void None_for_experience_is_broken() =>
        Is(
            [Does, Does with { Lens = Lens.Stability }],
            Strength.Broken,
            "Nothing asks Wyn how it feels.",
            MendPlace.Indicators
        );

    [Fact]
    public void Only_experience_is_thin() =>
        Is(
            [Feels],
            Strength.Thin,
            "How it feels is there. A second lens, such as what happens in daily life, is not.",
            MendPlace.Indicators
        );

    [Fact]
    public void A_missing_starting_point_is_thin_and_named() =>
        Is(
            [Feels with { HasBaseline = false }, Does],
            Strength.Thin,
            "“How it feels” has no starting point yet.",
            MendPlace.Indicator
        );

    [Fact]
    public void A_missing_early_change_is_thin_and_named() =>
        Is(
            [Feels with { HasEarlyChange = false }, Does with { HasEarlyChange = false }],
            Strength.Thin,
            "“How it feels” and “Parts by himself” have no early change yet.",
            MendPlace.Indicator
        );

    private static void Is(IndicatorThreadFacts[] all, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.Indicators, Strong with { Indicators = all }, strength, reason, place);
}
