using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Simulation;

/// <summary>Where a simulated provider goes: a file that is not there yet, or an empty place on a server. Never on top of anything.</summary>
internal sealed class SimulationPlace(Database database)
{
    /// <summary>Fills it. A file has another name until it is whole. Throws <see cref="CannotOpen"/> when it holds something.</summary>
    public Task<SimulationSummary> Fill(Func<Database, Task<SimulationSummary>> fill) =>
        database is SqliteDatabase file ? FillFile(file.Path, fill) : FillServer(fill);

    private static async Task<SimulationSummary> FillFile(string path, Func<Database, Task<SimulationSummary>> fill)
    {
        if (File.Exists(path))
        {
            throw new CannotOpen(
                $"{path} is there already. A simulation never writes on top of anything: choose another file."
            );
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = new SqliteDatabase($"{path}.unfinished");
        Delete(unfinished.Path);
        SchemaRunner.Apply(unfinished);
        var done = await fill(unfinished);
        unfinished.LetGo();
        File.Move(unfinished.Path, path);
        Delete(unfinished.Path);
        return done;
    }

    private async Task<SimulationSummary> FillServer(Func<Database, Task<SimulationSummary>> fill)
    {
        SchemaRunner.Apply(database);
        await using (var db = new GoldthreadDb(Reading(database)))
        {
            if (await db.TheProvider() is { } there)
            {
                throw new CannotOpen(
                    $"{there.Name} is in {database.Name} already. A simulation never writes on top of anything, and does "
                        + "not go on with one that was cut short: choose an empty database."
                );
            }
        }

        return await fill(database);
    }

    private static DbContextOptions<GoldthreadDb> Reading(Database database)
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
