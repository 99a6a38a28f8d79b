using Microsoft.Data.Sqlite;

namespace Goldthread.Storage.Backups;

/// <summary>A backup that was put back.</summary>
/// <param name="Says">What the witness said of it.</param>
/// <param name="Newest">When the newest change in it was made; what was written later is not in it.</param>
public sealed record Restored(string Says, DateTimeOffset? Newest);

/// <summary>Puts a backup back where there is no database: checked first, whole or not at all, with everybody signed out.</summary>
public static class SqliteRestore
{
    /// <summary>Puts the backup at <paramref name="from"/> back as <paramref name="to"/>.</summary>
    /// <exception cref="BackupFailed">It is not sound, or there is a database already. Nothing was changed.</exception>
    public static Restored Put(string from, string to)
    {
        if (!File.Exists(from))
        {
            throw new BackupFailed($"There is no backup at {from}.");
        }

        if (File.Exists(to))
        {
            throw new BackupFailed(
                $"There is a database at {to} already. Move it away first: a restore never writes over anything."
            );
        }

        var unfinished = to + ".unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to))!);
            SqliteBackup.Copy(from, unfinished, beforeCopy: null);
            var says = SqliteBackup.Check(unfinished);
            var newest = SignOutEverybody(unfinished);
            SqliteBackup.Flush(unfinished);
            File.Move(unfinished, to);
            return new Restored(says, newest);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupFailed($"The backup could not be put back as {to}: {SqliteBackup.Plain(e)}", e);
        }
        finally
        {
            SqliteBackup.Remove(unfinished);
        }
    }

    // Somebody whose sign-in was ended after the backup was taken must not be signed in again by it.
    private static DateTimeOffset? SignOutEverybody(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'session'";
        if (command.ExecuteScalar() is 1L)
        {
            Sqlite.Run(connection, "DELETE FROM session");
        }

        command.CommandText = "SELECT max(at) FROM history";
        return command.ExecuteScalar() is long at ? Instants.FromMicroseconds(at) : null;
    }
}
