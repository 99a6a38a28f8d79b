using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.TestKit.Survival;
using Goldthread.Verify;
using Npgsql;

namespace Goldthread.Tests.Storage.OnServer;

/// <summary>Several nodes write for one provider, and a server that falls and comes back.</summary>
public sealed class PostgresWriterTests
{
    [OnPostgresFact]
    public async Task Four_nodes_at_once_keep_every_change_once_and_one_sound_history()
    {
        await using var world = await World.Begin();
        var nodes = Nodes(world, 4);
        var ids = Enumerable.Range(0, 80).Select(_ => Ids.New(world.Clock.Now)).ToList();

        var written = await Task.WhenAll(ids.Select((id, i) => Add(world, nodes[i % 4], id)));

        Assert.All(written, w => Assert.False(w.Already));
        await using var db = world.Read();
        Assert.Equal(ids.Order(), db.PeopleFor(await Rowan(world), Act.See).Select(p => p.Id).AsEnumerable().Order());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
        await Close(nodes);
    }

    [OnPostgresFact]
    public async Task The_same_form_at_two_nodes_counts_once()
    {
        await using var world = await World.Begin();
        var nodes = Nodes(world, 2);
        for (var round = 0; round < 10; round++)
        {
            var id = Ids.New(world.Clock.Now);
            var both = await Task.WhenAll(nodes.Select(n => Add(world, n, id)));
            Assert.Single(both, w => w.Already);
        }

        Assert.Equal(10, await world.Count<Person>());
        await Close(nodes);
    }

    [OnPostgresFact]
    public async Task What_was_changed_at_one_node_is_not_overwritten_at_another()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var nodes = Nodes(world, 2);

        await Rename(world, nodes[0], maya, "Maya O.");
        var refused = await Assert.ThrowsAsync<Refused>(() => Rename(world, nodes[1], maya, "M. Okafor"));

        Assert.Equal(2, refused.NowAt);
        Assert.Equal("Maya O.", (await world.Latest(maya)).Name);
        await Close(nodes);
    }

    [OnPostgresFact]
    public async Task When_the_server_falls_and_comes_back_everything_that_was_answered_for_is_there()
    {
        using var cluster = new PostgresCluster();
        var name = cluster.CreateWithSchema();
        var tenant = new Tenant(Ids.New(TimeProvider.System.GetUtcNow()));
        var database = new PostgresDatabase(cluster.AppText(name), tenant);
        PostgresTenants.Begin(database.Text, tenant);
        await using var world = await World.Begin(new TestDatabase(database));
        var kept = new List<Guid>();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 5; i++)
            {
                kept.Add((await Add(world, world.Database.Writer, Ids.New(world.Clock.Now))).Id);
            }

            var adding = Enumerable
                .Range(0, 40)
                .Select(async i =>
                {
                    var id = Ids.New(world.Clock.Now);
                    if (i == 20)
                    {
                        await Task.Run(cluster.Stop);
                    }

                    try
                    {
                        await Add(world, world.Database.Writer, id);
                        lock (kept)
                        {
                            kept.Add(id);
                        }
                    }
                    catch (Exception e)
                        when (e is CannotSave or NpgsqlException or InvalidOperationException or IOException)
                    {
                        // It was not answered for, and may be there or not.
                    }
                })
                .ToList();
            await Task.WhenAll(adding);
            cluster.Start();
            await Wait.Until(() => world.Database.Writer.Standing.Saves, "It does not go on by itself.");
        }

        var last = Ids.New(world.Clock.Now);
        await Add(world, world.Database.Writer, last);

        await using var db = world.Read();
        var there = db.PeopleFor(await Rowan(world), Act.See).Select(p => p.Id).ToHashSet();
        Assert.Contains(last, there);
        Assert.Empty(kept.Except(there));
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    private static List<Writer> Nodes(World world, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Writer(world.Database.Database, world.Clock))];

    private static Task<Actor> Rowan(World world) => world.Fresh(world.Manager);

    private static Task<Written> Add(World world, Writer node, Guid id) =>
        node.Run(
            new ChangeRequest(id, world.Manager),
            (_, change) =>
            {
                Person.Add(change, world.Home, new PersonFacts { Name = "Maya Okafor" });
                return Task.CompletedTask;
            }
        );

    private static Task<Written> Rename(World world, Writer node, Person person, string name) =>
        node.Run(
            new ChangeRequest(Ids.New(world.Clock.Now), world.Manager),
            async (db, change) =>
            {
                var found = await db.Person(change, Act.Plan, person.Id);
                var facts = found.Facts();
                facts.Name = name;
                found.Rewrite(change, 1, facts);
            }
        );

    private static async Task Close(List<Writer> nodes)
    {
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }
}
