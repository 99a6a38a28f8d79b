using Goldthread.GoldenThread;
using Goldthread.People;
using static Goldthread.Tests.GoldenThread.Facts;
using Strength = Goldthread.GoldenThread.Strength;

namespace Goldthread.Tests.GoldenThread;

/// <summary>Links that count days rest while somebody is away, and give the days back; after they left us nothing asks.</summary>
public sealed class AbsenceTests
{
    private static readonly ThreadFacts Behind = Strong with
    {
        Practice = new PracticeFacts(1, 28, 2, 2, Today.AddDays(-20)),
        Indicators =
        [
            .. new[] { Feels, Does }.Select(i => i with { LastReading = Today.AddDays(-30), ReadingsInSixWeeks = 1 }),
        ],
        Review = Strong.Review with { Next = Today.AddDays(-15) },
    };

    [Fact]
    public void Without_an_absence_these_are_broken()
    {
        foreach (var name in new[] { LinkName.Practice, LinkName.Change, LinkName.Review })
        {
            Assert.Equal(Strength.Broken, Link(name, Behind).Strength);
        }
    }

    [Theory]
    [InlineData(LinkName.Practice)]
    [InlineData(LinkName.Change)]
    [InlineData(LinkName.Review)]
    public void Away_they_rest_and_nothing_is_to_be_mended(LinkName name)
    {
        var link = Link(name, Away(Behind, 10));

        Assert.Equal((Strength.Resting, "It waits until Wyn is back.", null), (link.Strength, link.Reason, link.Mend));
        Assert.Equal(Link(name, Behind).Under, link.Under);
    }

    [Fact]
    public void Away_what_counts_no_days_is_told_as_ever() =>
        Assert.Equal(
            Strength.Broken,
            Link(LinkName.Voice, Away(Strong with { Agreement = Agreement with { WithdrawnOn = June } }, 10)).Strength
        );

    [Theory]
    [InlineData(WhereaboutsKind.MovedOn)]
    [InlineData(WhereaboutsKind.Died)]
    public void Once_they_have_left_us_no_link_asks_for_anything(WhereaboutsKind kind)
    {
        var gone = Behind with { Presence = Presence.Of([new Stay(kind, Today.AddDays(-1))]), Agreement = null };

        var links = GoalThread.Judge(gone, Today);

        Assert.All(links, l => Assert.True(l.Strength is Strength.Strong or Strength.Resting));
        Assert.All(links, l => Assert.Null(l.Mend));
        Assert.Null(GoalThread.MendFirst(links));
    }

    [Fact]
    public void Days_away_are_no_missing_days()
    {
        // Broken by twenty days without a record; of them, nineteen were spent in hospital.
        var back = Behind with
        {
            Presence = Presence.Of([new Stay(WhereaboutsKind.InHospital, Today.AddDays(-19), Today)]),
            Practice = new PracticeFacts(1, 28, 26, 26, Today.AddDays(-20)),
        };

        Assert.Equal(Strength.Strong, Link(LinkName.Practice, back).Strength);
        Assert.Equal(
            (Strength.Broken, "No record since 31 October."),
            (
                Link(LinkName.Practice, back with { Presence = Until(-18) }).Strength,
                Link(LinkName.Practice, back with { Presence = Until(-18) }).Reason
            )
        );
    }

    [Fact]
    public void A_review_keeps_its_distance_from_the_day_they_left()
    {
        var facts = Strong with { Presence = Until(0), Review = Strong.Review with { Next = Today.AddDays(-15) } };

        Assert.Equal("Held on 3 September. Wyn was there. Next: 24 November.", Link(LinkName.Review, facts).Reason);
        Assert.Equal(
            "The review of 5 November waited for Wyn, until 12 November. Choose a day with Wyn.",
            Link(LinkName.Review, facts with { Presence = Until(-12) }).Reason
        );
    }

    [Fact]
    public void On_the_first_day_back_it_is_as_on_the_day_they_left() =>
        Properties.HoldForSeeds(
            200,
            seed =>
            {
#pragma warning disable CA5394 // A case, not a secret.
                var random = new Random(seed);
                var days = random.Next(1, 400);
                var facts = Strong with
                {
                    StartedOn = Today.AddDays(-random.Next(1, 300)),
                    Practice = new PracticeFacts(
                        random.Next(1, 9),
                        random.Next(0, 29),
                        random.Next(0, 29),
                        0,
                        Today.AddDays(-random.Next(1, 60))
                    ),
                    Indicators = [Feels with { LastReading = Today.AddDays(-random.Next(1, 60)) }],
                    Review = Strong.Review with { Next = Today.AddDays(random.Next(0, 60)) },
                };
#pragma warning restore CA5394
                var back = Today.AddDays(days);
                var away = facts with { Presence = Presence.Of([new Stay(WhereaboutsKind.WithFamily, Today, back)]) };

                var before = GoalThread.Judge(facts, Today).Select(l => l.Strength);
                var after = GoalThread.Judge(away, back).Select(l => l.Strength);

                Assert.Equal(before, after);
            }
        );

    private static ThreadFacts Away(ThreadFacts facts, int days) =>
        facts with
        {
            Presence = Presence.Of([new Stay(WhereaboutsKind.InHospital, Today.AddDays(-days))]),
        };

    private static Presence Until(int back) =>
        Presence.Of([new Stay(WhereaboutsKind.InHospital, Today.AddDays(-19), Today.AddDays(back))]);
}
