using Goldthread.Verify;
using Microsoft.Data.Sqlite;

namespace Goldthread.Storage.Backups;

/// <summary>A backup that was taken, checked and put in its place.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Says">What the witness said of it.</param>
/// <param name="Bytes">How large it is.</param>
public sealed record BackupMade(string Path, DateTimeOffset At, string Says, long Bytes);

/// <summary>
/// Takes backups of a SQLite file while it is in use: copied under another name as it was at one moment, flushed to disk,
/// checked by SQLite and by the witness, and only then given its name. Records go on being written meanwhile.
/// </summary>
public static class SqliteBackup
{
    private const string Unfinished = ".unfinished";

    /// <summary>Takes one into <paramref name="folder"/>, and a copy of it into <paramref name="copyTo"/>.</summary>
    /// <param name="beforeCopy">For tests: called with the connection that will be written to.</param>
    /// <exception cref="BackupFailed">It could not be taken, or is not sound. Earlier backups are as they were.</exception>
    public static BackupMade Take(
        string path,
        string folder,
        DateTimeOffset now,
        string? copyTo = null,
        Action<SqliteConnection>? beforeCopy = null
    )
    {
        if (!File.Exists(path))
        {
            throw new BackupFailed($"There is no database at {path}.");
        }

        var target = Path.Combine(folder, BackupName.At(now));
        var unfinished = target + Unfinished;
        try
        {
            Directory.CreateDirectory(folder);
            Copy(path, unfinished, beforeCopy);
            var says = Check(unfinished);
            Flush(unfinished);
            File.Move(unfinished, target, overwrite: true);
            CopyOff(target, copyTo, now);
            return new BackupMade(target, now, says, new FileInfo(target).Length);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupFailed(
                $"No backup was made in {folder}: {Plain(e)} The backups that were there are as they were.",
                e
            );
        }
        finally
        {
            Remove(unfinished);
        }
    }

    /// <summary>
    /// Removes the backups in <paramref name="folder"/> that need not be kept (<see cref="Keeping"/>), and what was left
    /// of those that were cut off in the midst more than a day ago.
    /// </summary>
    public static void Tidy(string folder, DateTimeOffset now)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var all = Backups(folder, "*.db", f => f);
        foreach (var file in Keeping.MayGo(all.Select(g => g.Key), now).SelectMany(t => all[t]))
        {
            File.Delete(file);
        }

        // A younger one may be another command's, at this moment.
        var cut = Backups(folder, "*.db" + Unfinished, f => f[..^Unfinished.Length]);
        foreach (var file in cut.Where(g => g.Key < now.AddDays(-1)).SelectMany(g => g))
        {
            Remove(file);
        }
    }

    private static ILookup<DateTimeOffset, string> Backups(
        string folder,
        string pattern,
        Func<string, string> nameOf
    ) =>
        Directory
            .GetFiles(folder, pattern)
            .Select(f => (File: f, At: BackupName.Read(nameOf(f))))
            .Where(f => f.At is not null)
            .ToLookup(f => f.At!.Value, f => f.File);

    /// <summary>What the witness says of a file that SQLite itself finds whole.</summary>
    /// <exception cref="BackupFailed">It is not whole, or not sound.</exception>
    internal static string Check(string path)
    {
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            if (command.ExecuteScalar() is string and not "ok" and var damage)
            {
                throw new BackupFailed($"The copy is damaged, so it was thrown away: {damage}") { Doubt = damage };
            }
        }

        var verdict = Witness.Check(path);
        return verdict.Outcome == Outcome.Sound
            ? verdict.Says
            : throw new BackupFailed($"The copy is not what its history vouches for. {verdict.Says}")
            {
                Doubt = verdict.Says,
            };
    }

    internal static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    internal static void Remove(string path)
    {
        foreach (var file in new[] { path, path + "-wal", path + "-shm", path + "-journal" }.Where(File.Exists))
        {
            File.Delete(file);
        }
    }

    internal static void Copy(string path, string target, Action<SqliteConnection>? beforeCopy)
    {
        Remove(target);
        Sqlite.MakeForOwnerAlone(target);
        using var source = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        source.Open();
        using var copy = new SqliteConnection($"Data Source={target};Pooling=False");
        copy.Open();
        beforeCopy?.Invoke(copy);
        source.BackupDatabase(copy);
        Sqlite.Run(copy, "PRAGMA journal_mode = DELETE");
    }

    private static void CopyOff(string target, string? copyTo, DateTimeOffset now)
    {
        if (copyTo is null)
        {
            return;
        }

        var far = Path.Combine(copyTo, Path.GetFileName(target));
        try
        {
            Directory.CreateDirectory(copyTo);
            Tidy(copyTo, now);
            File.Copy(target, far + Unfinished, overwrite: true);
            Flush(far + Unfinished);
            File.Move(far + Unfinished, far, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BackupFailed($"The backup is at {target}, but it could not be copied to {copyTo}: {Plain(e)}", e);
        }
        finally
        {
            // Half a copy would take up the room that the next one needs.
            Remove(far + Unfinished);
        }
    }

    internal static string Plain(Exception e) =>
        e switch
        {
            SqliteException { SqliteErrorCode: 11 or 26 } => "it is damaged, or is no backup.",
            SqliteException { SqliteErrorCode: 13 } => "there is no room left there.",
            IOException { HResult: 28 } => "there is no room left there.",
            UnauthorizedAccessException => "it may not be written to.",
            _ => e.Message.TrimEnd('.') + ".",
        };
}
