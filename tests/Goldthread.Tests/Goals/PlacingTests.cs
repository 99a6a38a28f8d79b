using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.TestKit;

namespace Goldthread.Tests.Goals;

/// <summary>Steps of a ladder or a routine change places with their neighbours.</summary>
public sealed class PlacingTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Theory]
    [InlineData(3, 0, Way.Later, "1 0 2")]
    [InlineData(3, 2, Way.Earlier, "0 2 1")]
    [InlineData(3, 0, Way.Earlier, "0 1 2")]
    [InlineData(3, 2, Way.Later, "0 1 2")]
    [InlineData(1, 0, Way.Later, "0")]
    public void One_moves_past_its_neighbour_and_nobody_falls_off_an_end(int count, int at, Way way, string order) =>
        Assert.Equal(order, string.Join(' ', Placing.Order(count, at, way)));

    [Fact]
    public void Steps_that_had_the_same_place_are_numbered_anew()
    {
        var (change, person, goal) = Said();
        var steps = new[] { "first", "second", "third" }
            .Select(c => change.Note<Milestone, Milestone.Typed>(person, goal, new() { Position = 1, Criterion = c }))
            .ToList();

        // Those of one place stand by their ids, and ids of one moment in no order that could be known before.
        var before = steps.OrderBy(s => s.Id).ToList();

        Placing.Move(change, steps, before[2].Id, Way.Earlier, What.LadderReordered);

        Assert.Equal([before[0], before[2], before[1]], steps.OrderBy(s => s.Position));
        Assert.Equal([1, 2, 3], steps.Select(s => s.Position).Order());
    }

    [Fact]
    public void What_does_not_stand_in_the_order_is_not_there()
    {
        var (change, _, _) = Said();
        Assert.Throws<NotHere>(() => Placing.Move(change, [], Guid.Empty, Way.Later, What.LadderReordered));
    }

    [Fact]
    public void A_step_counts_as_steady_once_it_was_held_for_its_days()
    {
        var (change, person, goal) = Said();
        var step = change.Note<Milestone, Milestone.Typed>(
            person,
            goal,
            new() { Criterion = "Pours alone.", HeldForDays = 21 }
        );

        Assert.Equal(Today.AddDays(21), step.SteadyOn(Today));
    }

    private static (Change, Person, Goal) Said()
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        return (change, person, Goal.Say(change, person, new GoalWords { OwnWords = "To see the sea." }));
    }
}
