using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.History;
using Goldthread.People;
using Goldthread.TestKit;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Tests.Goals;

/// <summary>What is taken over from an example or from an earlier goal, and what must be the person's own.</summary>
public sealed class StartingFromExampleTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);
    private static readonly ExampleGoal Piano = ExampleLibrary.Find("piano")!;

    [Fact]
    public void A_goal_remembers_the_example_and_has_the_words_of_the_person()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        var goal = Goal.Say(change, person, new() { OwnWords = "I miss the organ." }, example: Piano);

        Assert.Equal(("piano", "I miss the organ.", (string?)null), (goal.BegunFrom, goal.OwnWords, goal.Title));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_words_of_the_example_are_nobody_elses(bool shouted)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var words = new GoalWords { OwnWords = shouted ? $"{Piano.Words.ToUpperInvariant()}!!" : Piano.Words };

        var refused = Assert.Throws<Refused>(() => Goal.Say(change, person, words, example: Piano));

        Assert.Equal(nameof(GoalWords.OwnWords), Assert.Single(refused.Problems).Field);
    }

    [Fact]
    public void A_few_words_that_the_example_also_has_are_taken()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);

        Assert.Equal(
            "The piano.",
            Goal.Say(change, person, new() { OwnWords = "The piano." }, example: Piano).OwnWords
        );
    }

    [Fact]
    public void Nothing_more_is_tried_for_what_is_out_of_the_way()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new() { OwnWords = "Tea." });
        var barrier = change.Note<Barrier, Barrier.Typed>(person, goal, Typed.Barrier());
        var tried = Adjustment.Note(change, barrier, Typed.Adjustment());
        Assert.Equal(("A travel kettle.", Worked.Yes, Today), (tried.Tried, tried.Worked, tried.NotedOn));

        barrier.End(change, barrier.Version, "A new kettle came.");

        Assert.Equal("A new kettle came.", barrier.EndedWhy);
        Assert.Throws<Refused>(() => Adjustment.Note(change, barrier, Typed.Adjustment()));
    }

    [Theory]
    [InlineData(GoalKind.Gain, "3", "3", "Target")]
    [InlineData(GoalKind.Gain, "3", "4", null)]
    [InlineData(GoalKind.Keep, "3", "3", null)]
    [InlineData(GoalKind.SlowDecline, "3.0", "3", null)]
    public void To_reach_what_is_there_already_is_for_goals_that_keep(
        GoalKind kind,
        string start,
        string target,
        string? field
    )
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        var goal = Goal.Say(change, person, new() { OwnWords = "Tea." });
        goal.Name(change, goal.Version, new() { Title = "Tea", Kind = kind });
        var plan = Typed.Faces();
        (plan.Kind, plan.Baseline, plan.Target) = (IndicatorKind.Duration, start, target);

        var refused = Xunit.Record.Exception(() => plan.LookAgainst(goal, Today)) as Refused;

        Assert.Equal(field, refused?.Problems.Single().Field);
    }
}
