using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Staff;

public sealed class SystemKeyTests
{
    [Fact]
    public async Task Another_system_reaches_the_services_of_its_key_for_what_the_key_is_for_and_nothing_else()
    {
        await using var world = await World.Begin();
        var birch = await world.OpenService("Birch Street");
        await world.LetManage(world.Manager, birch);
        var maya = await world.AddPerson("Maya Okafor");
        var bo = await world.AddPerson("Bo Lind", birch);
        var (_, seeing) = await world.MakeKey("Dashboard", see: true, record: false);
        var (_, recording) = await world.MakeKey("Sensors", see: false, record: true);

        Assert.Equal("See", await Reached(world, seeing, maya.Id));
        Assert.Equal("Record", await Reached(world, recording, maya.Id));
        Assert.Equal("", await Reached(world, seeing, bo.Id));
        Assert.Equal("", await Reached(world, recording, bo.Id));
    }

    [Fact]
    public async Task The_rule_and_the_database_agree_about_a_key_to_the_microsecond()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var made = world.Clock.Now;
        var (key, text) = await world.MakeKey();
        await using var db = world.Read();
        var place = new Place(maya.ServiceId, maya.Id, maya.TeamId);

        foreach (
            var (at, holds) in new[]
            {
                (made.AddMicroseconds(-1), false),
                (made, true),
                (key.EndsAt.AddMicroseconds(-1), true),
            }
        )
        {
            var hub = (await db.SystemOf(SystemKey.HashOf(text), at))!;
            foreach (var act in Enum.GetValues<Act>())
            {
                var may = holds && (act is Act.See or Act.Record);
                Assert.Equal(may, Reach.Decide(hub, act, place));
                Assert.Equal(may, await db.Within(hub, act, maya.Id) is not null);
            }
        }

        Assert.Null(await db.SystemOf(SystemKey.HashOf(text), key.EndsAt));
    }

    [Fact]
    public async Task A_key_that_was_ended_is_nobody_from_the_next_moment_on()
    {
        await using var world = await World.Begin();
        var (key, text) = await world.MakeKey();
        Assert.NotNull(await world.SystemOf(text));

        await world.EndKey(key);

        Assert.Null(await world.SystemOf(text));
        await using var db = world.Read();
        Assert.All(
            await db.GrantsOfKeys().Where(g => g.KeyId == key.Id).ToListAsync(),
            g => Assert.True(g.EndsAt <= world.Clock.Now)
        );
    }

    [Fact]
    public async Task A_key_opens_all_of_its_last_day_and_nothing_after()
    {
        await using var world = await World.Begin();
        var (key, text) = await world.MakeKey();
        Assert.Equal(UkTime.StartOf(world.Today.AddDays(91)), key.EndsAt);

        world.Clock.Advance(key.EndsAt - world.Clock.Now - TimeSpan.FromMicroseconds(1));
        Assert.NotNull(await world.SystemOf(text));

        world.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Null(await world.SystemOf(text));
    }

    [Fact]
    public async Task Only_the_hash_of_a_key_is_kept()
    {
        await using var world = await World.Begin();
        var (key, text) = await world.MakeKey();

        Assert.Equal(SystemKey.HashOf(text), (await world.Latest(key)).Hash);
        Assert.Equal(64, key.Hash.Length);
        Assert.DoesNotContain(text, key.Hash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_system_writes_is_its_own_in_the_record_and_in_the_history()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var (key, text) = await world.MakeKey();
        var hub = (await world.SystemOf(text))!;

        var record = await world.Make(hub, maya, Act.Record, (c, p) => DailyRecord.Write(c, p, Typed.Record(c.At)));

        Assert.Equal((key.Id, world.Manager.Id), (record.KeyId, record.AuthorId));
        await using var db = world.Read();
        Assert.Equal(key.Id, await db.History.Where(h => h.Id == record.Id).Select(h => h.ActorId).SingleAsync());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task A_key_that_may_record_changes_nothing_else()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var (_, text) = await world.MakeKey();
        var hub = (await world.SystemOf(text))!;

        foreach (var act in Enum.GetValues<Act>().Except([Act.See, Act.Record]))
        {
            await Assert.ThrowsAsync<NotHere>(() => world.Run(hub, (db, change) => db.Person(change, act, maya.Id)));
        }

        await using var read = world.Read();
        Assert.Empty(await read.KeysFor(hub).ToListAsync());
    }

    [Fact]
    public async Task A_service_that_is_not_there_to_give_is_not_given()
    {
        await using var world = await World.Begin();
        var facts = Typed.Key(world.Today, world.Home);
        facts.ServiceIds = [Ids.New(world.Clock.Now)];

        var refused = await Assert.ThrowsAsync<Refused>(() =>
            world.Run(
                world.Manager,
                (_, change) =>
                {
                    SystemKey.Make(change, world.Provider, [world.Home], facts, "gt_test", SystemKey.HashOf("x"));
                    return Task.CompletedTask;
                }
            )
        );

        Assert.Equal("Choose at least one service.", Assert.Single(refused.Problems).Sentence);
        Assert.Equal(0, await world.Count<SystemKey>());
    }

    private static async Task<string> Reached(World world, string text, Guid person)
    {
        var system = (await world.SystemOf(text))!;
        await using var db = world.Read();
        var acts = new List<Act>();
        foreach (var act in Enum.GetValues<Act>())
        {
            if (await db.Within(system, act, person) is not null)
            {
                acts.Add(act);
            }
        }

        return string.Join(' ', acts);
    }
}
