using FsCheck;
using FsCheck.Fluent;
using Goldthread.Evidence;
using Goldthread.GoldenThread;
using Goldthread.Progress;
using Goldthread.Support;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class GoalThreadTests
{
    private static readonly LinkName[] Unready = [LinkName.Learning];

    private static readonly string[] Blame =
    [
        "fail",
        "fault",
        "blame",
        "refuse",
        "non-compl",
        "neglect",
        "forgot",
        "poor",
        "bad",
        "overdue",
        "should have",
        "must",
        "worse",
        "successful",
        "please",
    ];

    [Fact]
    public void As_strong_as_it_can_be_today()
    {
        var links = GoalThread.Judge(Strong, Today);
        Assert.Equal("11 strong, 1 not yet recorded", GoalThread.InWords(links));
        Assert.Null(GoalThread.MendFirst(links));
    }

    [Fact]
    public void The_first_broken_link_is_mended_before_a_thin_one()
    {
        var thin = Strong with { OwnWords = null };
        Assert.Equal(LinkName.Voice, GoalThread.MendFirst(GoalThread.Judge(thin, Today))?.Name);

        var links = GoalThread.Judge(thin with { Review = new ThreadReview(null) }, Today);
        Assert.Equal(LinkName.Review, GoalThread.MendFirst(links)?.Name);
        Assert.Equal("9 strong, 1 thin, 1 broken, 1 not yet recorded", GoalThread.InWords(links));
    }

    [Fact]
    public void The_help_page_can_list_twelve_tests_in_order()
    {
        Assert.Equal(Enum.GetValues<LinkName>(), GoalThread.Rules.Select(rule => rule.Name));
        Assert.Equal(Enumerable.Range(1, 12), GoalThread.Rules.Select(rule => rule.Number));
        Assert.Equal(12, GoalThread.Rules.Select(rule => rule.Test).Distinct(StringComparer.Ordinal).Count());
        Assert.All(GoalThread.Rules, rule => Assert.EndsWith(".", rule.Test, StringComparison.Ordinal));
        Assert.All(GoalThread.Rules, rule => Assert.DoesNotContain(Blame, word => Says(rule.Test, word)));
    }

    [Fact]
    public void Always_twelve_links_in_order() =>
        Always(links =>
            links.Select(link => link.Number).SequenceEqual(Enumerable.Range(1, 12))
            && links.Select(link => link.Name).SequenceEqual(Enum.GetValues<LinkName>())
        );

    [Fact]
    public void What_cannot_be_judged_is_never_strong() =>
        Always(links =>
            links
                .Where(link => Unready.Contains(link.Name))
                .All(link =>
                    link.Strength == Strength.NotYetRecorded && Says(link.Reason, "not part of Goldthread yet")
                )
        );

    [Fact]
    public void Every_link_gives_a_reason_and_what_is_under_it() =>
        Always(links =>
            links.All(link => link.Reason[^1] is '.' or '?' && link.Reason.Length > 10 && link.Under.Count > 0)
        );

    [Fact]
    public void Every_link_that_is_not_strong_can_be_mended() =>
        Always(links =>
            links.All(link =>
                link.Strength == Strength.Strong
                    ? link.Mend is null
                    : link.Mend is not null || Unready.Contains(link.Name)
            )
        );

    [Fact]
    public void No_sentence_blames() =>
        Always(links =>
            links.All(link =>
                !Array.Exists(Blame, word => Says(link.Reason, word) || Says(link.Mend?.Label ?? "", word))
            )
        );

    [Fact]
    public void The_words_count_all_twelve() =>
        Always(links => GoalThread.InWords(links).Split(", ").Sum(part => int.Parse(part.Split(' ')[0])) == 12);

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static void Always(Func<IReadOnlyList<Link>, bool> holds) =>
        Prop.ForAll(Any.ToArbitrary(), facts => holds(GoalThread.Judge(facts, Today))).QuickCheckThrowOnFailure();

    // Any mix of facts, sensible or not, from one seed.
    private static readonly Gen<ThreadFacts> Any = Gen.Choose(0, int.MaxValue - 1).Select(AnyFacts);

    private static ThreadFacts AnyFacts(int seed)
    {
        var random = new System.Random(seed);
        bool Coin() => random.Next(2) == 0;
        DateOnly Day() => Today.AddDays(random.Next(-60, 10));
        DateOnly? Perhaps() => Coin() ? Day() : null;
        T OneOf<T>(params T[] choices) => choices[random.Next(choices.Length)];

        var indicators = Enumerable
            .Range(0, random.Next(4))
            .Select(i => new IndicatorThreadFacts(
                Id(i),
                $"Indicator {i}",
                OneOf(Enum.GetValues<Lens>()),
                Coin(),
                Coin(),
                random.Next(0, 30),
                Perhaps(),
                random.Next(30),
                random.Next(12),
                OneOf(Enum.GetValues<FindingKind>())
            ))
            .ToList();
        return Strong with
        {
            OwnWords = OneOf(null, "", "Home", "My own front door"),
            IsActive = Coin(),
            StartedOn = Day(),
            Version = random.Next(1, 4),
            Agreement = Coin() ? null : Agreement with { ByPerson = Coin(), WithdrawnOn = Perhaps() },
            Needs = Coin() ? [] : [Need with { HasOutcomeOrAbility = Coin() }],
            Indicators = indicators,
            Steps = new StepsFacts(random.Next(4), random.Next(4)),
            Risks = random.Next(3),
            NoneSeenBy = Coin() ? null : "Asha",
            Practice = new PracticeFacts(random.Next(30), random.Next(30), random.Next(30), random.Next(30), Perhaps()),
            Review = new ThreadReview(
                Perhaps(),
                Id(5),
                Perhaps(),
                OneOf<bool?>(null, true, false),
                OneOf(null, "keep")
            ),
            LearningActions = random.Next(3),
            AgreedForThem = Coin(),
            Clear = new ClearFacts(Coin(), Coin(), Coin(), Coin()),
            Ready = new Readiness(
                new RealityFacts(
                    OneOf<IReadOnlyList<int?>>([], [null], [20, 10]),
                    OneOf<decimal?>(null, 1, 7),
                    random.Next(2) * 100,
                    OneOf<int?>(null, 60, 600),
                    random.Next(12),
                    random.Next(2) * 20,
                    random.Next(4),
                    OneOf<IReadOnlyList<SkillFact>?>(null, [], [new("Makaton", random.Next(3))]),
                    OneOf<PlaceReady?>(null, PlaceReady.Ready, PlaceReady.NotReady),
                    "no rail.",
                    Coin() ? [] : [new PartnerFact("The GP", Day(), Perhaps())]
                ),
                random.Next(4),
                random.Next(4)
            ),
        };
    }
}
