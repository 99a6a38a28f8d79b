using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Reviews;
using Goldthread.TestKit;
using Record = Xunit.Record;

namespace Goldthread.Tests.Reviews;

public sealed class ReviewTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Theory]
    [InlineData(Decision.Keep, null, "NextOn")]
    [InlineData(Decision.Pause, null, "NextOn")]
    [InlineData(Decision.Celebrate, null, null)]
    [InlineData(Decision.Stop, null, null)]
    [InlineData(Decision.Reshape, null, null)]
    [InlineData(Decision.Keep, -1, "NextOn")]
    [InlineData(Decision.Keep, 0, null)]
    [InlineData(Decision.Keep, 365, null)]
    [InlineData(Decision.Keep, 366, "NextOn")]
    public void The_next_day_to_look_is_within_a_year_unless_the_goal_ends(Decision decision, int? days, string? field)
    {
        var facts = Typed.Review(decision, days is { } d ? Today.AddDays(d) : null);

        Assert.Equal(field is null ? [] : [field], FieldsOf(facts));
    }

    [Theory]
    [InlineData(Decision.Keep, true)]
    [InlineData(Decision.Celebrate, true)]
    [InlineData(Decision.Stop, true)]
    [InlineData(Decision.Adapt, false)]
    [InlineData(Decision.StepUp, false)]
    [InlineData(Decision.StepDown, false)]
    [InlineData(Decision.Reshape, false)]
    [InlineData(Decision.Pause, false)]
    public void What_changes_is_said_wherever_something_changes(Decision decision, bool maySayNothing)
    {
        var facts = Typed.Review(decision, Today);
        facts.Changed = " ";

        Assert.Equal(maySayNothing ? [] : ["Changed"], FieldsOf(facts));
    }

    [Fact]
    public void A_review_decides_something_and_was_not_held_tomorrow()
    {
        var facts = new ReviewFacts { HeldOn = Today.AddDays(1), Rating = 6 };

        Assert.Equal(["HeldOn", "Rating", "Decision", "NextOn"], FieldsOf(facts));
    }

    [Fact]
    public void A_review_may_be_begun_with_nothing_and_finished_another_day()
    {
        var (change, goal) = Said();

        var review = Review.Begin(change, goal, new ReviewFacts());
        Assert.Equal((ReviewState.Started, (DateOnly?)null), (review.State, review.HeldOn));
        review.GoOn(change, review.Version, new ReviewFacts { PersonWords = "Hm." });
        Assert.Equal(Lifecycle.Proposed, goal.Lifecycle);
        review.Hold(change, review.Version, goal, Typed.Review(Decision.Stop, null));

        Assert.Equal((ReviewState.Held, Today), (review.State, review.HeldOn));
        Assert.Equal(Lifecycle.Cancelled, goal.Lifecycle);
        Assert.Equal(Decision.Stop, review.Facts().Decision);
    }

    [Fact]
    public void A_review_that_is_finished_stays_as_it_is()
    {
        var (change, goal) = Said();
        var review = Review.Hold(change, goal, Typed.Review(Decision.Keep, Today));

        Assert.Throws<Refused>(() => review.GoOn(change, review.Version, new ReviewFacts()));
        Assert.Throws<Refused>(() => review.Hold(change, review.Version, goal, Typed.Review(Decision.Stop, null)));
        Assert.Equal((Decision.Keep, Lifecycle.Proposed), (review.Decision, goal.Lifecycle));
    }

    [Fact]
    public void A_review_that_someone_else_went_on_with_is_not_overwritten()
    {
        var (change, goal) = Said();
        var review = Review.Begin(change, goal, new ReviewFacts());

        Assert.Throws<Refused>(() => review.GoOn(change, review.Version + 1, new ReviewFacts()));
        Assert.Throws<Refused>(() => review.Hold(change, review.Version + 1, goal, Typed.Review(Decision.Stop, null)));
        Assert.Equal(ReviewState.Started, review.State);
    }

    [Fact]
    public void Learning_says_what_was_tried_and_what_next_by_a_day_to_come()
    {
        var (change, goal) = Said();

        Assert.Equal(
            ["Tried", "NeedsNext", "DueOn"],
            Fields(() => LearningAction.Keep(change, goal, new LearningFacts()))
        );
        var late = Typed.Learning(Today);
        late.DueOn = Today.AddDays(-1);
        Assert.Equal(["DueOn"], Fields(() => LearningAction.Keep(change, goal, late)));
        Assert.Equal(change.Actor.Id, LearningAction.Keep(change, goal, Typed.Learning(Today)).OwnerId);
    }

    [Fact]
    public void Learning_is_finished_by_saying_whether_it_helped()
    {
        var (change, goal) = Said();
        var action = LearningAction.Keep(change, goal, Typed.Learning(Today));

        Assert.Equal(["DidHelp"], Fields(() => action.Finish(change, action.Version, " ")));
        Assert.Null(action.DoneOn);
        Assert.Throws<Refused>(() => action.Finish(change, action.Version + 1, "Yes."));
        action.Finish(change, action.Version, " Yes: she pours alone. ");

        Assert.Equal((Today, "Yes: she pours alone."), (action.DoneOn, action.DidHelp));
    }

    private static (Change, Goal) Said()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        return (change, Goal.Say(change, person, new GoalWords { OwnWords = "To see the sea." }));
    }

    private static IEnumerable<string> FieldsOf(ReviewFacts facts)
    {
        var (change, goal) = Said();
        var problems = Record.Exception(() => Review.Hold(change, goal, facts)) as Refused;
        return problems?.Problems.Select(p => p.Field) ?? [];
    }

    private static IEnumerable<string> Fields(Action act) => Assert.Throws<Refused>(act).Problems.Select(p => p.Field);
}
