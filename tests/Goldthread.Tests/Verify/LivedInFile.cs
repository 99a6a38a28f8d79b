using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;

namespace Goldthread.Tests.Verify;

/// <summary>One lived-in database, made once and never changed; each harm is done to a copy.</summary>
public sealed class LivedInFile : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private byte[] _unguarded = [];

    public string Path => _folder.File("lived.db");

    public async Task InitializeAsync()
    {
        if (Engine.IsPostgres)
        {
            return;
        }

        await using var world = await World.LivedIn();
        await world.Database.CopyTo(Path);
        await world.Database.CopyTo(_folder.File("unguarded.db"));
        using (var connection = RawSqlite.Open(_folder.File("unguarded.db")))
        {
            connection.Run("PRAGMA journal_mode = DELETE");
            foreach (var trigger in connection.Texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
            {
                connection.Run($"DROP TRIGGER {trigger}");
            }
        }

        _unguarded = await File.ReadAllBytesAsync(_folder.File("unguarded.db"));
    }

    /// <summary>A copy with its triggers in place.</summary>
    public Copied Copy() => new(File.ReadAllBytes(Path));

    /// <summary>Does harm to a copy whose triggers are gone, and asks the witness.</summary>
    public (string Did, Verdict Verdict) AfterHarm(Func<SqliteConnection, string> harm)
    {
        using var copy = new Copied(_unguarded);
        string did;
        using (var connection = RawSqlite.Open(copy.Path))
        {
            connection.Run("PRAGMA synchronous = OFF");
            did = harm(connection);
        }

        return (did, Witness.Check(copy.Path));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    /// <summary>A file of its own.</summary>
    public sealed class Copied : IDisposable
    {
        private readonly TempFolder _folder = new();

        public Copied(byte[] content) => File.WriteAllBytes(Path, content);

        public string Path => _folder.File("copy.db");

        public void Dispose() => _folder.Dispose();
    }
}
