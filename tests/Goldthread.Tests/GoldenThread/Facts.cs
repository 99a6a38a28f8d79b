using Goldthread.Evidence;
using Goldthread.GoldenThread;
using Goldthread.Progress;
using Goldthread.Support;

namespace Goldthread.Tests.GoldenThread;

/// <summary>A goal whose thread is as strong as it can be; each test takes something away.</summary>
internal static class Facts
{
    internal static readonly DateOnly Today = new(2026, 11, 20);
    internal static readonly DateOnly June = new(2026, 6, 29);

    internal static readonly ThreadAgreement Agreement = new(Id(1), "Wyn", ByPerson: true, June, 2);
    internal static readonly NeedFacts Need = new(Id(2), "Getting out and about", HasOutcomeOrAbility: true);
    internal static readonly IndicatorThreadFacts Feels = Indicator(3, "How it feels", Lens.Experience);
    internal static readonly IndicatorThreadFacts Does = Indicator(4, "Parts by himself", Lens.Behaviour);

    internal static readonly ThreadFacts Strong = new(
        Id(9),
        "Wyn",
        "The allotment. Every Tuesday.",
        "Asha",
        IsActive: true,
        June,
        2,
        Agreement,
        [Need],
        [Feels, Does],
        new StepsFacts(5, 5),
        1,
        null,
        new PracticeFacts(7, 4, 4, 4, Today.AddDays(-3)),
        new ThreadReview(new DateOnly(2026, 12, 9), Id(5), new DateOnly(2026, 9, 3), PersonWasThere: true, "keep"),
        2
    )
    {
        Ready = new Readiness(
            new RealityFacts([20, 10], 7, 0, 420, 3, 20, 3, [new("Makaton", 3)], PlaceReady.Ready, null, []),
            Read: 3,
            ReadNow: 3
        ),
    };

    internal static Link Link(LinkName name, ThreadFacts facts) =>
        GoalThread.Judge(facts, Today).Single(link => link.Name == name);

    internal static void Holds(LinkName name, ThreadFacts facts, Strength strength, string reason, MendPlace? place)
    {
        var link = Link(name, facts);
        Assert.Equal((strength, reason, place), (link.Strength, link.Reason, link.Mend?.Place));
    }

    internal static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static IndicatorThreadFacts Indicator(int id, string name, Lens lens) =>
        new(
            Id(id),
            name,
            lens,
            HasBaseline: true,
            HasEarlyChange: true,
            7,
            Today.AddDays(-3),
            20,
            6,
            FindingKind.Steady
        );
}
