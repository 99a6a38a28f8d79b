using Microsoft.Data.Sqlite;

namespace Goldthread.Storage;

/// <summary>What SQLite's own words mean for whoever waits, and how one finds out that it is over.</summary>
internal static class SqliteTrouble
{
    // Room for a few hundred records: one that just fits must not be followed by one that does not.
    private const long Room = 2 * 1024 * 1024;

    private const int NoSpaceOnDevice = 28;
    private const int Shortest = 1;

    // Result codes: https://sqlite.org/rescode.html
    public static Hindrance? Of(Exception e, string path) =>
        e switch
        {
            SqliteException s => s.SqliteErrorCode switch
            {
                13 => Hindrance.NoRoom,
                5 or 6 => Hindrance.Busy,
                // What could not be written, or not be made larger, for want of room, is told as a fault of the disk.
                10 => HasRoom(path) ? Hindrance.Disk : Hindrance.NoRoom,
                3 or 8 or 14 => Hindrance.Disk,
                11 or 26 => Hindrance.Damaged,
                _ => null,
            },
            IOException { HResult: NoSpaceOnDevice } => Hindrance.NoRoom,
            _ => null,
        };

    /// <summary>Whether a commit reaches the disk now. The version number of the file is written as it is: one page.</summary>
    public static bool Saves(SqliteConnection connection, string path)
    {
        if (!HasRoom(path))
        {
            return false;
        }

        var patience = connection.DefaultTimeout;
        try
        {
            // Whoever looks whether it is over must not keep those waiting who have something to save.
            connection.DefaultTimeout = Shortest;
            Sqlite.Run(connection, "PRAGMA busy_timeout = 0");
            using var transaction = connection.BeginTransaction(deferred: false);
            Sqlite.Run(connection, "PRAGMA user_version = 0");
            transaction.Commit();
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
        finally
        {
            connection.DefaultTimeout = patience;
            Sqlite.Run(connection, Sqlite.Settings);
        }
    }

    private static bool HasRoom(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(path))!).AvailableFreeSpace >= Room;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
