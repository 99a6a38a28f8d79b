using System.Data.Common;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Storage.Notes;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

/// <summary>
/// A real database with today's schema, its one Writer and a clock of its own. It is gone when disposed. On SQLite it is a
/// file; on PostgreSQL it is a provider of its own in a database that it shares with the other tests of the run, which so
/// hold row-level security to its word all the time.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable, IDisposable
{
    // The schema is applied once; every test begins with a copy of that file.
    private static readonly Lazy<byte[]> Empty = new(MakeEmpty);

    private readonly TempFolder _folder = new();
    private readonly string? _own;

    /// <param name="ofItsOwn">On PostgreSQL: a database that is shared with nobody, for tests that harm it.</param>
    public TestDatabase(bool ofItsOwn = false)
    {
        if (Engine.IsPostgres)
        {
            _own = ofItsOwn ? PostgresCluster.Shared.CreateWithSchema() : null;
            Database = NewProvider(_own ?? PostgresCluster.Shared.SharedDatabase);
        }
        else
        {
            var path = _folder.File("goldthread.db");
            File.WriteAllBytes(path, Empty.Value);
            Database = new SqliteDatabase(path);
        }

        Writer = new Writer(Database, Clock);
    }

    /// <summary>One that is there already.</summary>
    public TestDatabase(Database database)
    {
        Database = database;
        Writer = new Writer(Database, Clock);
    }

    /// <summary>The database as the application knows it.</summary>
    public Database Database { get; }

    /// <summary>The file; for tests of SQLite alone.</summary>
    public string Path =>
        (Database as SqliteDatabase)?.Path ?? throw new InvalidOperationException("This database is not a file.");

    /// <summary>Begins on a plain Wednesday in winter, when London and UTC agree.</summary>
    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 1, 14, 10, 0, 0, TimeSpan.Zero));

    public Writer Writer { get; }

    /// <summary>Where notes outside it go, with the key that signs them.</summary>
    public Notebook Notebook => new(_folder.File("checkpoints"), _folder.File("keys/checkpoint-key.pem"));

    /// <summary>A context that reads and tracks nothing.</summary>
    public GoldthreadDb Read()
    {
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(Database);
        return new GoldthreadDb(options.Options);
    }

    /// <summary>
    /// A plain connection, for looking without Goldthread. On PostgreSQL it has the application's rights and sees this
    /// provider only.
    /// </summary>
    public DbConnection Connect() =>
        Database is PostgresDatabase there
            ? RawPostgres.Open(Server.ForApplication(there.Text, pooled: false), AsApp(there.Tenant))
            : RawSqlite.Open(Path);

    /// <summary>A connection for harming it, without rights, triggers or foreign keys in the way.</summary>
    public DbConnection ConnectToHarm() =>
        Database is PostgresDatabase there
            ? RawPostgres.Open(
                PostgresCluster.Shared.SuperuserText(_own ?? throw new InvalidOperationException("Only one's own.")),
                $"-c search_path=goldthread -c session_replication_role=replica -c app.tenant={there.Tenant.Id}"
            )
            : RawSqlite.Open(Path);

    /// <summary>What the witness says of it as it is now.</summary>
    public Verdict Verify(Question? question = null) =>
        Database is PostgresDatabase there
            ? Witness.Check(there.Text, there.Tenant.Id, question)
            : Witness.Check(Path, question: question);

    /// <summary>What the witness says when it knows the notes outside as well.</summary>
    public Verdict VerifyWithNotes() => Verify(new Question(Notebook.Folder));

    /// <summary>A copy of it as it is now, with a life of its own. On PostgreSQL: only of one that is shared with nobody.</summary>
    public TestDatabase PutAside()
    {
        if (Database is not PostgresDatabase there)
        {
            var copy = new TestDatabase();
            copy.Writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
            CopyTo(copy.Path).GetAwaiter().GetResult();
            return copy;
        }

        // Nobody may be connected to what is copied; our own Writer connects again.
        Database.LetGo();
        PostgresCluster.Shared.Run($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_own}'");
        var name = PostgresCluster.Shared.Copy(_own!);
        return new TestDatabase(new PostgresDatabase(PostgresCluster.Shared.AppText(name), there.Tenant));
    }

    /// <summary>Copies the file, whole, to another.</summary>
    public Task CopyTo(string target) =>
        Writer.Alone(connection => SqliteSchema.BackUp((SqliteConnection)connection, target));

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        if (_own is not null)
        {
            Database.LetGo();
            PostgresCluster.Shared.Drop(_own);
        }
        else if (Database is SqliteDatabase)
        {
            Database.LetGo();
        }

        _folder.Dispose();
    }

    /// <summary>For where nothing can be awaited.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Room for a provider in a database on the shared server.</summary>
    public static PostgresDatabase NewProvider(string database)
    {
        var text = PostgresCluster.Shared.AppText(database);
        var tenant = new Tenant(Ids.New(TimeProvider.System.GetUtcNow()));
        PostgresTenants.Begin(text, tenant);
        return new PostgresDatabase(text, tenant);
    }

    private static string AsApp(Tenant tenant) =>
        $"-c role={Server.Role} -c search_path={Server.Schema},pg_temp -c app.tenant={tenant.Id}";

    private static byte[] MakeEmpty()
    {
        using var folder = new TempFolder();
        var path = folder.File("empty.db");
        SchemaRunner.Apply(new SqliteDatabase(path));
        return File.ReadAllBytes(path);
    }
}
