using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Storage.Backups;

/// <summary>From a backup to a bare machine and on, and what goes wrong on the way. Files only: SQLite.</summary>
public sealed class BackupTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private readonly TempFolder _folder = new();

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task A_backup_put_back_on_a_bare_machine_is_sound_and_goes_on()
    {
        await using var world = await World.LivedIn();
        var before = world.Database.Verify();
        var made = SqliteBackup.Take(PathOf(world), _folder.File("backups"), At, _folder.File("far"));
        await world.AddPerson("Came after the backup");

        var bare = _folder.File("bare/goldthread.db");
        var restored = SqliteRestore.Put(_folder.File($"far/{BackupName.At(At)}"), bare);

        var after = Witness.Check(bare);
        Assert.Equal((Outcome.Sound, before.Entries, before.Rows), (after.Outcome, after.Entries, after.Rows));
        Assert.Equal(before.Says, restored.Says);
        Assert.True(restored.Newest <= world.Clock.Now);
        Assert.True(File.Exists(made.Path));
        await WritesOn(world, bare);
        Assert.Equal(Outcome.Sound, Witness.Check(bare).Outcome);
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task Records_are_written_while_a_backup_is_taken()
    {
        await using var world = await World.Begin();
        await world.AddPerson("Maya Okafor");
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await world.AddPerson($"Person {i}");
            }
        });
        for (var i = 0; i < 5; i++)
        {
            var made = SqliteBackup.Take(PathOf(world), _folder.File("backups"), At.AddSeconds(i));
            Assert.Equal(Outcome.Sound, Witness.Check(made.Path).Outcome);
        }

        await writing;
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task A_target_that_is_full_is_told_plainly_and_leaves_earlier_backups_alone()
    {
        await using var world = await World.LivedIn();
        var folder = _folder.File("backups");
        SqliteBackup.Take(PathOf(world), folder, At);

        var failed = Assert.Throws<BackupFailed>(() =>
            SqliteBackup.Take(
                PathOf(world),
                folder,
                At.AddHours(1),
                beforeCopy: c => c.Run("PRAGMA max_page_count = 5")
            )
        );

        Assert.Contains("no room", failed.Message);
        Assert.Equal([BackupName.At(At)], Directory.GetFiles(folder).Select(Path.GetFileName));
        Assert.Equal(Outcome.Sound, Witness.Check(Path.Combine(folder, BackupName.At(At))).Outcome);
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task A_far_place_that_cannot_be_written_to_is_told_and_the_near_backup_stays()
    {
        await using var world = await World.Begin();
        await File.WriteAllTextAsync(_folder.File("far"), "a file where a folder should be");

        var failed = Assert.Throws<BackupFailed>(() =>
            SqliteBackup.Take(PathOf(world), _folder.File("backups"), At, _folder.File("far"))
        );

        Assert.Contains("could not be copied", failed.Message);
        Assert.True(File.Exists(_folder.File($"backups/{BackupName.At(At)}")));
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task What_need_not_be_kept_goes_in_the_far_place_too_and_no_piece_stays_behind()
    {
        await using var world = await World.Begin();
        var (near, far) = (_folder.File("backups"), _folder.File("far"));
        Directory.CreateDirectory(far);
        var piece = Path.Combine(far, BackupName.At(At.AddDays(-2)) + ".unfinished");
        await File.WriteAllTextAsync(piece, "cut off in the midst");
        for (var hour = 0; hour < 3; hour++)
        {
            SqliteBackup.Take(PathOf(world), near, At.AddHours(hour), far);
        }

        SqliteBackup.Take(PathOf(world), near, At.AddDays(3), far);

        Assert.False(File.Exists(piece));
        Assert.Equal(
            [BackupName.At(At.AddHours(2)), BackupName.At(At.AddDays(3))],
            Directory.GetFiles(far).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        // In the near place they go before the next one is taken.
        SqliteBackup.Tidy(near, At.AddDays(3));
        Assert.Equal(
            Directory.GetFiles(far).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(near).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task A_database_that_was_tampered_with_is_not_backed_up_as_if_it_were_sound()
    {
        await using var world = await World.LivedIn();
        using (var connection = world.Database.Connect())
        {
            connection.Run("UPDATE person SET name = 'Somebody else'");
        }

        var failed = Assert.Throws<BackupFailed>(() => SqliteBackup.Take(PathOf(world), _folder.File("backups"), At));

        Assert.Contains("not what its history vouches for", failed.Message);
        Assert.Empty(Directory.GetFiles(_folder.File("backups")));
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public async Task A_restore_never_writes_over_a_database_and_never_puts_back_what_is_broken()
    {
        await using var world = await World.LivedIn();
        var made = SqliteBackup.Take(PathOf(world), _folder.File("backups"), At);

        Assert.Contains(
            "already",
            Assert.Throws<BackupFailed>(() => SqliteRestore.Put(made.Path, PathOf(world))).Message
        );
        using (var connection = RawSqlite.Open(made.Path))
        {
            connection.Run("UPDATE person SET name = 'Somebody else'");
        }

        Assert.Throws<BackupFailed>(() => SqliteRestore.Put(made.Path, _folder.File("bare.db")));
        Assert.False(File.Exists(_folder.File("bare.db")));
        Assert.Contains(
            "no backup",
            Assert.Throws<BackupFailed>(() => SqliteRestore.Put("nowhere.db", "x.db")).Message
        );
    }

    [OnFilesFact("On PostgreSQL backups are taken by its own tools.")]
    public void A_file_is_held_by_one_process_at_a_time()
    {
        var path = _folder.File("goldthread.db");
        using (OneProcess.Hold(path))
        {
            Assert.Contains("already", Assert.Throws<AlreadyOpen>(() => OneProcess.Hold(path)).Message);
        }

        OneProcess.Hold(path).Dispose();
    }

    [OnFilesFact("A server keeps its files itself.")]
    public void A_file_in_a_folder_of_another_machine_is_refused_and_not_made()
    {
        var path = _folder.File("far/away/goldthread.db");

        var refused = Assert.Throws<CannotOpen>(() => FarFolders.Refuse(path, KindOf));

        Assert.Contains("another machine", refused.Message);
        Assert.False(Directory.Exists(_folder.File("far")));
        FarFolders.Refuse(path);
        DriveType KindOf(string folder) => folder == _folder.Path ? DriveType.Network : DriveType.Fixed;
    }

    public void Dispose() => _folder.Dispose();

    private static string PathOf(World world) => ((SqliteDatabase)world.Database.Database).Path;

    // Somebody who knows nothing of the old machine opens the file and goes on.
    private static async Task WritesOn(World world, string path)
    {
        var database = new SqliteDatabase(path);
        await using var writer = new Writer(database, world.Clock);
        await writer.Run(
            new(Goldthread.History.Ids.New(world.Clock.Now), world.Manager),
            async (db, change) =>
            {
                var service = await db.All<Service>().FirstAsync();
                Person.Add(change, service, new PersonFacts { Name = "Came after the restore" });
            }
        );
        database.LetGo();
    }
}
