using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class NeedLinkTests
{
    [Fact]
    public void A_backed_need_is_strong()
    {
        Is(Strong, Strength.Strong, "It answers an assessed need: “Getting out and about”.", null);
        Assert.Equal(Need.Id, Link(LinkName.Need, Strong).Under[0].Id);
    }

    [Fact]
    public void A_need_with_nothing_behind_it_is_thin() =>
        Is(
            Strong with
            {
                Needs = [Need with { HasOutcomeOrAbility = false }],
            },
            Strength.Thin,
            "“Getting out and about” is linked. No Care Act outcome or ability stands behind it.",
            MendPlace.Need
        );

    [Fact]
    public void No_need_is_not_yet_recorded() =>
        Is(Strong with { Needs = [] }, Strength.NotYetRecorded, "No assessed need is linked.", MendPlace.Need);

    private static void Is(ThreadFacts facts, Strength strength, string reason, MendPlace? place) =>
        Holds(LinkName.Need, facts, strength, reason, place);
}
