using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Goldthread.Storage;

/// <summary>Whether a file is whole, as SQLite itself can tell: every page where it belongs and readable.</summary>
public static class SqliteWhole
{
    /// <summary>What is damaged, naming the page; null when nothing is, or when the time was up.</summary>
    /// <param name="path">The file.</param>
    /// <param name="within">How long it may look; as long as it takes when left out.</param>
    public static string? Damage(string path, TimeSpan? within = null)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False");
            connection.Open();
            using var patience = within is { } time
                ? new Timer(_ => raw.sqlite3_interrupt(connection.Handle), null, time, Timeout.InfiniteTimeSpan)
                : null;
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA query_only = ON; PRAGMA quick_check(1)";
            var says = command.ExecuteScalar() as string;
            return says == "ok" ? null : says?.ReplaceLineEndings(" ");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            return e.Message;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_INTERRUPT)
        {
            // The rest is looked at by night.
            return null;
        }
    }
}
