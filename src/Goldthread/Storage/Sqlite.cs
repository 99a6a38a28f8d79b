using Microsoft.Data.Sqlite;

namespace Goldthread.Storage;

/// <summary>How a SQLite file is opened.</summary>
public static class Sqlite
{
    // The log is folded by SqliteFolding; by whoever commits only when it has grown very long all the same.
    internal const string Settings =
        "PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
        + "PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 10000;";

    private const int NotADatabase = 26;

    /// <summary>A connection of one's own: WAL, every commit flushed to disk.</summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        MakeForOwnerAlone(path);
        var connection = new SqliteConnection(OfItsOwn(path));
        connection.Open();
        // What is destroyed is overwritten on the disk.
        Run(connection, Settings + " PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        return connection;
    }

    /// <summary>Whether the file turned out to be something else, such as a letter.</summary>
    internal static bool IsNoDatabase(SqliteException e) => e.SqliteErrorCode == NotADatabase;

    /// <summary>
    /// Makes the file, empty, when it is not there, so that only its owner may read it: SQLite would let everybody on the
    /// machine. What SQLite puts beside a file (-wal, -shm) takes after it.
    /// </summary>
    internal static void MakeForOwnerAlone(string path)
    {
        if (File.Exists(path) || OperatingSystem.IsWindows())
        {
            return;
        }

        new FileStream(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }
        ).Dispose();
    }

    /// <summary>A connection of one's own that cannot write.</summary>
    internal static SqliteConnection OpenForAsking(string path)
    {
        var connection = new SqliteConnection(OfItsOwn(path));
        connection.Open();
        Run(connection, Settings + " PRAGMA query_only = ON;");
        return connection;
    }

    /// <summary>A connection of one's own for folding the log into the file: what it writes there is flushed to disk.</summary>
    internal static SqliteConnection OpenToFold(string path)
    {
        var connection = new SqliteConnection(OfItsOwn(path));
        connection.Open();
        Run(connection, "PRAGMA synchronous = FULL;");
        return connection;
    }

    /// <summary>The text by which whoever keeps a connection to itself opens the file.</summary>
    internal static string OfItsOwn(string path) => Text(path, pooling: false);

    /// <summary>The text by which contexts open the file that take their connections from a pool.</summary>
    internal static string Pooled(string path) => Text(path, pooling: true);

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only our own schema files and settings come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Text(string path, bool pooling) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = pooling,
            DefaultTimeout = 5,
        }.ToString();
}
