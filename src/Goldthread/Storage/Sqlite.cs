using Microsoft.Data.Sqlite;

namespace Goldthread.Storage;

/// <summary>How a SQLite file is opened.</summary>
public static class Sqlite
{
    internal const string Settings =
        "PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

    /// <summary>A connection of one's own: WAL, every commit flushed to disk.</summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        var connection = new SqliteConnection(OfItsOwn(path));
        connection.Open();
        Run(connection, Settings + " PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
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
