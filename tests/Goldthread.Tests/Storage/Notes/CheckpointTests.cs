using System.Globalization;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.Storage.Notes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Goldthread.Verify.Notes;

namespace Goldthread.Tests.Storage.Notes;

/// <summary>Signed checkpoints outside the database: when one is taken, what it holds to, and how a restore is explained.</summary>
public sealed class CheckpointTests
{
    [Fact]
    public async Task One_is_taken_when_something_was_written_since_the_last()
    {
        await using var world = await World.Begin();

        var first = await Take(world);
        var none = await Take(world);
        await world.AddPerson("Maya Okafor");
        var second = await Take(world);

        Assert.Equal((1L, Note.Start), (first!.Note.Number, first.Note.After));
        Assert.Null(none);
        Assert.Equal((2L, first.Digest), (second!.Note.Number, second.Note.After));
        Assert.Equal(2, NoteWords.HeadsOf(second.Note).Count());
        var verdict = world.Database.VerifyWithNotes();
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.DoesNotContain(verdict.Also, a => a.Contains("Without checkpoints", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_anybody_set_the_provider_up_there_is_nothing_to_note()
    {
        await using var database = new TestDatabase();

        Assert.Null(await Checkpoints.Take(database.Writer, database.Notebook, database.Clock.Now, "asked"));
        Assert.False(Directory.Exists(database.Notebook.Folder));
    }

    [Fact]
    public async Task The_key_is_the_owners_alone_and_checking_needs_only_its_public_half()
    {
        await using var world = await World.Begin();
        await Take(world);

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            new FileInfo(world.Database.Notebook.KeyFile).UnixFileMode
        );
        File.Delete(world.Database.Notebook.KeyFile);
        Assert.Equal(Outcome.Sound, world.Database.VerifyWithNotes().Outcome);
        Assert.DoesNotContain("PRIVATE", string.Concat(NoteFiles(world, "*").Select(File.ReadAllText)));
    }

    [Fact]
    public async Task Another_key_shows_from_then_on()
    {
        await using var world = await World.Begin();
        await Take(world);
        File.Delete(world.Database.Notebook.KeyFile);
        await world.AddPerson();
        var second = await Take(world);

        var verdict = world.Database.VerifyWithNotes();

        Assert.Equal(Outcome.Sound, verdict.Outcome);
        Assert.Contains(
            verdict.Also,
            a =>
                a.Contains(
                    $"From note 2 of 14 January 2026 on, another key signs: {second!.Key}",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_to_is_said_and_harms_nothing()
    {
        await using var world = await World.Begin();
        File.WriteAllText(world.Database.Notebook.Folder, "A file where the folder would be.");

        var trouble = await Assert.ThrowsAsync<CannotNote>(() => Take(world));

        Assert.Contains("Nothing could be noted in", trouble.Message);
        await world.AddPerson();
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task Asked_for_checkpoints_where_there_are_none_it_could_not_check()
    {
        await using var world = await World.Begin();

        Assert.Equal(Outcome.CouldNotCheck, world.Database.VerifyWithNotes().Outcome);
    }

    [Fact]
    public async Task A_note_that_is_missing_changed_or_in_anothers_place_is_found()
    {
        await using var world = await World.Begin();
        for (var i = 0; i < 4; i++)
        {
            await world.AddPerson($"Person {i}");
            world.Clock.Advance(TimeSpan.FromDays(1));
            await Take(world);
        }

        var files = NoteFiles(world, "*.txt");
        var texts = files.Select(File.ReadAllText).ToList();
        foreach (var missing in Enumerable.Range(0, 4))
        {
            File.Delete(files[missing]);
            AssertBroken(world, "missing|does not follow");
            File.WriteAllText(files[missing], texts[missing]);
        }

        File.WriteAllText(files[1], texts[2]);
        AssertBroken(world, "Note 2 outside the database is not the one that belongs there");
        File.WriteAllText(files[1], texts[1].Replace("why asked", "why night"));
        AssertBroken(world, "Note 2 outside the database is not signed");
        File.WriteAllText(files[1], "Nothing.");
        AssertBroken(world, "Note 2 outside the database is not written in its own form");
        File.WriteAllText(files[1], texts[1]);
        var key = NoteFiles(world, "key-*.pem")[0];
        File.Move(key, key + ".away");
        AssertBroken(world, "The public key [0-9a-f]{16} is missing");
        File.Move(key + ".away", key);
        Assert.Equal(Outcome.Sound, world.Database.VerifyWithNotes().Outcome);
    }

    [Fact]
    public async Task An_older_copy_put_in_place_is_found_and_says_from_where()
    {
        await using var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        await world.AddPerson();
        await Take(world);
        using var older = world.Database.PutAside();
        await world.AddPerson("Bo");
        await Take(world);

        var verdict = older.Verify(new Question(world.Database.Notebook.Folder));

        Assert.Equal(Outcome.Sound, older.Verify(new Question()).Outcome);
        Assert.Matches(
            "^Broken: the history of Alder House ends at entry [0-9]+, but checkpoint 2 .* an older copy was put in place",
            verdict.Says
        );
    }

    [OnFilesFact("On PostgreSQL a restore is made by its own tools; ./run checkpoint --after-restore says so.")]
    public async Task A_backup_that_was_put_back_is_explained_by_a_signed_note()
    {
        using var folder = new TempFolder();
        await using var world = await World.Begin();
        await world.AddPerson();
        await Take(world);
        var backup = SqliteBackup.Take(world.Database.Path, folder.File("far"), world.Clock.Now).Path;
        await world.AddPerson("Bo");
        await Take(world);

        SqliteRestore.Put(backup, folder.File("back.db"));
        var question = new Question(world.Database.Notebook.Folder);
        var before = Witness.Check(folder.File("back.db"), question: question);
        var noted = await AfterRestore.Note(
            new SqliteDatabase(folder.File("back.db")),
            world.Database.Notebook,
            world.Clock
        );
        var after = Witness.Check(folder.File("back.db"), question: question);

        Assert.Equal(Outcome.Broken, before.Outcome);
        Assert.Equal(3, noted!.Number);
        Assert.True(after.Outcome == Outcome.Sound, after.Says);
        Assert.Contains(
            after.Also,
            a => a.Contains("On 14 January 2026 a backup was put back: entries", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_folder_that_was_begun_anew_says_that_earlier_checkpoints_are_not_there()
    {
        await using var world = await World.Begin();
        await Take(world);
        Directory.Delete(world.Database.Notebook.Folder, recursive: true);
        world.Clock.Advance(TimeSpan.FromDays(1));
        await world.AddPerson();
        await Take(world);

        var verdict = world.Database.VerifyWithNotes();

        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.Contains(
            verdict.Also,
            a => a.StartsWith("The notes here begin on 15 January 2026", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_printed_code_is_found_and_a_slip_is_told_from_another_history()
    {
        await using var world = await World.Begin();
        await world.AddPerson();
        await Take(world);
        var code = world.Database.Verify().Ends.Single(e => e.Name == "the history of Alder House").Code;
        await world.AddPerson("Bo");

        var found = world.Database.Verify(new Question(Code: code.ToLower(CultureInfo.InvariantCulture)));
        var slip = world.Database.Verify(new Question(Code: (code[0] == '0' ? "1" : "0") + code[1..]));
        var other = world.Database.Verify(new Question(Code: PrintedCode.Of(world.Home.Id, 3, new byte[32])));

        Assert.Equal(Outcome.Sound, found.Outcome);
        Assert.Contains(
            found.Also,
            a => a.Contains("of the history of Alder House, written at", StringComparison.Ordinal)
        );
        Assert.Equal(Outcome.CouldNotCheck, slip.Outcome);
        Assert.Equal(Outcome.Broken, other.Outcome);
    }

    [Fact]
    public async Task One_chain_is_followed_alone_when_it_is_named()
    {
        await using var world = await World.Begin();
        var all = world.Database.Verify();

        var one = world.Database.Verify(new Question(Chain: "alder house"));
        var same = world.Database.Verify(new Question(Chain: world.Home.Id.ToString()));
        var none = world.Database.Verify(new Question(Chain: "Elm House"));

        Assert.Equal((Outcome.Sound, 0L), (one.Outcome, one.Rows));
        Assert.InRange(one.Entries, 1, all.Entries - 1);
        Assert.Equal(one.Says, same.Says);
        Assert.Equal(Outcome.CouldNotCheck, none.Outcome);
    }

    [Fact]
    public async Task Time_that_runs_back_is_told_and_not_called_broken()
    {
        await using var world = await World.Begin();
        await world.AddPerson();
        world.Clock.Advance(TimeSpan.FromMinutes(-4));
        await world.AddPerson("Bo");
        var within = world.Database.Verify();
        world.Clock.Advance(TimeSpan.FromHours(-1));
        await world.AddPerson("Nour");

        var beyond = world.Database.Verify();

        Assert.DoesNotContain(within.Also, a => a.Contains("time runs back", StringComparison.Ordinal));
        Assert.Equal(Outcome.Sound, beyond.Outcome);
        Assert.Contains(
            beyond.Also,
            a => a.Contains("In the history of Alder House time runs back", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Thirty_two_writers_on_one_chain_with_checkpoints_between_leave_a_sound_history()
    {
        await using var world = await World.Begin();
        // On a file there is one Writer; on a server several nodes have each their own.
        var nodes = Engine.IsPostgres
            ? Enumerable.Range(0, 4).Select(_ => new Writer(world.Database.Database, world.Clock)).ToList()
            : [world.Database.Writer];

        await Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .Select(async w =>
                {
                    for (var i = 0; i < 6; i++)
                    {
                        await nodes[w % nodes.Count]
                            .Run(
                                new ChangeRequest(Ids.New(world.Clock.Now), world.Manager),
                                (_, change) =>
                                {
                                    Person.Add(change, world.Home, new() { Name = $"Person {w} {i}" });
                                    return Task.CompletedTask;
                                }
                            );
                        if (w % 8 == 0)
                        {
                            await Checkpoints.Take(
                                nodes[w % nodes.Count],
                                world.Database.Notebook,
                                world.Clock.Now,
                                CheckpointWhy.Asked
                            );
                        }
                    }
                })
        );

        var verdict = world.Database.VerifyWithNotes();
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.True(verdict.Entries >= 192);
        foreach (var node in nodes.Where(n => n != world.Database.Writer))
        {
            await node.DisposeAsync();
        }
    }

    private static Task<SignedNote?> Take(World world) =>
        Checkpoints.Take(world.Database.Writer, world.Database.Notebook, world.Clock.Now, CheckpointWhy.Asked);

    private static List<string> NoteFiles(World world, string pattern) =>
        [
            .. Directory
                .GetFiles(world.Database.Notebook.Folder, pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    private static void AssertBroken(World world, string says)
    {
        var verdict = world.Database.VerifyWithNotes();
        Assert.Equal(Outcome.Broken, verdict.Outcome);
        Assert.Matches(says, verdict.Says);
    }
}
