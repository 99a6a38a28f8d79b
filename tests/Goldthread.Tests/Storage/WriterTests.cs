using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Record = Xunit.Record;

namespace Goldthread.Tests.Storage;

public sealed class WriterTests
{
    [Fact]
    public async Task A_reader_saves_nothing()
    {
        await using var world = await World.Begin();
        await using var db = world.Read();
        db.Add(Service.Open(OpenChange(world), world.Provider, "Hidden", ServiceKind.CareHome));

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Equal(1, await world.Count<Service>());
    }

    [Fact]
    public async Task A_reading_connection_cannot_write_even_by_hand()
    {
        await using var world = await World.Begin();
        await using var db = world.Read();
        _ = await db.All<Service>().CountAsync();
        db.Open = OpenChange(world);
        db.Open.Say(What.PersonChanged);
        db.Open.In(world.Home.Id);
        db.Add(Service.Open(db.Open, world.Provider, "Hidden", ServiceKind.CareHome));

        var refused = Assert.ThrowsAny<Exception>(() => db.SaveChanges());

        Assert.Contains("readonly", refused.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_track_nothing()
    {
        await using var world = await World.Begin();
        await using var db = world.Read();

        _ = await db.All<Service>().ToListAsync();

        Assert.Empty(db.ChangeTracker.Entries());
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_change_and_the_second_answer_says_so()
    {
        await using var world = await World.Begin();
        var id = Ids.New(world.Clock.Now);

        var first = await AddTo(world, world.Manager, id);
        var second = await AddTo(world, world.Manager, id);

        Assert.Equal(new Written(id, Already: false), first);
        Assert.Equal(new Written(id, Already: true), second);
        Assert.Equal(1, await world.Count<Person>());
        await using var db = world.Read();
        Assert.Equal(id, (await db.All<Person>().SingleAsync()).Id);
    }

    [Fact]
    public async Task Fifty_sendings_at_once_make_one_record_and_forty_nine_answers_that_it_is_there()
    {
        await using var world = await World.Begin();
        var id = Ids.New(world.Clock.Now);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AddTo(world, world.Manager, id)));

        Assert.Equal(49, answers.Count(a => a.Already));
        Assert.All(answers, a => Assert.Equal(id, a.Id));
        Assert.Equal(1, await world.Count<Person>());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task A_form_that_someone_else_sent_is_refused_and_the_first_stays()
    {
        await using var world = await World.Begin();
        var id = Ids.New(world.Clock.Now);
        var other = await world.Hire("Siân Prys");
        await AddTo(world, world.Manager, id);

        await Assert.ThrowsAsync<Refused>(() => AddTo(world, other, id, "Somebody else"));

        await using var db = world.Read();
        Assert.Equal("Maya Okafor", (await db.All<Person>().SingleAsync()).Name);
    }

    [Fact]
    public async Task A_change_that_failed_may_be_sent_again_with_the_same_id()
    {
        await using var world = await World.Begin();
        var id = Ids.New(world.Clock.Now);
        await Assert.ThrowsAsync<Refused>(() => AddTo(world, world.Manager, id, name: " "));

        Assert.False((await AddTo(world, world.Manager, id)).Already);
    }

    [Fact]
    public async Task Many_changes_at_once_all_land_and_each_chain_counts_without_gaps()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        var before = await world.Count<HistoryEntry>();

        await Task.WhenAll(
            Enumerable.Range(0, 64).Select(i => AddTo(world, world.Manager, service: i % 2 == 0 ? world.Home : birch))
        );

        Assert.Equal(64, await world.Count<Person>());
        Assert.Equal(before + 64, await world.Count<HistoryEntry>());
        await AssertGapless(world);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Two_services_have_two_chains_and_a_change_stands_in_its_own()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        var here = await world.AddPerson("Maya Okafor");
        var there = await world.AddPerson("Bo Lind", birch);

        await using var db = world.Read();
        var entries = await db.History.Where(h => h.PersonId != null).ToDictionaryAsync(h => h.PersonId!.Value);

        Assert.Equal(world.Home.Id, entries[here.Id].Chain);
        Assert.Equal(birch.Id, entries[there.Id].Chain);
        await AssertGapless(world);
    }

    [Fact]
    public async Task One_change_that_fails_among_many_is_taken_back_alone()
    {
        await using var world = await World.Begin();

        var changes = Enumerable
            .Range(0, 20)
            .Select(i => AddTo(world, world.Manager, name: i % 5 == 3 ? "" : $"Person {i}"))
            .ToList();
        var ends = await Task.WhenAll(changes.Select(async c => await Record.ExceptionAsync(() => c)));

        Assert.Equal(4, ends.Count(e => e is Refused));
        Assert.Equal(16, ends.Count(e => e is null));
        Assert.Equal(16, await world.Count<Person>());
        await AssertGapless(world);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Nothing_of_a_change_is_kept_when_it_fails_in_the_middle()
    {
        await using var world = await World.Begin();
        var entries = await world.Count<HistoryEntry>();

        await Assert.ThrowsAsync<NotSupportedException>(() =>
            world.Run(
                world.Manager,
                (_, change) =>
                {
                    Person.Add(change, world.Home, new PersonFacts { Name = "Half" });
                    throw new NotSupportedException("In the middle.");
                }
            )
        );

        Assert.Equal(0, await world.Count<Person>());
        Assert.Equal(entries, await world.Count<HistoryEntry>());
    }

    [Fact]
    public async Task Nothing_of_a_change_is_kept_when_the_database_refuses_a_part_of_it()
    {
        await using var world = await World.Begin();
        var grants = await world.Count<ReachGrant>();

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            world.Run(
                world.Manager,
                (_, change) =>
                {
                    Person.Add(change, world.Home, new PersonFacts { Name = "Half" });
                    ReachGrant.ForService(change, world.Manager.Id, Relation.Coordinator, Guid.Empty, "Nowhere.");
                    return Task.CompletedTask;
                }
            )
        );

        Assert.Equal(0, await world.Count<Person>());
        Assert.Equal(grants, await world.Count<ReachGrant>());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task What_is_kept_together_may_point_to_each_other_in_any_order()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var (goal, _) = await world.StartGoal(person);

        var action = await world.Make(
            world.Manager,
            person,
            Act.Review,
            async (db, change, p) =>
            {
                var g = await db.Find<Goal>(change, Act.Review, p.Id, goal.Id);
                var review = Review.Hold(change, g, Typed.Review(Decision.Keep, world.Today.AddDays(28)));
                return LearningAction.Keep(change, g, Typed.Learning(world.Today), review.Id);
            }
        );

        Assert.NotNull((await world.Latest(action)).ReviewId);
    }

    [Fact]
    public async Task A_goal_and_its_agreement_may_come_in_one_change()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();

        await world.Make(
            world.Manager,
            person,
            Act.Plan,
            (change, p) =>
            {
                var goal = Goal.Say(change, p, new GoalWords { OwnWords = "To see the sea." });
                return Agreement.Give(change, p, goal, Typed.Agreement());
            }
        );

        Assert.Equal(1, await world.Count<Agreement>());
    }

    [Fact]
    public async Task A_change_on_sight_of_an_older_version_is_refused_and_the_newer_words_stay()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var need = await world.Note<Need, Need.Typed>(person, Typed.Need());
        var mine = Typed.Need();
        mine.Words = "Mine.";
        await world.Alter(world.Manager, need, Act.Plan, (change, n) => n.Rewrite(change, 1, mine));
        var theirs = Typed.Need();
        theirs.Words = "Theirs.";

        var refused = await Assert.ThrowsAsync<Refused>(() =>
            world.Alter(world.Manager, need, Act.Plan, (change, n) => n.Rewrite(change, 1, theirs))
        );

        Assert.Contains("Your words are kept here", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Mine.", (await world.Latest(need)).Words);
        Assert.Equal(2, (await world.Latest(need)).Version);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_at_once_one_is_kept_and_one_is_refused()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var need = await world.Note<Need, Need.Typed>(person, Typed.Need());

        var ends = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(i =>
                    Record.ExceptionAsync(() =>
                        world.Alter(
                            world.Manager,
                            need,
                            Act.Plan,
                            (change, n) => n.Rewrite(change, 1, new Need.Typed { Words = $"Words {i}" })
                        )
                    )
                )
        );

        Assert.Single(ends, e => e is null);
        Assert.Single(ends, e => e is Refused);
    }

    [Fact]
    public async Task A_change_that_does_not_say_what_it_did_is_a_fault()
    {
        await using var world = await World.Begin();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            world.Run(
                world.Manager,
                (_, change) =>
                {
                    change.In(world.Home.Id);
                    Service.Open(change, world.Provider, "Silent", ServiceKind.CareHome);
                    return Task.CompletedTask;
                }
            )
        );

        Assert.Equal(1, await world.Count<Service>());
    }

    [Fact]
    public async Task A_change_that_belongs_to_no_place_is_a_fault()
    {
        await using var world = await World.Begin();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            world.Run(
                world.Manager,
                (_, change) =>
                {
                    StaffMember.Join(change, world.Provider, "Nowhere", Job.SupportWorker);
                    return Task.CompletedTask;
                }
            )
        );

        Assert.Equal(1, await world.Count<StaffMember>());
    }

    [Fact]
    public async Task A_record_is_never_deleted_through_the_writer()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            world.Run(
                world.Manager,
                async (db, change) =>
                {
                    db.Remove(await db.Person(change, Act.Plan, person.Id));
                    change.Say(What.PersonChanged);
                }
            )
        );

        Assert.Equal(1, await world.Count<Person>());
    }

    [Fact]
    public async Task An_entry_says_who_when_why_for_whom_and_which_columns()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        world.Clock.Advance(TimeSpan.FromMinutes(3));
        var request = new ChangeRequest(
            Ids.New(world.Clock.Now),
            world.Manager,
            Purpose.Care,
            "She told us.",
            "Ada Okafor"
        );

        await world.Database.Writer.Run(
            request,
            async (db, change) =>
                (await db.Person(change, Act.Plan, person.Id)).Rewrite(
                    change,
                    1,
                    new PersonFacts { Name = person.Name, Likes = "Mim" }
                )
        );

        await using var db = world.Read();
        var entry = await db.History.SingleAsync(h => h.Id == request.Id);
        Assert.Equal(world.Clock.Now, entry.At);
        Assert.Equal(world.Manager.Id, entry.ActorId);
        Assert.Equal(("care", "She told us.", "Ada Okafor"), (entry.Purpose, entry.Reason, entry.OnBehalfOf));
        Assert.Equal("person.changed", entry.WhatDone);
        Assert.Equal(person.Id, entry.PersonId);
        var row = Assert.Single(TouchedRow.Read(entry.Rows));
        Assert.Equal(("person", 2L), (row.Table, row.Version));
        Assert.Equal(["likes", "search_name"], row.Changed);
    }

    [Fact]
    public async Task What_a_change_replaces_is_kept_whole()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson("Gwen “Llŷr” 🙂");
        await world.Run(
            world.Manager,
            async (db, change) =>
                (await db.Person(change, Act.Plan, person.Id)).Rewrite(change, 1, new PersonFacts { Name = "Gwen" })
        );

        await using var db = world.Read();
        var past = await db.PastVersions.SingleAsync();
        var values = PastBody.Read(Catalogue.Tables["person"], past.Body);

        Assert.Equal(("person", person.Id, 1), (past.TableName, past.RowId, past.Version));
        Assert.Equal("Gwen “Llŷr” 🙂", values["name"]);
        Assert.Equal(world.Home.Id.ToByteArray(bigEndian: true), values["service_id"]);
        Assert.False(values.ContainsKey("born_on"));
    }

    [Fact]
    public async Task Saved_means_on_the_disk()
    {
        await using var world = await World.Begin();
        await world.AddPerson();
        using var folder = new TempFolder();

        // As the files are when the answer has come, without a word to the Writer.
        File.Copy(world.Database.Path, folder.File("killed.db"));
        File.Copy(world.Database.Path + "-wal", folder.File("killed.db-wal"));

        using var connection = RawSqlite.Open(folder.File("killed.db"));
        Assert.Equal("Maya Okafor", connection.Value("SELECT name FROM person"));
        Assert.Equal(Outcome.Sound, Witness.Check(folder.File("killed.db")).Outcome);
    }

    [Fact]
    public async Task Work_alone_on_the_connection_waits_its_turn_and_its_trouble_is_its_own()
    {
        await using var world = await World.Begin();
        var adding = Enumerable.Range(0, 5).Select(_ => AddTo(world, world.Manager)).ToList();

        var seen = -1L;
        await world.Database.Writer.Alone(c =>
            seen = (long)((SqliteConnection)c).Value("SELECT count(*) FROM person")!
        );
        await Assert.ThrowsAsync<SqliteException>(() =>
            world.Database.Writer.Alone(c => ((SqliteConnection)c).Run("nonsense"))
        );
        await Task.WhenAll(adding);

        Assert.Equal(5, seen);
        Assert.False((await AddTo(world, world.Manager)).Already);
    }

    [Fact]
    public async Task After_it_is_closed_everything_asked_before_is_kept()
    {
        using var folder = new TempFolder();
        await using var world = await World.Begin();
        var adding = Enumerable.Range(0, 30).Select(_ => AddTo(world, world.Manager)).ToList();

        await world.Database.Writer.DisposeAsync();

        Assert.All(await Task.WhenAll(adding), w => Assert.False(w.Already));
        using var connection = world.Database.Connect();
        Assert.Equal(30L, connection.Value("SELECT count(*) FROM person"));
    }

    private static Change OpenChange(World world) =>
        new(new ChangeRequest(Ids.New(world.Clock.Now), world.Manager), world.Clock.Now, _ => { });

    private static Task<Written> AddTo(
        World world,
        Actor by,
        Guid? id = null,
        string name = "Maya Okafor",
        Service? service = null
    ) =>
        world.Run(
            by,
            (_, change) =>
            {
                Person.Add(change, service ?? world.Home, new PersonFacts { Name = name });
                return Task.CompletedTask;
            },
            id
        );

    private static async Task AssertGapless(World world)
    {
        await using var db = world.Read();
        var entries = await db.History.Select(h => new { h.Chain, h.Seq }).ToListAsync();
        Assert.All(
            entries.GroupBy(e => e.Chain),
            chain =>
                Assert.Equal(Enumerable.Range(1, chain.Count()).Select(n => (long)n), chain.Select(e => e.Seq).Order())
        );
    }
}
