using System.Diagnostics;
using System.Globalization;
using Goldthread.Storage.Notes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Xunit.Abstractions;

namespace Goldthread.Tests.Verify.Volume;

/// <summary>
/// The witness over many records: small here; <c>./soak</c> has it read a million, and prints how long it took and how much room
/// the whole process ever had.
/// </summary>
public sealed class VolumeTests(ITestOutputHelper output)
{
    [Fact]
    public async Task As_many_records_as_there_are_are_read_and_one_wrong_one_among_them_is_named()
    {
        var records = int.Parse(
            Environment.GetEnvironmentVariable("GOLDTHREAD_VERIFY_RECORDS") ?? "2000",
            CultureInfo.InvariantCulture
        );
        await using var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        var person = await world.AddPerson("Maya Okafor");
        var (goal, indicator) = await world.StartGoal(person);
        Timed(
            $"{records} records written",
            () =>
            {
                using var connection = world.Database.ConnectToHarm();
                if (!Engine.IsPostgres)
                {
                    connection.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF");
                }

                new ManyRecords(world, connection, goal.Id, indicator.Id, person.Id).Write(records);
                return 0;
            }
        );
        await Checkpoints.Take(world.Database.Writer, world.Database.Notebook, world.Clock.Now, CheckpointWhy.Asked);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var verdict = Timed("verify", world.Database.VerifyWithNotes);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.True(verdict.Entries >= records && verdict.Rows >= records * 3);
        output.WriteLine($"{verdict.Says} Kept after it: {(after - before) / 1024} KB.");
        using (var connection = world.Database.ConnectToHarm())
        {
            if (!Engine.IsPostgres)
            {
                connection.Run("DROP TRIGGER IF EXISTS reading_keeps");
            }

            connection.Run(
                "UPDATE reading SET value = value + 1 WHERE id = (SELECT id FROM reading ORDER BY id LIMIT 1)"
            );
        }

        var broken = Timed("verify, one row wrong", () => world.Database.Verify());
        Assert.Matches("^Broken: Version 1 of reading [0-9a-f]{32} is not what the history vouches for", broken.Says);
        output.WriteLine($"most room of the process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
    }

    private T Timed<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s");
        return result;
    }
}
