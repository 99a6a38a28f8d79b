using System.Diagnostics;
using System.Globalization;
using Goldthread.Evidence;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Goldthread.Tests.Storage.Backups;

/// <summary>
/// The drill: everything is lost but last night's backup. Small here; <c>./soak</c> does it with 100,000 records and prints
/// how long each part took.
/// </summary>
public sealed class DrillTests(ITestOutputHelper output)
{
    private const int Together = 250;

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task All_is_lost_but_the_backup_and_nothing_in_it_is_missing()
    {
        var records = int.Parse(
            Environment.GetEnvironmentVariable("GOLDTHREAD_DRILL_RECORDS") ?? "1000",
            CultureInfo.InvariantCulture
        );
        using var folder = new TempFolder();
        string backup;
        long rows;
        await using (var world = await World.LivedIn())
        {
            var person = await world.AddPerson("Maya Okafor");
            for (var done = 0; done < records; done += Together)
            {
                // Each is a change of its own, as workers write them, with its own entry in the chain.
                await Task.WhenAll(
                    Enumerable
                        .Range(done, Together)
                        .Select(n =>
                            world.Make(world.Manager, person, Act.Record, (c, p) => ContactLog.Write(c, p, Call(n)))
                        )
                );
            }

            rows = world.Database.Verify().Rows;
            backup = Timed("backup", () => SqliteBackup.Take(PathOf(world), folder.File("far"), world.Clock.Now)).Path;
        }

        var bare = folder.File("bare/goldthread.db");
        Timed("restore", () => SqliteRestore.Put(backup, bare));
        var verdict = Timed("verify", () => Witness.Check(bare));

        Assert.True(verdict.Entries >= records);
        Assert.Equal((Outcome.Sound, rows), (verdict.Outcome, verdict.Rows));
        var database = new SqliteDatabase(bare);
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(database);
        await using (var db = new GoldthreadDb(options.Options))
        {
            Assert.True(await db.All<ContactLog>().CountAsync() >= records);
        }

        database.LetGo();
    }

    private static ContactFacts Call(int number) =>
        new()
        {
            WithKind = ContactWith.Gp,
            WithName = "Dr Shah",
            Said = $"Call {number}: " + new string('x', 180),
        };

    private static string PathOf(World world) => ((SqliteDatabase)world.Database.Database).Path;

    private T Timed<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s");
        return result;
    }
}
