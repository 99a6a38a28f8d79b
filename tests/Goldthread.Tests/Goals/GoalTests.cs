using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Tests.Goals;

public sealed class GoalTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Fact]
    public void Words_alone_make_a_goal_and_it_is_proposed()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "  i wanna see the see " });

        Assert.Equal(("i wanna see the see", Lifecycle.Proposed, 1), (goal.OwnWords, goal.Lifecycle, goal.Wording));
        Assert.Equal((Today, change.Actor.Id, person.Id), (goal.SaidOn, goal.HeardById, goal.PersonId));
        Assert.Equal("i wanna see the see", goal.CalledBy);
        Assert.Null(goal.Achievement);
        Assert.Equal(goal.Id, change.GoalId);
    }

    [Theory]
    [InlineData(null, 0, "OwnWords")]
    [InlineData("Sea.", 1, "SaidOn")]
    [InlineData("Sea.", 0, null)]
    public void Words_are_needed_and_nobody_said_them_tomorrow(string? words, int days, string? field)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var typed = new GoalWords { OwnWords = words, SaidOn = Today.AddDays(days) };

        AssertField(field, () => Goal.Say(change, person, typed));
    }

    [Fact]
    public void New_words_are_a_new_wording_and_the_goal_stands_where_it_stood()
    {
        var (change, goal) = Said();

        goal.Reword(change, goal.Version, new GoalWords { OwnWords = "The sea, with my sister." });

        Assert.Equal((2, Lifecycle.Proposed), (goal.Wording, goal.Lifecycle));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(0, 10, true)]
    [InlineData(-1, 5, false)]
    [InlineData(11, 5, false)]
    [InlineData(5, -1, false)]
    [InlineData(5, 11, false)]
    public void Importance_and_confidence_are_from_nought_to_ten(int? importance, int? confidence, bool fine)
    {
        var (change, goal) = Said();
        var reasons = new GoalReasons { Importance = importance, Confidence = confidence };

        if (fine)
        {
            goal.SayWhy(change, goal.Version, reasons);
            Assert.Equal((importance, confidence), (goal.Importance, goal.Confidence));
            Assert.Equal(Lifecycle.Planned, goal.Lifecycle);
        }
        else
        {
            Assert.Throws<Refused>(() => goal.SayWhy(change, goal.Version, reasons));
        }
    }

    [Fact]
    public void A_title_and_a_kind_are_needed_and_no_goal_supports_itself()
    {
        var (change, goal) = Said();

        AssertFields(["Title", "Kind"], () => goal.Name(change, goal.Version, new GoalNaming()));
        var itself = Typed.Naming();
        itself.SupportsId = goal.Id;
        AssertFields(["SupportsId"], () => goal.Name(change, goal.Version, itself));
    }

    [Fact]
    public void A_plain_title_is_ours_and_no_new_wording()
    {
        var (change, goal) = Said();

        goal.Name(change, goal.Version, Typed.Naming());
        Assert.Equal(1, goal.Wording);
        goal.Name(change, goal.Version, Typed.Naming());
        Assert.Equal(1, goal.Wording);
        goal.Name(change, goal.Version, new GoalNaming { Title = "Makes tea", Kind = GoalKind.Keep });
        Assert.Equal((1, "Makes tea", GoalKind.Keep), (goal.Wording, goal.CalledBy, goal.Kind));
    }

    [Fact]
    public void A_goal_that_supports_another_is_supporting_and_else_it_comes_first()
    {
        var (change, goal) = Said();
        var naming = Typed.Naming();
        naming.SupportsId = Guid.Parse("0198c0de-0000-7000-8000-000000000001");

        goal.Name(change, goal.Version, naming);
        Assert.Equal(Priority.Supporting, goal.Priority);
        goal.Name(change, goal.Version, Typed.Naming());
        Assert.Equal((Priority.Primary, (Guid?)null), (goal.Priority, goal.SupportsId));
    }

    public static TheoryData<string, GoalHorizon> BadHorizons { get; } =
        new()
        {
            { "RhythmTimes", new GoalHorizon() },
            {
                "RhythmTimes",
                new GoalHorizon { RhythmTimes = 0, RhythmPer = RhythmPer.Week }
            },
            {
                "RhythmTimes",
                new GoalHorizon { RhythmTimes = 101, RhythmPer = RhythmPer.Week }
            },
            {
                "RhythmPer",
                new GoalHorizon { RhythmTimes = 2 }
            },
            {
                "Deadline",
                new GoalHorizon { Deadline = Today.AddDays(-1) }
            },
            {
                "Deadline",
                new GoalHorizon { Deadline = Today, StartsOn = Today.AddDays(1) }
            },
            {
                "RhythmMinutes",
                new GoalHorizon { Deadline = Today, RhythmMinutes = 0 }
            },
            {
                "RhythmMinutes",
                new GoalHorizon { Deadline = Today, RhythmMinutes = 1441 }
            },
            {
                "StartsOn",
                new GoalHorizon { Deadline = Today, StartsOn = Today.AddYears(-5) }
            },
            {
                "ReviewOn",
                new GoalHorizon { Deadline = Today, ReviewOn = Today.AddDays(-1) }
            },
        };

    [Theory]
    [MemberData(nameof(BadHorizons))]
    public void A_horizon_that_is_missing_or_unclear_is_refused_at_its_field(string field, GoalHorizon horizon)
    {
        var (change, goal) = Said();

        AssertFields([field], () => goal.SetHorizon(change, goal.Version, horizon));
    }

    [Fact]
    public void A_deadline_or_a_rhythm_is_enough()
    {
        var (change, goal) = Said();

        goal.SetHorizon(change, goal.Version, new GoalHorizon { Deadline = Today, ReviewOn = Today });
        Assert.Equal((Today, (int?)null, Today), (goal.Deadline, goal.RhythmTimes, goal.StartsOn));
        goal.SetHorizon(change, goal.Version, new GoalHorizon { RhythmTimes = 1, RhythmPer = RhythmPer.Day });
        Assert.Equal((null, 1, RhythmPer.Day), (goal.Deadline, goal.RhythmTimes, goal.RhythmPer));
    }

    [Fact]
    public void Every_verb_refuses_what_was_seen_in_an_older_version()
    {
        var (change, goal) = Said();
        var older = goal.Version - 1;
        Action[] verbs =
        [
            () => goal.Reword(change, older, new GoalWords { OwnWords = "Sea." }),
            () => goal.SayWhy(change, older, Typed.Reasons()),
            () => goal.Name(change, older, Typed.Naming()),
            () => goal.SetHorizon(change, older, Typed.Horizon(Today, change.Actor.Id)),
            () => goal.Start(change, older, new GateFacts(true, true, true, true, true)),
        ];

        Assert.All(
            verbs,
            verb => Assert.Contains("Someone else", Assert.Throws<Refused>(verb).Message, StringComparison.Ordinal)
        );
    }

    /// <summary>Every combination of what the gate asks for.</summary>
    [Theory]
    [MemberData(nameof(ThirtyTwo))]
    public void The_gate_names_exactly_what_is_missing_and_opens_only_when_nothing_is(int has)
    {
        var facts = new GateFacts(Has(0), Has(1), Has(2), Has(3), Has(4));
        GateNeed[] needs =
        [
            GateNeed.Owner,
            GateNeed.Agreement,
            GateNeed.ExperienceIndicator,
            GateNeed.Risks,
            GateNeed.ReviewDate,
        ];
        var missing = needs.Where((_, i) => !Has(i)).Order().ToList();
        var (change, goal) = Said();

        Assert.Equal(missing, GoalGate.Missing(facts).Order());
        if (missing.Count == 0)
        {
            goal.Start(change, goal.Version, facts);
            Assert.Equal((Lifecycle.Active, Achievement.InProgress), (goal.Lifecycle, goal.Achievement));
            Assert.Equal(Today, goal.StartsOn);
        }
        else
        {
            var refused = Assert.Throws<Refused>(() => goal.Start(change, goal.Version, facts));
            Assert.Equal(missing.Select(GoalGate.Words).Order(), refused.Problems.Select(p => p.Sentence).Order());
            Assert.Equal(Lifecycle.Proposed, goal.Lifecycle);
        }

        bool Has(int part) => (has & (1 << part)) != 0;
    }

    public static TheoryData<int> ThirtyTwo { get; } = new(Enumerable.Range(0, 32));

    [Fact]
    public async Task The_gate_reads_what_is_true_now()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var goal = await world.SayGoal(person);
        await AssertMissing(world, goal, "Owner ReviewDate ExperienceIndicator Risks Agreement");
        await world.Alter(
            world.Manager,
            goal,
            Act.Plan,
            (change, g) => g.SetHorizon(change, g.Version, Typed.Horizon(world.Today, world.Manager.Id))
        );
        await AssertMissing(world, goal, "ExperienceIndicator Risks Agreement");
        var behaviour = Typed.Faces();
        behaviour.Lens = Goldthread.Evidence.Lens.Behaviour;
        await world.Note<Goldthread.Evidence.Indicator, Goldthread.Evidence.IndicatorPlan>(person, goal, behaviour);
        await AssertMissing(world, goal, "ExperienceIndicator Risks Agreement");
        var faces = await world.Note<Goldthread.Evidence.Indicator, Goldthread.Evidence.IndicatorPlan>(
            person,
            goal,
            Typed.Faces()
        );
        await AssertMissing(world, goal, "Risks Agreement");
        var risk = await world.Note<Risk, Risk.Typed>(person, goal, Typed.Risk(world.Today));
        await AssertMissing(world, goal, "Agreement");
        var agreement = await world.Agree(person, goal);
        await AssertMissing(world, goal, "");
        await world.Alter(world.Manager, agreement, Act.Plan, (change, a) => a.Withdraw(change, "Not now."));
        await world.Alter(world.Manager, risk, Act.Plan, (change, r) => r.End(change, 1));
        await world.Alter(world.Manager, faces, Act.Plan, (change, i) => i.End(change, 1));
        await AssertMissing(world, goal, "ExperienceIndicator Risks Agreement");
        await world.Make(world.Manager, person, Act.Plan, (change, _) => RiskLook.NoneSeen(change, goal));
        await AssertMissing(world, goal, "ExperienceIndicator Agreement");
    }

    [Fact]
    public async Task What_belongs_to_another_goal_opens_no_gate()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        await world.StartGoal(person);

        await AssertMissing(world, await world.SayGoal(person), "Owner ReviewDate ExperienceIndicator Risks Agreement");
    }

    [Fact]
    public async Task An_agreement_stays_with_the_wording_it_was_given_to()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var goal = await world.SayGoal(person);
        var first = await world.Agree(person, goal);
        Assert.Equal(Lifecycle.Accepted, (await world.Latest(goal)).Lifecycle);
        await world.Alter(
            world.Manager,
            goal,
            Act.Plan,
            (change, g) => g.Reword(change, g.Version, new GoalWords { OwnWords = "Coffee, rather." })
        );
        var second = await world.Agree(person, goal);

        Assert.Equal((1, 2), ((await world.Latest(first)).GoalWording, second.GoalWording));
        Assert.Equal("Maya", second.GivenName);
    }

    [Fact]
    public void An_agreement_says_who_and_how_and_a_representative_by_name()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });

        AssertFields(["GivenBy", "How"], () => Agreement.Give(change, person, goal, new AgreementFacts()));
        var facts = new AgreementFacts { GivenBy = AgreedBy.Representative, How = "Signed." };
        AssertFields(["GivenName"], () => Agreement.Give(change, person, goal, facts));
        Assert.Equal(Lifecycle.Proposed, goal.Lifecycle);
        facts.GivenName = "Ada, deputy";
        facts.AgreedOn = Today.AddDays(1);
        AssertFields(["AgreedOn"], () => Agreement.Give(change, person, goal, facts));
        facts.AgreedOn = Today.AddDays(-1);
        AssertFields(["GivenBy"], () => Agreement.Give(change, person, goal, facts));
        var could = new CapacityFact(
            Guid.Empty,
            person.Id,
            goal.Id,
            "Whether to go.",
            CapacityOutcome.HasCapacity,
            null,
            Today
        );
        AssertFields(["GivenBy"], () => Agreement.Give(change, person, goal, facts, [could]));
        var lacks = could with { Outcome = CapacityOutcome.LacksCapacity };
        AssertFields(["GivenBy"], () => Agreement.Give(change, person, goal, facts, [lacks with { GoalId = null }]));
        Assert.Equal("Ada, deputy", Agreement.Give(change, person, goal, facts, [lacks]).GivenName);
    }

    [Fact]
    public void Withdrawing_needs_no_reason_and_the_first_day_stays()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new GoalWords { OwnWords = "Sea." });
        var agreement = Agreement.Give(change, person, goal, Typed.Agreement());

        agreement.Withdraw(change, null);
        agreement.Withdraw(Unkept.Change(Today.AddDays(3)), "Later thoughts.");

        Assert.Equal((Today, "Later thoughts."), (agreement.WithdrawnOn, agreement.WithdrawnWhy));
    }

    [Theory]
    [InlineData(Decision.Pause, Lifecycle.OnHold, Achievement.InProgress, true)]
    [InlineData(Decision.Celebrate, Lifecycle.Completed, Achievement.Achieved, false)]
    [InlineData(Decision.Stop, Lifecycle.Cancelled, Achievement.InProgress, false)]
    [InlineData(Decision.Reshape, Lifecycle.Completed, Achievement.NotAttainable, false)]
    [InlineData(Decision.Keep, Lifecycle.Active, Achievement.InProgress, true)]
    [InlineData(Decision.Adapt, Lifecycle.Active, Achievement.InProgress, true)]
    [InlineData(Decision.StepUp, Lifecycle.Active, Achievement.InProgress, true)]
    [InlineData(Decision.StepDown, Lifecycle.Active, Achievement.InProgress, true)]
    public async Task A_goal_follows_what_its_review_decides(
        Decision decision,
        Lifecycle stands,
        Achievement came,
        bool open
    )
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var next = world.Today.AddDays(14);

        var review = await world.Hold(person, goal, Typed.Review(decision, next));
        goal = await world.Latest(goal);

        Assert.Equal((stands, came, open), (goal.Lifecycle, goal.Achievement, goal.Open));
        Assert.Equal(open ? next : null, goal.ReviewOn);
        Assert.Equal(ReviewState.Held, review.State);
        Assert.Equal(world.Today.AddDays(28), review.PlannedFor);
    }

    [Fact]
    public async Task A_paused_goal_is_taken_up_again_by_a_review_that_keeps_it()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        await world.Hold(person, goal, Typed.Review(Decision.Pause, world.Today));

        await world.Hold(person, goal, Typed.Review(Decision.Keep, world.Today));

        goal = await world.Latest(goal);
        Assert.Equal((Lifecycle.Active, (string?)null), (goal.Lifecycle, goal.StatusWhy));
    }

    [Theory]
    [InlineData(Decision.Celebrate)]
    [InlineData(Decision.Stop)]
    [InlineData(Decision.Reshape)]
    public async Task A_goal_that_has_ended_takes_no_more_plans_and_no_more_decisions(Decision ending)
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        await world.Hold(person, goal, Typed.Review(ending, null));
        var ended = await world.Latest(goal);

        await Assert.ThrowsAsync<Refused>(() =>
            world.Alter(world.Manager, goal, Act.Plan, (change, g) => g.Name(change, g.Version, Typed.Naming()))
        );
        await Assert.ThrowsAsync<Refused>(() => world.Start(goal));
        foreach (var decision in Enum.GetValues<Decision>())
        {
            await Assert.ThrowsAsync<Refused>(() => world.Hold(person, goal, Typed.Review(decision, world.Today)));
        }

        var after = await world.Latest(goal);
        Assert.Equal((ended.Lifecycle, ended.Version), (after.Lifecycle, after.Version));
    }

    [Fact]
    public async Task A_goal_re_shaped_from_another_takes_over_why_and_what_kind_but_not_the_words()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (old, _) = await world.StartGoal(person);

        var goal = await world.Make(
            world.Manager,
            person,
            Act.Plan,
            async (db, change, p) =>
                Goal.Say(
                    change,
                    p,
                    new GoalWords { OwnWords = "Tea, with a flask." },
                    await db.Find<Goal>(change, Act.Plan, p.Id, old.Id)
                )
        );

        Assert.Equal((old.Id, "It is how my day begins."), (goal.ReshapedFromId, goal.Why));
        Assert.Equal(("Tea, with a flask.", (string?)null), (goal.OwnWords, goal.Title));
        Assert.Equal(Lifecycle.Proposed, goal.Lifecycle);
    }

    private static async Task AssertMissing(World world, Goal goal, string needs)
    {
        await using var db = world.Read();
        var facts = await GateFacts.Of(db, await world.Latest(goal));
        Assert.Equal(needs, string.Join(' ', GoalGate.Missing(facts)));
    }

    private static (Change, Goal) Said()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        return (change, Goal.Say(change, person, new GoalWords { OwnWords = "To see the sea." }));
    }

    private static void AssertField(string? field, Action act)
    {
        if (field is null)
        {
            act();
        }
        else
        {
            AssertFields([field], act);
        }
    }

    private static void AssertFields(string[] fields, Action act) =>
        Assert.Equal(fields, Assert.Throws<Refused>(act).Problems.Select(p => p.Field));
}
