using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Goldthread.Storage;

/// <summary>
/// Folds what was written to the log beside a SQLite file (its -wal) into the file, on a thread of its own: done by whoever
/// happens to save when the log is long, it makes one record in a hundred wait. Used by the thread that commits.
/// </summary>
internal sealed class SqliteFolding(SqliteConnection connection, string path) : IDisposable
{
    /// <summary>Pages of 4 KB in the log before it is folded: 8 MB.</summary>
    private const int Long = 5000;

    private const int PagesWritten = 9;
    private const int WithoutWaiting = 0;

    private int _written = Written(connection);
    private int _pages;
    private Task? _folding;

    /// <summary>To be called after each commit.</summary>
    public void AfterCommit()
    {
        var written = Written(connection);
        _pages += unchecked(written - _written);
        _written = written;
        if (_folding is { IsCompleted: true })
        {
            // What was committed meanwhile is little. When it too is in the file, the log begins again from its start.
            _folding = null;
            Fold(connection);
        }
        else if (_folding is null && _pages >= Long)
        {
            _folding = Task.Run(FoldApart);
        }
    }

    public void Dispose() => _folding?.Wait();

    private void FoldApart()
    {
        try
        {
            using var apart = Sqlite.OpenToFold(path);
            _ = raw.sqlite3_wal_checkpoint_v2(apart.Handle, "main", WithoutWaiting, out _, out _);
        }
        catch (SqliteException)
        {
            // A full disk, for one: the log stays, nothing is lost, and the next commit says what is wrong.
        }
    }

    private void Fold(SqliteConnection here)
    {
        _ = raw.sqlite3_wal_checkpoint_v2(here.Handle, "main", WithoutWaiting, out var inLog, out var folded);
        _pages = Math.Max(0, inLog - folded);
    }

    private static int Written(SqliteConnection connection)
    {
        _ = raw.sqlite3_db_status(connection.Handle, PagesWritten, out var written, out _, 0);
        return written;
    }
}
