using Goldthread.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Demonstration;

/// <summary>The file that the pretend provider lives in: made whole or not at all, never on top of real data.</summary>
public static class DemoFile
{
    /// <summary>Why the demonstration must not open this database; null when it may.</summary>
    public static async Task<string?> Check(Database database)
    {
        if (database is SqliteDatabase file && !File.Exists(file.Path))
        {
            return null;
        }

        try
        {
            if (database is PostgresDatabase)
            {
                // Which provider is there is known once the schema is.
                SchemaRunner.Apply(database);
            }

            await using var db = new GoldthreadDb(Options(database));
            var provider = await db.TheProvider();
            return provider is { Pretend: true } ? null : Refusal(database.Name);
        }
        catch (Exception e) when (e is SqliteException or CannotOpen)
        {
            return Refusal(database.Name);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Makes the file. Until it is whole it has another name.</summary>
    public static async Task Make(string path, DateTimeOffset now, Action<string>? progress = null)
    {
        var unfinished = path + ".unfinished";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Delete(unfinished);
        await Demo.Seed(new SqliteDatabase(unfinished), now, progress);
        SqliteConnection.ClearAllPools();
        Delete(path);
        File.Move(unfinished, path);
        Delete(unfinished);
    }

    /// <summary>Puts the open demonstration back to its beginning, as of now.</summary>
    public static async Task Reset(Writer writer, string path, DateTimeOffset now)
    {
        var fresh = path + ".fresh";
        await Make(fresh, now);
        await writer.Alone(connection =>
        {
            using var source = new SqliteConnection($"Data Source={fresh};Pooling=False");
            source.Open();
            source.BackupDatabase((SqliteConnection)connection);
        });
        Delete(fresh);
    }

    private static string Refusal(string path) =>
        $"{path} holds a real provider, or is no Goldthread database. The demonstration only opens what it made itself. "
        + "Choose another file with --db.";

    private static DbContextOptions<GoldthreadDb> Options(Database database)
    {
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(database);
        return options.Options;
    }

    private static void Delete(string path)
    {
        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(file);
        }
    }
}
