using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

/// <summary>
/// A small provider in a real database: Larch Care, with Alder House and its manager. Everything else a test adds, each
/// time by the verbs that the application itself uses, through the Writer.
/// </summary>
public sealed partial class World : IAsyncDisposable
{
    private World(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }
    public FakeClock Clock => Database.Clock;
    public DateOnly Today => UkTime.Today(Clock);
    public Provider Provider { get; private set; } = null!;

    /// <summary>Alder House, where everything happens unless a test says otherwise.</summary>
    public Service Home { get; private set; } = null!;

    /// <summary>Rowan Hale, who answers for Alder House.</summary>
    public Actor Manager { get; private set; } = null!;

    /// <summary>A provider with one service and its manager, and nobody else yet.</summary>
    /// <param name="database">Where; a database of its own when left out.</param>
    /// <param name="pretend">False for a provider that a process of its own will serve.</param>
    public static async Task<World> Begin(TestDatabase? database = null, bool pretend = true)
    {
        var world = new World(database ?? new TestDatabase());
        await world.Run(
            world.Nobody,
            (_, change) =>
            {
                world.Provider = Provider.SetUp(change, "Larch Care", pretend);
                return Task.CompletedTask;
            },
            world.Database.Database.ProviderId(world.Clock.Now)
        );
        world.Home = await world.OpenService("Alder House");
        world.Manager = await world.Hire("Rowan Hale", Job.RegisteredManager);
        await world.LetManage(world.Manager, world.Home);
        world.Manager = await world.Fresh(world.Manager);
        return world;
    }

    /// <summary>The same provider, in another database that it was moved to.</summary>
    public static async Task<World> Moved(World from, TestDatabase to)
    {
        var world = new World(to)
        {
            Provider = from.Provider,
            Home = from.Home,
            Manager = from.Manager,
        };
        world.Manager = await world.Fresh(from.Manager);
        return world;
    }

    /// <summary>A context that reads.</summary>
    public GoldthreadDb Read() => Database.Read();

    /// <summary>Makes a change through the Writer.</summary>
    public Task<Written> Run(Actor by, Func<GoldthreadDb, Change, Task> work, Guid? id = null) =>
        Database.Writer.Run(new ChangeRequest(id ?? Ids.New(Clock.Now), by), work);

    /// <summary>Makes something about a person whom the actor can reach.</summary>
    public Task<T> Make<T>(Actor by, Person about, Act act, Func<Change, Person, T> verb) =>
        Make(by, about, act, (_, change, person) => Task.FromResult(verb(change, person)));

    /// <inheritdoc cref="Make{T}(Actor, Person, Act, Func{Change, Person, T})"/>
    public async Task<T> Make<T>(Actor by, Person about, Act act, Func<GoldthreadDb, Change, Person, Task<T>> verb)
    {
        var made = default(T);
        await Run(by, async (db, change) => made = await verb(db, change, await db.Person(change, act, about.Id)));
        return made!;
    }

    /// <summary>Finds a record through the actor's reach and calls a verb on it; gives the record as it is afterwards.</summary>
    public Task<T> Alter<T>(Actor by, T record, Act act, Action<Change, T> verb)
        where T : PersonRecord =>
        Alter<T>(
            by,
            record,
            act,
            (_, change, found) =>
            {
                verb(change, found);
                return Task.CompletedTask;
            }
        );

    /// <inheritdoc cref="Alter{T}(Actor, T, Act, Action{Change, T})"/>
    public async Task<T> Alter<T>(Actor by, T record, Act act, Func<GoldthreadDb, Change, T, Task> verb)
        where T : PersonRecord
    {
        await Run(
            by,
            async (db, change) => await verb(db, change, await db.Find<T>(change, act, record.PersonId, record.Id))
        );
        return await Latest(record);
    }

    /// <summary>A record as it is in the database now.</summary>
    public async Task<T> Latest<T>(T record)
        where T : Record
    {
        await using var db = Read();
        return await db.All<T>().SingleAsync(r => r.Id == record.Id);
    }

    /// <summary>How many rows of a kind there are.</summary>
    public async Task<int> Count<T>()
        where T : class
    {
        await using var db = Read();
        return await db.All<T>().CountAsync();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private Actor Nobody => new(Ids.New(Clock.Now), "Setting up", Job.RegisteredManager, Clock.Now, []);
}
