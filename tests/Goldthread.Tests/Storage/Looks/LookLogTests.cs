using System.Data.Common;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Storage;
using Goldthread.Storage.Looks;
using Goldthread.TestKit;
using Goldthread.Verify;

namespace Goldthread.Tests.Storage.Looks;

/// <summary>Every look is on the disk before anybody is answered, and there once.</summary>
public sealed class LookLogTests
{
    [Fact]
    public async Task Sixty_four_who_ask_at_once_for_the_same_page_leave_one_look()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        await using var log = new LookLog(world.Database.Writer);
        var session = world.NewSession();

        await Task.WhenAll(
            Enumerable.Range(0, 64).Select(_ => Task.Run(() => log.Note(world.LookAt(world.Manager, maya, session))))
        );

        var look = Assert.Single(await world.Looks());
        Assert.Equal(
            (maya.ServiceId, 1, world.Clock.Now, session, world.Manager.Id, maya.Id, LookPurpose.Care),
            (look.Chain, look.Seq, look.At, look.SessionId, look.ActorId, look.PersonId, look.Purpose)
        );
    }

    [Fact]
    public async Task Once_it_is_answered_it_can_be_read_by_everybody_and_the_next_look_waits_for_nothing()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        await using var log = new LookLog(world.Database.Writer);
        var session = world.NewSession();

        await log.Note(world.LookAt(world.Manager, maya, session));
        using var other = world.Database.Connect();
        Assert.Equal(1L, Convert.ToInt64(other.Value("SELECT count(*) FROM look")));

        world.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.True(log.Note(world.LookAt(world.Manager, maya, session)).IsCompletedSuccessfully);
        Assert.Single(await world.Looks());
    }

    [Theory]
    [InlineData("2026-01-14T10:14:59.999999Z", "2026-01-14T10:15:00Z")]
    [InlineData("2026-01-14T23:59:59Z", "2026-01-15T00:00:00Z")]
    [InlineData("2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z")]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z")]
    public async Task A_look_on_either_side_of_a_quarter_is_two_and_on_the_same_side_one(string before, string after)
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        await using var log = new LookLog(world.Database.Writer);
        var session = world.NewSession();
        var (last, first) = (Instant(before), Instant(after));
        foreach (var at in new[] { last.AddSeconds(-30), last, first, first.AddMinutes(14) })
        {
            world.Clock.Now = at;
            await log.Note(world.LookAt(world.Manager, maya, session));
        }

        Assert.Equal([last.AddSeconds(-30), first], (await world.Looks()).Select(l => l.At));
    }

    [Fact]
    public async Task A_clock_that_is_put_back_leaves_no_look_twice()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        await using var log = new LookLog(world.Database.Writer);
        var session = world.NewSession();
        foreach (var minutes in new[] { 0, 20, -20, 20, -40 })
        {
            world.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await log.Note(world.LookAt(world.Manager, maya, session));
        }

        Assert.Equal(3, (await world.Looks()).Count);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Another_session_person_or_purpose_is_another_look()
    {
        await using var world = await World.Begin();
        var (maya, nour) = (await world.AddPerson(), await world.AddPerson("Nour Hussain"));
        await using var log = new LookLog(world.Database.Writer);
        var (one, two) = (world.NewSession(), world.NewSession());

        await log.Note(world.LookAt(world.Manager, maya, one));
        await log.Note(world.LookAt(world.Manager, maya, two));
        await log.Note(world.LookAt(world.Manager, nour, one));
        await log.Note(world.LookAt(world.Manager, maya, one, LookPurpose.Oversight));
        await log.Note(Look.Of(world.Manager, one, world.Home.Id, null, LookPurpose.Care));

        Assert.Equal(5, (await world.Looks()).Count);
    }

    [Fact]
    public async Task After_a_restart_and_at_another_node_the_same_look_is_not_written_again()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var session = world.NewSession();
        for (var start = 0; start < 3; start++)
        {
            await using var log = new LookLog(world.Database.Writer);
            await log.Note(world.LookAt(world.Manager, maya, session));
        }

        await using var node = new Writer(world.Database.Database, world.Clock);
        await using var there = new LookLog(node);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => node.Note(world.LookAt(world.Manager, maya, session))));
        await there.Note(world.LookAt(world.Manager, maya, session));

        Assert.Single(await world.Looks());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Thirty_two_at_once_at_two_nodes_leave_sound_chains_without_gaps_beside_the_history()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        await world.LetManage(world.Manager, birch);
        Person[] people = [await world.AddPerson(), await world.AddPerson("Bo", birch)];
        var history = await world.Count<HistoryEntry>();
        await using var node = new Writer(world.Database.Database, world.Clock);
        var writers = new[] { world.Database.Writer, node };

        await Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .Select(n =>
                    Task.Run(async () =>
                    {
                        await using var log = new LookLog(writers[n % 2]);
                        var session = Ids.New(world.Clock.Now);
                        for (var i = 0; i < 20; i++)
                        {
                            var purpose = (LookPurpose)(i / 2 % 3);
                            await log.Note(world.LookAt(world.Manager, people[i % 2], session, purpose));
                        }
                    })
                )
        );

        var looks = await world.Looks();
        Assert.Equal(32 * 6, looks.Count);
        Assert.All(
            looks.GroupBy(l => l.Chain),
            chain => Assert.Equal(Enumerable.Range(1, 96).Select(n => (long)n), chain.Select(l => l.Seq))
        );
        Assert.Equal(history, await world.Count<HistoryEntry>());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task While_nothing_can_be_written_looks_are_held_and_nobody_waits_and_afterwards_they_are_there()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var news = new List<LookNews>();
        await using var log = new LookLog(
            world.Database.Writer,
            n =>
            {
                lock (news)
                {
                    news.Add(n);
                }
            }
        );
        var session = world.NewSession();
        await world.Database.Writer.Alone(c => Shut(c, true));

        await log.Note(world.LookAt(world.Manager, maya, session));
        Assert.True(log.Note(world.LookAt(world.Manager, maya, session)).IsCompletedSuccessfully);
        Assert.True(log.Note(world.LookAt(world.Manager, maya, world.NewSession())).IsCompletedSuccessfully);
        Assert.Equal(2, log.Held);
        Assert.Empty(await world.Looks());

        await world.Database.Writer.Alone(c => Shut(c, false));
        await Until(() => log.Held == 0 && news.Count == 2);
        Assert.Equal(2, (await world.Looks()).Count);
        Assert.Equal([LookNewsKind.Held, LookNewsKind.Written], news.Select(n => n.Kind));
        Assert.Equal(2, news[1].Looks);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task What_is_held_when_the_application_stops_is_tried_once_more_and_else_said_to_be_lost()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var news = new List<LookNews>();
        await world.Database.Writer.Alone(c => Shut(c, true));
        await using (var log = new LookLog(world.Database.Writer, news.Add))
        {
            await log.Note(world.LookAt(world.Manager, maya, world.NewSession()));
        }

        Assert.Equal((LookNewsKind.Lost, 1), (news[^1].Kind, news[^1].Looks));
        var again = new LookLog(world.Database.Writer, news.Add);
        await again.Note(world.LookAt(world.Manager, maya, world.NewSession()));
        await world.Database.Writer.Alone(c => Shut(c, false));
        await Until(() => world.Database.Writer.Standing.Saves);
        await again.DisposeAsync();
        Assert.Equal((LookNewsKind.Written, 1), (news[^1].Kind, news[^1].Looks));
        Assert.Single(await world.Looks());
    }

    [Fact]
    public async Task A_look_that_cannot_be_written_takes_no_change_of_care_with_it()
    {
        await using var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        var maya = await world.AddPerson();
        using (var harm = world.Database.ConnectToHarm())
        {
            harm.Run("ALTER TABLE look RENAME TO look_away");
        }

        var looks = Enumerable
            .Range(0, 8)
            .Select(_ => world.Database.Writer.Note(world.LookAt(world.Manager, maya, world.NewSession())))
            .ToList();
        await world.AddPerson("Nour Hussain");

        foreach (var look in looks)
        {
            await Assert.ThrowsAnyAsync<DbException>(() => look);
        }

        Assert.Equal(2, await world.Count<Person>());
    }

    // The Writer's connection is told not to write, as a full disk or a lost right would.
    private static void Shut(DbConnection connection, bool shut) =>
        connection.Run(
            Engine.IsPostgres
                ? $"SET default_transaction_read_only = {(shut ? "on" : "off")}"
                : $"PRAGMA query_only = {(shut ? "ON" : "OFF")}"
        );

    private static async Task Until(Func<bool> holds)
    {
        for (var i = 0; i < 200 && !holds(); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(holds());
    }

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
