using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Goldthread.Storage;

/// <summary>How the SQLite file is opened. One provider is one file.</summary>
public static class Sqlite
{
    private const string Settings =
        "PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

    /// <summary>The Writer's own connection: WAL, every commit flushed to disk.</summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        var connection = new SqliteConnection(Text(path, pooling: false));
        connection.Open();
        Run(connection, Settings + " PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        return connection;
    }

    /// <summary>The text by which readers open the file; they are pooled.</summary>
    public static string ForReading(string path) => Text(path, pooling: true);

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

    /// <summary>Makes every reading connection unable to write.</summary>
    internal sealed class ReadOnly : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
            Run((SqliteConnection)connection, Settings + " PRAGMA query_only = ON;");

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
