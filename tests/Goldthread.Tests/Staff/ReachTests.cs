using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Staff;

public sealed class ReachTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Here = Guid.Parse("0198c0de-0000-7000-8000-000000000001");
    private static readonly Guid Elsewhere = Guid.Parse("0198c0de-0000-7000-8000-000000000002");
    private static readonly Guid Maya = Guid.Parse("0198c0de-0000-7000-8000-000000000003");
    private static readonly Guid Bo = Guid.Parse("0198c0de-0000-7000-8000-000000000004");

    /// <summary>Relation; to a person or to a service; what it allows with that person, with another there, at the place itself.</summary>
    [Theory]
    [InlineData(Relation.SupportWorker, true, "See Record", "", "")]
    [InlineData(Relation.KeyWorker, true, "See Record Plan Review History", "", "")]
    [InlineData(Relation.Coordinator, true, "", "", "")]
    [InlineData(Relation.RegisteredManager, true, "", "", "")]
    [InlineData(Relation.SupportWorker, false, "", "", "")]
    [InlineData(Relation.KeyWorker, false, "", "", "")]
    [InlineData(Relation.Coordinator, false, "AddPerson", "AddPerson", "AddPerson")]
    [InlineData(Relation.SeeingSystem, true, "", "", "")]
    [InlineData(Relation.SeeingSystem, false, "See", "See", "See")]
    [InlineData(Relation.RecordingSystem, true, "", "", "")]
    [InlineData(Relation.RecordingSystem, false, "Record", "Record", "Record")]
    [InlineData(
        Relation.RegisteredManager,
        false,
        "See Record Plan Review History AddPerson Arrange Safeguard Outcomes",
        "See Record Plan Review History AddPerson Arrange Safeguard Outcomes",
        "See Record Plan Review History AddPerson Arrange Safeguard Outcomes"
    )]
    public void Each_relation_allows_this_and_nothing_else(
        Relation relation,
        bool toPerson,
        string withMaya,
        string withBo,
        string atThePlace
    )
    {
        var actor = ActorWith(new Grant(relation, Here, toPerson ? Maya : null, Now, null));

        Assert.Equal(withMaya, Allowed(actor, new Place(Here, Maya)));
        Assert.Equal(withBo, Allowed(actor, new Place(Here, Bo)));
        Assert.Equal(atThePlace, Allowed(actor, new Place(Here, null)));
        Assert.Equal("", Allowed(actor, new Place(Elsewhere, Bo)));
        Assert.Equal("", Allowed(actor, new Place(Elsewhere, null)));
    }

    [Fact]
    public void Nobody_may_do_anything_without_a_grant() =>
        Assert.Equal("", Allowed(ActorWith(), new Place(Here, Maya)));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    public void A_grant_begins_with_its_first_microsecond_and_gives_nothing_from_its_last(
        int microseconds,
        bool allowed
    )
    {
        var grant = new Grant(Relation.SupportWorker, Here, Maya, Now, Now.AddMicroseconds(1000));
        var actor = ActorWith(grant) with { Now = Now.AddMicroseconds(microseconds) };

        Assert.Equal(allowed, Reach.Decide(actor, Act.See, new Place(Here, Maya)));
    }

    [Fact]
    public async Task The_database_draws_the_same_line_to_the_microsecond()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var worker = await world.Hire("Siân Prys");
        var from = world.Clock.Now;
        var grant = await world.LetSupport(worker, person);
        world.Clock.Advance(TimeSpan.FromMicroseconds(1000));
        await world.End(grant);
        await using var db = world.Read();
        // A tick is a tenth of a microsecond: finer than what is stored.
        foreach (var ticks in new[] { -10, -1, 0, 1, 9_989, 9_990, 9_999, 10_000, 10_001, 10_010 })
        {
            var actor = (await db.ActorOf(worker.Id, from.AddTicks(ticks)))!;

            Assert.Equal(ticks is >= 0 and < 10_000, await db.PeopleFor(actor, Act.See).AnyAsync());
            Assert.Equal(ticks is >= 0 and < 10_000, Reach.Decide(actor, Act.See, new Place(world.Home.Id, person.Id)));
        }
    }

    [Fact]
    public async Task The_rule_and_the_database_agree_about_everybody()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        Service[] services = [world.Home, birch];
        Person[] people =
        [
            await world.AddPerson("Maya", world.Home),
            await world.AddPerson("Bo", world.Home),
            await world.AddPerson("Nour", birch),
        ];
        var agreed = 0;
        foreach (var round in Enumerable.Range(0, 6))
        {
            var staff = await GiveAnything(world, services, people, seed: round);
            await using var db = world.Read();
            Properties.HoldForSeeds(
                15,
                seed =>
                {
                    var at = world.Clock.Now.AddMinutes(new Random(seed).Next(-90, 30));
                    foreach (var member in staff)
                    {
                        agreed += AssertAgree(
                            db,
                            db.ActorOf(member.Id, at).GetAwaiter().GetResult()!,
                            people,
                            services
                        );
                    }
                }
            );
        }

        Assert.True(agreed > 100, "The worlds were too bare to say anything.");
    }

    [Fact]
    public async Task What_is_at_another_service_is_not_here()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        await world.LetManage(world.Manager, birch);
        var there = await world.AddPerson("Bo Lind", birch);
        var goal = await world.SayGoal(there);
        var maya = await world.AddPerson("Maya Okafor");
        var stranger = await world.Hire("Kit Low", Job.RegisteredManager);
        await world.LetManage(stranger, world.Home);
        stranger = await world.Fresh(stranger);
        await using var db = world.Read();

        foreach (var act in Enum.GetValues<Act>())
        {
            Assert.Null(await db.Within(stranger, act, there.Id));
            Assert.Equal(
                Reach.Decide(stranger, act, new Place(maya.ServiceId, maya.Id)),
                await db.Within(stranger, act, maya.Id) is not null
            );
            Assert.Empty(await db.For<Goal>(stranger, act).ToListAsync());
            await AssertNotHere(world, stranger, (d, change) => d.Person(change, act, there.Id));
            await AssertNotHere(world, stranger, (d, change) => d.Find<Goal>(change, act, there.Id, goal.Id));
            // A form's person changed by hand: the goal is not that person's.
            await AssertNotHere(world, stranger, (d, change) => d.Find<Goal>(change, act, maya.Id, goal.Id));
        }

        Assert.Single(await db.For<Goal>(await world.Fresh(world.Manager), Act.See).ToListAsync());
    }

    [Fact]
    public async Task Who_is_not_there_at_all_is_not_here_in_the_same_words()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var stranger = await world.Hire("Kit Low");

        var hidden = await AssertNotHere(world, stranger, (d, change) => d.Person(change, Act.See, person.Id));
        var missing = await AssertNotHere(world, stranger, (d, change) => d.Person(change, Act.See, Ids.New(Now)));

        Assert.Equal(missing.Message, hidden.Message);
    }

    [Fact]
    public async Task A_right_that_ends_while_the_form_is_open_is_gone_when_it_is_sent()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var worker = await world.Hire("Siân Prys");
        var grant = await world.LetSupport(worker, person);
        worker = await world.Fresh(worker);
        await world.End(grant);

        await AssertNotHere(world, worker, (db, change) => db.Person(change, Act.Record, person.Id));
    }

    [Fact]
    public async Task What_is_about_a_person_leaves_out_what_is_about_others()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson("Maya Okafor");
        var bo = await world.AddPerson("Bo Lind");
        await world.SayGoal(maya, "Mine.");
        await world.SayGoal(bo, "His.");
        await using var db = world.Read();
        var found = (await db.Within(await world.Fresh(world.Manager), Act.See, maya.Id))!;

        Assert.Equal(["Mine."], await db.About<Goal>(found).Select(g => g.OwnWords).ToListAsync());
        Assert.All(await db.HistoryOf(found).ToListAsync(), h => Assert.Equal(maya.Id, h.PersonId));
        Assert.Equal(2, await db.HistoryOf(found).CountAsync());
    }

    [Fact]
    public async Task Around_a_person_are_those_who_support_plan_and_answer_for_them_now()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson("Maya Okafor");
        var bo = await world.AddPerson("Bo Lind");
        var near = await world.Hire("Ama Near");
        var far = await world.Hire("Fay Far");
        var gone = await world.Hire("Gil Gone");
        var coordinator = await world.Hire("Coe Ordin");
        await world.LetSupport(near, maya);
        await world.LetSupport(far, bo);
        await world.LetCoordinate(coordinator, world.Home);
        await world.End(await world.LetSupport(gone, maya));
        await using var db = world.Read();
        var found = (await db.Within(await world.Fresh(world.Manager), Act.See, maya.Id))!;

        var around = await db.StaffAround(found, world.Clock.Now).Select(s => s.Name).ToListAsync();

        Assert.Equal(["Ama Near", "Rowan Hale"], around);
    }

    [Fact]
    public async Task Whoever_adds_a_person_plans_with_them_from_then_on()
    {
        await using var world = await World.Begin();
        var coordinator = await world.Hire("Coe Ordin");
        await world.LetCoordinate(coordinator, world.Home);
        var before = await world.AddPerson("Already here");
        Person? person = null;
        await world.Run(
            coordinator,
            async (db, change) =>
            {
                var service = await db.ServicesFor(coordinator with { Now = change.At }, Act.AddPerson).SingleAsync();
                person = Person.Add(change, service, new PersonFacts { Name = "Maya Okafor" });
            }
        );
        await using var read = world.Read();
        coordinator = await world.Fresh(coordinator);

        Assert.NotNull(await read.Within(coordinator, Act.Plan, person!.Id));
        Assert.Null(await read.Within(coordinator, Act.See, before.Id));
    }

    private static async Task<NotHere> AssertNotHere(World world, Actor actor, Func<GoldthreadDb, Change, Task> find) =>
        await Assert.ThrowsAsync<NotHere>(() => world.Run(actor, find));

    private static Actor ActorWith(params Grant[] grants) => new(Maya, "Siân Prys", Job.SupportWorker, Now, grants);

    private static string Allowed(Actor actor, Place place) =>
        string.Join(' ', Enum.GetValues<Act>().Where(act => Reach.Decide(actor, act, place)));

    // Any relation to anything, also where it means nothing; some begin later, some have ended.
    private static async Task<List<Actor>> GiveAnything(World world, Service[] services, Person[] people, int seed)
    {
        var random = new Random(seed);
        var staff = new List<Actor>();
        for (var i = 0; i < 3; i++)
        {
            var member = await world.Hire($"Member {i}");
            staff.Add(member);
            for (var g = random.Next(1, 4); g > 0; g--)
            {
                var relation = (Relation)random.Next(4);
                var grant =
                    random.Next(2) == 0
                        ? await world.Let(member, relation, people[random.Next(people.Length)])
                        : await world.Let(member, relation, services[random.Next(services.Length)].Id);
                world.Clock.Advance(TimeSpan.FromMinutes(random.Next(0, 30)));
                if (random.Next(3) == 0)
                {
                    await world.End(grant);
                }
            }
        }

        return staff;
    }

    private static int AssertAgree(GoldthreadDb db, Actor actor, Person[] people, Service[] services)
    {
        var yes = 0;
        foreach (var act in Enum.GetValues<Act>())
        {
            var found = db.PeopleFor(actor, act).Select(p => p.Id).ToHashSet();
            var decided = people
                .Where(p => Reach.Decide(actor, act, new Place(p.ServiceId, p.Id, p.TeamId)))
                .Select(p => p.Id);
            Assert.Equal(decided.Order(), found.Order());
            var places = db.ServicesFor(actor, act).Select(s => s.Id).ToList();
            var allowed = services.Where(s => Reach.Decide(actor, act, new Place(s.Id, null))).Select(s => s.Id);
            Assert.Equal(allowed.Order(), places.Order());
            yes += found.Count + places.Count;
        }

        return yes;
    }
}
