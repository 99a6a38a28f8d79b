using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.History;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Goldthread.Web.GoldenThread;
using Goldthread.Web.Progress;
using Goldthread.Web.Safety;
using Goldthread.Web.Security;

namespace Goldthread.Web.Goals;

/// <summary>One goal: their words, what it says now, the way we do it, the ladder, and everything that hangs on it.</summary>
[Needs(Act.See)]
public sealed class ShowPage : PersonPage
{
    private const int MostReviews = 5;

    public IReadOnlyList<Told> Lenses { get; private set; } = [];
    public Together Together { get; private set; } = null!;
    public IReadOnlyList<Rung> Rungs { get; private set; } = [];
    public IReadOnlyList<Link> Links { get; private set; } = [];
    public IReadOnlyList<SupportStep> Steps { get; private set; } = [];
    public IReadOnlyList<Barrier> Barriers { get; private set; } = [];
    public IReadOnlyList<Review> Reviews { get; private set; } = [];

    /// <summary>An agreement stands, though it may be to an older wording.</summary>
    public bool Agreed { get; private set; }

    /// <summary>How clear the plan is, and whether it is one that matters.</summary>
    public IReadOnlyList<Quality> Clear { get; private set; } = [];
    public IReadOnlyList<Quality> Matters { get; private set; } = [];
    public string? Owner { get; private set; }
    public string? Supports { get; private set; }

    /// <summary>The goal that this one was re-shaped from, and those that it became.</summary>
    public Kinship Kin { get; private set; } = Kinship.None;

    /// <summary>It was re-shaped, and nobody has written down yet what it becomes.</summary>
    public bool BecomesNothingYet =>
        Goal is { Lifecycle: Lifecycle.Completed, Achievement: Achievement.NotAttainable } && Kin.Became.Count == 0;

    /// <summary>Restrictions that become less by this goal, and consents for it that were taken back.</summary>
    public SafetyNow Safety { get; private set; } = null!;

    /// <summary>What was decided about it, with them or for them.</summary>
    public DecidedOfGoal Decided { get; private set; } = null!;
    public bool Starting => Goal.Lifecycle is Lifecycle.Proposed or Lifecycle.Planned or Lifecycle.Accepted;

    public async Task OnGetAsync()
    {
        Once = Ids.New(Clock.GetUtcNow());
        Lenses = await IndicatorReader.OfGoal(Db, Readings, Goal, Presence, Today);
        Together = LensesTogether.Say([.. Lenses.Select(t => (t.Indicator.Lens, t.Finding))]);
        Rungs = await LadderReader.Of(Db, Readings, Goal, Today);
        var threads = new PersonThreads(Db, Found, Presence, Today);
        Links = await threads.Of(Goal);
        Steps = await Db.StepsOf(Goal);
        Barriers = await Db.BarriersOf(Goal);
        Reviews = await Db.ReviewsOf(Goal, MostReviews);
        Owner = await Db.OwnerOf(Goal);
        Kin = await Kinship.Of(Db, Found, Goal);
        Safety = await SafetyNow.OfGoal(Db, Found, GoalId, Today);
        Decided = await DecidedOfGoal.Of(Db, Found, GoalId, Today);
        Supports = Goal.SupportsId is { } supported ? (await Db.GoalOf(Found, supported))?.OwnWords : null;
        Agreed = Links.Any(l => l is { Name: LinkName.Voice, Strength: Strength.Strong or Strength.Thin });
        var facts = PlanFacts.Of(Person.Likes, Goal, Lenses.Select(t => t.Indicator), Barriers, Steps, Today) with
        {
            RisksLookedAt = Links.Any(l => l.Name == LinkName.Safe && l.Under.Any(u => u.Kind == EvidenceKind.Risk)),
            Agreed = Agreed,
            NotHelped = await Db.NotHelpedOf(Found, Barriers),
            Reality = threads.Ready[GoalId].Reality,
        };
        Clear = Smart.Judge(facts);
        Matters = Meaningful.Judge(facts);
    }
}
