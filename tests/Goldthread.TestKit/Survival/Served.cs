using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Asking;
using Goldthread.Verify;
using Goldthread.Web;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit.Survival;

/// <summary>
/// A small real provider for a process of its own to serve: Larch Care with people at two services, a manager with a
/// session, and nothing of ours holding the database.
/// </summary>
public sealed class Served : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _keys;

    private Served(World world)
    {
        World = world;
        _keys = _folder.File("keys.pem");
        File.WriteAllText(_keys, KeyCertificates.Text(TestCertificates.Keys));
    }

    public World World { get; }

    /// <summary>The people whom visits are recorded for, at two services: the history has two chains that grow.</summary>
    public IReadOnlyList<Person> People { get; private set; } = [];

    public Database Database => World.Database.Database;

    /// <summary>What is written after <c>dotnet Goldthread.Web.dll</c>.</summary>
    public IReadOnlyList<string> Words =>
        [
            "serve",
            "--db",
            Database is PostgresDatabase server ? server.Text : World.Database.Path,
            "--keys-certificate",
            _keys,
            "--urls",
            "http://127.0.0.1:0",
            .. Database is PostgresDatabase there ? new[] { "--provider", there.Tenant.Id.ToString() } : [],
            .. More,
        ];

    /// <summary>More options, such as where backups go.</summary>
    public IReadOnlyList<string> More { get; set; } = [];

    /// <summary>Makes one on a server of its own, which can be stopped.</summary>
    public static Task<Served> On(PostgresCluster cluster)
    {
        var tenant = new Tenant(Ids.New(TimeProvider.System.GetUtcNow()));
        var database = new PostgresDatabase(cluster.AppText(cluster.CreateWithSchema()), tenant);
        PostgresTenants.Begin(database.Text, tenant);
        return Make(new TestDatabase(database));
    }

    /// <summary>Makes one in a file at <paramref name="path"/>.</summary>
    public static Task<Served> At(string path)
    {
        var database = new SqliteDatabase(path);
        SchemaRunner.Apply(database);
        return Make(new TestDatabase(database));
    }

    /// <summary>Makes one, in a database of its own or in <paramref name="database"/>.</summary>
    public static async Task<Served> Make(TestDatabase? database = null)
    {
        var world = await World.Begin(database, pretend: false);
        var birch = await world.OpenService("Birch Street");
        await world.LetManage(world.Manager, birch);
        await world.LetSetUp(world.Manager);
        var served = new Served(world)
        {
            People = [await world.AddPerson("Maya Okafor"), await world.AddPerson("Bo Lind", birch)],
        };
        await world.Database.Writer.DisposeAsync();
        world.Database.Database.LetGo();
        return served;
    }

    /// <summary>A browser in which the manager has signed in.</summary>
    public async Task<Browsing> SignIn(ServerProcess server)
    {
        var setting = new Setting(Database, TimeProvider.System, Pretend: false);
        var options = new DbContextOptionsBuilder<SignInDb>();
        options.Work(Database);
        var http = new DefaultHttpContext();
        await using (var db = new SignInDb(options.Options))
        {
            using var doorway = new Doorway<Session>(Database, () => db.Model, () => World.Read().Model);
            var sessions = new Sessions(db, doorway, new Cookies(setting), TimeProvider.System);
            var who = new Subject(ActorKind.Staff, World.Manager.Id);
            await sessions.Begin(http, who, null, Assurance.Passkey, ownDevice: true);
        }

        Database.LetGo();
        return new Browsing(server.Address, http.Response.Headers.SetCookie[0]!.Split(';')[0]);
    }

    /// <summary>A browser in which the manager has signed in, with the form for a visit open for each person.</summary>
    public async Task<Browsing> Recorder(ServerProcess server)
    {
        var browser = await SignIn(server);
        foreach (var person in People)
        {
            await browser.Open(person.Id);
        }

        return browser;
    }

    /// <summary>How many rows of <c>daily_record</c> have each of these ids.</summary>
    public IReadOnlyDictionary<Guid, int> Found(IReadOnlyCollection<Guid> ids)
    {
        using var connection = World.Database.Connect();
        var there = connection
            .Rows("SELECT id FROM daily_record")
            .Select(r => IdOf(r[0]))
            .CountBy(id => id)
            .ToDictionary(c => c.Key, c => c.Value);
        return ids.ToDictionary(id => id, id => there.GetValueOrDefault(id));
    }

    /// <summary>An id as either engine gives it.</summary>
    public static Guid IdOf(object? stored) =>
        stored is byte[] bytes ? new Guid(bytes, bigEndian: true) : (Guid)stored!;

    /// <summary>What the witness says of it now.</summary>
    public Verdict Verify() => World.Database.Verify();

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        _folder.Dispose();
    }
}
