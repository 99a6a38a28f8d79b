using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;

namespace Goldthread.Web.Demonstration;

/// <summary>What somebody wants, and how it is planned.</summary>
internal sealed partial class Teller
{
    /// <summary>The person says what they want.</summary>
    public void Says(string goal, string words, string how, string? reshapedFrom = null, string? example = null) =>
        Name(
            goal,
            Tell(
                async (db, change) =>
                {
                    var person = await db.Person(change, Act.Plan, PersonId);
                    var first = reshapedFrom is null ? null : await TheGoal(db, change, reshapedFrom);
                    var said = new GoalWords { OwnWords = words, SaidHow = how };
                    Goal.Say(change, person, said, first, ExampleLibrary.Find(example));
                }
            )
        );

    public void SaysAnew(string goal, string words, string how) =>
        WithGoal(goal, (g, change) => g.Reword(change, g.Version, new GoalWords { OwnWords = words, SaidHow = how }));

    public void Because(string goal, GoalReasons reasons) =>
        WithGoal(goal, (g, change) => g.SayWhy(change, g.Version, reasons));

    public void Calls(string goal, GoalNaming naming) =>
        WithGoal(goal, (g, change) => g.Name(change, g.Version, naming));

    public void Plans(string goal, GoalHorizon horizon) =>
        WithGoal(goal, (g, change) => g.SetHorizon(change, g.Version, horizon));

    public void Watches(string goal, string name, IndicatorPlan plan) =>
        Name(name, NotesFor<Indicator, IndicatorPlan>(goal, plan));

    /// <summary>A step of the ladder, which may have a test over readings of an indicator.</summary>
    public void Ladder(
        string goal,
        string name,
        int position,
        string criterion,
        (string Indicator, string AtLeast, bool OrLess, int Times, int OutOf)? test = null,
        int? heldForDays = null
    ) =>
        Name(
            name,
            NotesFor<Milestone, Milestone.Typed>(
                goal,
                new()
                {
                    Position = position,
                    Criterion = criterion,
                    IndicatorId = test is { } t ? Named(t.Indicator) : null,
                    AtLeast = test?.AtLeast,
                    OrLess = test?.OrLess ?? false,
                    Times = test?.Times,
                    OutOf = test?.OutOf,
                    HeldForDays = heldForDays,
                }
            )
        );

    public void Step(string goal, string name, SupportStep.Typed facts)
    {
        facts.Name = name;
        _goalOfStep.Add(name, goal);
        Name(name, NotesFor<SupportStep, SupportStep.Typed>(goal, facts));
    }

    /// <summary>A support step is done another way from now on.</summary>
    public void StepChanges(string step, Action<SupportStep.Typed> how) =>
        Tell(
            async (db, change) =>
            {
                var found = await db.Find<SupportStep>(change, Act.Plan, PersonId, Named(step));
                var facts = found.Facts();
                how(facts);
                change.AboutGoal(found.GoalId);
                found.Rewrite(change, found.Version, facts);
            }
        );

    public void Risks(string goal, Risk.Typed facts) => NotesFor<Risk, Risk.Typed>(goal, facts);

    public void SeesNoRisk(string goal) => WithGoal(goal, (g, change) => RiskLook.NoneSeen(change, g));

    public void GetsInTheWay(string goal, string name, string words) =>
        Name(name, NotesFor<Barrier, Barrier.Typed>(goal, new() { Words = words }));

    /// <summary>What was tried for something in the way, and how that went.</summary>
    public void Adjusts(string barrier, string adjustment, DateOnly tried, string howItWent) =>
        Tell(
            async (db, change) =>
            {
                var found = await db.Find<Barrier>(change, Act.Plan, PersonId, Named(barrier));
                var facts = found.Facts();
                (facts.Adjustment, facts.TriedOn, facts.HowItWent) = (adjustment, tried, howItWent);
                change.AboutGoal(found.GoalId);
                found.Rewrite(change, found.Version, facts);
            }
        );

    /// <summary>One more thing that was tried for something in the way.</summary>
    public void TriesToo(string barrier, AdjustmentFacts facts) =>
        Tell(
            async (db, change) =>
                Adjustment.Note(change, await db.Find<Barrier>(change, Act.Plan, PersonId, Named(barrier)), facts)
        );

    /// <summary>A support step is no longer done.</summary>
    public void StepEnds(string step, string why) =>
        Tell(
            async (db, change) =>
            {
                var found = await db.Find<SupportStep>(change, Act.Plan, PersonId, Named(step));
                change.AboutGoal(found.GoalId);
                found.End(change, found.Version, why);
            }
        );

    /// <summary>What the first fortnight told is the starting point from now on.</summary>
    public void Settles(string indicator, DateOnly from, string middle, int count) =>
        Tell(
            async (db, change) =>
            {
                var found = await db.Find<Indicator>(change, Act.Plan, PersonId, Named(indicator));
                found.Settle(change, found.Version, new(from, count, Amount.Read(middle)));
            }
        );

    public void Agrees(string goal, string how) =>
        Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                var facts = new AgreementFacts { GivenBy = AgreedBy.Person, How = how };
                Agreement.Give(change, person, await TheGoal(db, change, goal), facts);
            }
        );

    public void Starts(string goal) =>
        Tell(
            async (db, change) =>
            {
                var found = await TheGoal(db, change, goal);
                found.Start(change, found.Version, await GateFacts.Of(db, found));
            }
        );

    public void Moves(string milestone, LadderMove move, string why) =>
        Tell(
            async (db, change) =>
            {
                var found = await db.Find<Milestone>(change, Act.Plan, PersonId, Named(milestone));
                MilestoneMove.Make(change, found, move, null, why);
            }
        );

    public void Reviews(string name, string goal, ReviewFacts facts)
    {
        if (facts.Ends)
        {
            _ended[goal] = DateOnly.FromDateTime(_when);
        }

        Name(
            name,
            Tell(
                async (db, change) =>
                    Review.Hold(change, await db.Find<Goal>(change, Act.Review, PersonId, Named(goal)), facts)
            )
        );
    }

    public void Learns(string name, string goal, string review, LearningFacts facts) =>
        Name(
            name,
            Tell(
                async (db, change) => LearningAction.Keep(change, await TheGoal(db, change, goal), facts, Named(review))
            )
        );

    public void HasLearnt(string learning, string didHelp) =>
        Tell(
            async (db, change) =>
            {
                var found = await db.Find<LearningAction>(change, Act.Plan, PersonId, Named(learning));
                found.Finish(change, found.Version, didHelp);
            }
        );

    private void WithGoal(string goal, Action<Goal, Change> verb) =>
        Tell(async (db, change) => verb(await TheGoal(db, change, goal), change));

    private Task<Goal> TheGoal(GoldthreadDb db, Change change, string goal) =>
        db.Find<Goal>(change, Act.Plan, PersonId, Named(goal));

    private Guid NotesFor<T, TFacts>(string goal, TFacts facts)
        where T : Noted<TFacts>, IOfGoal, new()
        where TFacts : IFacts =>
        Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                change.Note<T, TFacts>(person, await TheGoal(db, change, goal), facts);
            }
        );
}
