using Goldthread.Storage;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

/// <summary>A real SQLite file with today's schema, its one Writer and a clock of its own. It is gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable, IDisposable
{
    // The schema is applied once; every test begins with a copy of that file.
    private static readonly Lazy<byte[]> Empty = new(MakeEmpty);

    private readonly TempFolder _folder = new();

    public TestDatabase()
    {
        Path = _folder.File("goldthread.db");
        File.WriteAllBytes(Path, Empty.Value);
        Database = new SqliteDatabase(Path);
        Writer = new Writer(Database, Clock);
    }

    public string Path { get; }

    /// <summary>The database as the application knows it.</summary>
    public Database Database { get; }

    /// <summary>Begins on a plain Wednesday in winter, when London and UTC agree.</summary>
    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 1, 14, 10, 0, 0, TimeSpan.Zero));

    public Writer Writer { get; }

    /// <summary>A context that reads and tracks nothing.</summary>
    public GoldthreadDb Read()
    {
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(Database);
        return new GoldthreadDb(options.Options);
    }

    /// <summary>A plain connection, for looking at the file, or harming it, without Goldthread.</summary>
    public SqliteConnection Connect() => RawSqlite.Open(Path);

    /// <summary>What the witness says of the file as it is now.</summary>
    public Verdict Verify() => Witness.Check(Path);

    /// <summary>Copies the database, whole, to a file of its own.</summary>
    public Task CopyTo(string target) =>
        Writer.Alone(connection => SqliteSchema.BackUp((SqliteConnection)connection, target));

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        Database.LetGo();
        _folder.Dispose();
    }

    /// <summary>For where nothing can be awaited.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static byte[] MakeEmpty()
    {
        using var folder = new TempFolder();
        var path = folder.File("empty.db");
        SchemaRunner.Apply(new SqliteDatabase(path));
        return File.ReadAllBytes(path);
    }
}
