using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Reviews;

/// <summary>Somebody changes their mind: one tap, no reason, and a review is opened for them.</summary>
public sealed class ChangeOfMindTests
{
    [Fact]
    public async Task The_person_takes_it_back_themself_and_a_review_is_opened_for_who_answers_for_the_goal()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);

        await Change(world, await world.Themself(person), Act.Own, person, goal);

        await using var db = world.Read();
        Assert.All(await db.All<Agreement>().ToListAsync(), a => Assert.Equal(world.Today, a.WithdrawnOn));
        var review = Assert.Single(await db.All<Review>().ToListAsync());
        Assert.Equal(
            (ReviewKind.ChangedMind, ReviewState.Started, world.Manager.Id, goal.Id),
            (review.Kind, review.State, review.LedById, review.GoalId)
        );
    }

    [Fact]
    public async Task A_review_that_is_open_already_stays_the_only_one()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        await Change(world, world.Manager, Act.Plan, person, goal);
        await world.Alter(
            world.Manager,
            goal,
            Act.Plan,
            async (db, c, g) => Agreement.Give(c, await db.Person(c, Act.Plan, person.Id), g, Typed.Agreement())
        );

        await Change(world, world.Manager, Act.Plan, person, goal);

        Assert.Equal(1, await world.Count<Review>());
    }

    [Fact]
    public async Task Where_nothing_is_agreed_there_is_nothing_to_take_back_and_that_is_said()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        await Change(world, world.Manager, Act.Plan, person, goal);

        await Assert.ThrowsAsync<Refused>(() => Change(world, world.Manager, Act.Plan, person, goal));
    }

    [Fact]
    public async Task Nobody_changes_the_mind_of_somebody_else()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var bo = await world.AddPerson("Bo Lindqvist");
        var (goal, _) = await world.StartGoal(maya);
        var other = await world.Themself(bo);

        await Assert.ThrowsAsync<NotHere>(() => Change(world, other, Act.Own, maya, goal));
        await Assert.ThrowsAsync<NotHere>(() => Change(world, other, Act.Own, bo, goal));
    }

    [Fact]
    public async Task Only_what_was_said_alone_is_kept_from_the_circle_and_shared_at_their_wish()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);
        var alone = await world.Note<GoalTalk, GoalTalk.Typed>(person, goal, Typed.Talk(world.Today, TalkKind.Alone));
        var open = await world.Note<GoalTalk, GoalTalk.Typed>(person, goal, Typed.Talk(world.Today));
        Assert.Null(alone.ReleasedOn);

        var shared = await world.Alter(world.Manager, alone, Act.Plan, (c, t) => t.Share(c, t.Version, true));
        Assert.Equal(world.Today, shared.ReleasedOn);
        var back = await world.Alter(world.Manager, alone, Act.Plan, (c, t) => t.Share(c, t.Version, false));
        Assert.Null(back.ReleasedOn);
        await Assert.ThrowsAsync<Refused>(() =>
            world.Alter(world.Manager, open, Act.Plan, (c, t) => t.Share(c, t.Version, true))
        );
    }

    private static Task Change(World world, Actor by, Act act, Person person, Goal goal) =>
        world.Run(by, (db, change) => ChangeOfMind.Take(db, change, act, person.Id, goal.Id));
}
