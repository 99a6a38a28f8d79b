using System.Data.Common;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Backups;
using Goldthread.Storage.Destroying;
using Goldthread.Storage.Notes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Goldthread.Verify.Notes;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Storage.Destroying;

/// <summary>Destroying what is to be kept no longer: gone for good, proved to have gone rightly, and gone again after a restore.</summary>
public sealed class DestroyingTests
{
    [Fact]
    public async Task A_row_goes_with_its_past_versions_and_what_is_left_is_an_entry_with_its_reason()
    {
        await using var world = await World.Begin();
        var (person, medicine) = await Noted(world);

        await world.Destroy(world.Manager, medicine, " Eight years are over. ");

        Assert.Equal(0, await world.Count<Medicine>());
        await using var db = world.Read();
        Assert.False(await db.PastVersions.AnyAsync(p => p.RowId == medicine.Id));
        var entry = await db.History.OrderByDescending(h => h.Seq).FirstAsync(h => h.PersonId == person.Id);
        Assert.Equal(("Eight years are over.", "rows.destroyed"), (entry.Reason, entry.WhatDone));
        var left = await db.All<Destruction>().SingleAsync();
        Assert.Equal(("medicine", 2), (left.TableName, left.Versions));
        var verdict = world.Database.VerifyWithNotes();
        Assert.Equal(Outcome.CouldNotCheck, Unnoted(world).Outcome);
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.Contains("1 rows were destroyed, each with an entry that says why.", verdict.Also);
    }

    [Fact]
    public async Task What_points_to_it_goes_with_it_and_what_it_points_to_stays()
    {
        await using var world = await World.LivedIn();
        Goal goal;
        await using (var db = world.Read())
        {
            goal = await db.All<Goal>().FirstAsync();
        }

        await world.Destroy(world.Manager, goal);

        await using var after = world.Read();
        Assert.False(await after.All<Goal>().AnyAsync(g => g.Id == goal.Id));
        Assert.False(await after.All<Goldthread.Evidence.Reading>().AnyAsync(r => r.GoalId == goal.Id));
        Assert.True(await after.All<Person>().AnyAsync(p => p.Id == goal.PersonId));
        var verdict = world.Database.VerifyWithNotes();
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
    }

    [Fact]
    public async Task A_whole_person_can_go_and_nothing_of_them_is_left_but_hashes()
    {
        await using var world = await World.LivedIn();
        Person person;
        await using (var db = world.Read())
        {
            person = await db.All<Person>().SingleAsync(p => p.Name == "Bo");
        }

        await world.Run(
            world.Manager,
            (db, change) =>
                db.Destroy(
                    change,
                    person.Id,
                    [new GoneRow("person", Hex(person.Id))],
                    "Kept as long as it was to be.",
                    world.Database.Notebook
                )
        );

        await using var after = world.Read();
        Assert.False(await after.All<Person>().AnyAsync(p => p.Id == person.Id));
        Assert.False(await after.All<Goal>().AnyAsync(g => g.PersonId == person.Id));
        var verdict = world.Database.VerifyWithNotes();
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
    }

    [Fact]
    public async Task Without_a_reason_or_the_right_to_it_or_about_somebody_else_nothing_goes()
    {
        await using var world = await World.Begin();
        var (_, medicine) = await Noted(world);
        var other = await world.AddPerson("Bo");
        var worker = await world.Hire("Siân Prys");
        await world.LetSupport(worker, other);

        await Assert.ThrowsAsync<Refused>(() => world.Destroy(world.Manager, medicine, " "));
        await Assert.ThrowsAsync<NotHere>(async () => await world.Destroy(await world.Fresh(worker), medicine));
        await Assert.ThrowsAsync<NotHere>(() => Destroy(world, other, new GoneRow("medicine", Hex(medicine.Id))));
        await Assert.ThrowsAsync<NotHere>(() => Destroy(world, other, new GoneRow("nobody", Hex(medicine.Id))));
        await Assert.ThrowsAsync<NotHere>(() => Destroy(world, other));

        Assert.Equal(1, await world.Count<Medicine>());
        Assert.Equal(0, await world.Count<Destruction>());
        Assert.False(Directory.Exists(world.Database.Notebook.Folder));
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task When_it_cannot_be_noted_outside_nothing_goes()
    {
        await using var world = await World.Begin();
        var (_, medicine) = await Noted(world);
        File.WriteAllText(world.Database.Notebook.Folder, "A file where the folder would be.");

        await Assert.ThrowsAsync<CannotNote>(() => world.Destroy(world.Manager, medicine));

        Assert.Equal(1, await world.Count<Medicine>());
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Fact]
    public async Task The_database_lets_nothing_else_be_deleted()
    {
        await using var world = await World.LivedIn();
        using var plain = world.Database.Connect();
        var hex = (string)plain.Value("SELECT row_hex FROM destruction LIMIT 1")!;

        Assert.All(
            Catalogue.Tables.Keys.Append("history").Append("past_version").Append("known_head").Except(Empty(plain)),
            table => Assert.ThrowsAny<DbException>(() => plain.Run($"DELETE FROM {table}"))
        );
        Assert.ThrowsAny<DbException>(() => plain.Run("UPDATE history SET reason = ''"));
        Assert.Equal(32, hex.Length);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [OnPostgresFact]
    public async Task On_a_server_the_application_can_only_have_deleted_what_an_entry_with_a_reason_names()
    {
        await using var world = await World.Begin();
        var (person, medicine) = await Noted(world);
        using var plain = world.Database.Connect();

        // A destruction without an entry that tells of it moves nothing, whichever entry is named.
        plain.Run(
            "INSERT INTO destruction (id, version, salt, table_name, row_hex, versions, commitments) "
                + "VALUES (gen_random_uuid(), 1, '\\x00', 'medicine', $0, 2, 'x')",
            Hex(medicine.Id)
        );
        foreach (var entry in plain.Rows("SELECT id FROM history"))
        {
            Assert.Equal(0L, plain.Value("SELECT goldthread_destroy($0)", entry[0]));
        }

        Assert.Throws<Npgsql.PostgresException>(() => plain.Run("DELETE FROM medicine"));
        Assert.Equal(1, await world.Count<Medicine>());
        Assert.NotNull(person);
    }

    [Fact]
    public async Task After_an_older_copy_was_put_back_what_was_destroyed_is_found_and_goes_again()
    {
        await using var world = await World.Begin(new TestDatabase(ofItsOwn: true));
        var (person, medicine) = await Noted(world);
        using var older = world.Database.PutAside();
        await world.AddPerson("Bo");
        await world.Destroy(world.Manager, medicine);
        var notes = new Question(world.Database.Notebook.Folder);
        Assert.Equal(Outcome.Sound, world.Database.Verify(notes).Outcome);

        var found = older.Verify(notes);
        var before = await NotedDestructions.List(older.Database, world.Database.Notebook);
        var noted = await AfterRestore.Note(older.Database, world.Database.Notebook, world.Clock);
        var after = await NotedDestructions.List(older.Database, world.Database.Notebook);

        Assert.Matches("^Broken: medicine [0-9a-f]{32} was destroyed on 14 January 2026 and stands here", found.Says);
        Assert.Equal([(1, 1)], before.Select(d => (d.Rows, d.Standing)));
        Assert.Equal(1, noted!.Destroyed);
        Assert.All(after, d => Assert.Equal(0, d.Standing));
        var verdict = older.Verify(notes);
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
        Assert.NotNull(person);
    }

    [OnFilesFact("On PostgreSQL the server's own vacuum clears what was deleted.")]
    public async Task Nothing_that_was_destroyed_can_be_read_from_the_file()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        var facts = Typed.Medicine();
        facts.Name = "Unmistakable-name-of-a-medicine";
        var medicine = await world.Note<Medicine, Medicine.Typed>(person, facts);
        await world.Alter(world.Manager, medicine, Act.Plan, (change, m) => m.End(change, m.Version));

        await world.Destroy(world.Manager, medicine);
        await world.Database.Writer.Alone(connection => connection.Run("PRAGMA wal_checkpoint(TRUNCATE)"));

        var bytes = await File.ReadAllBytesAsync(world.Database.Path);
        Assert.True(bytes.AsSpan().IndexOf("Unmistakable-name"u8) < 0);
    }

    private static async Task<(Person, Medicine)> Noted(World world)
    {
        var person = await world.AddPerson();
        var medicine = await world.Note<Medicine, Medicine.Typed>(person, Typed.Medicine());
        await world.Alter(world.Manager, medicine, Act.Plan, (change, m) => m.End(change, m.Version));
        return (person, medicine);
    }

    // Where no note tells of it at all.
    private static Verdict Unnoted(World world) =>
        world.Database.Verify(new Question(world.Database.Notebook.Folder + ".none"));

    private static Task Destroy(World world, Person person, params GoneRow[] rows) =>
        world.Run(
            world.Manager,
            (db, change) => db.Destroy(change, person.Id, rows, "It was to go.", world.Database.Notebook)
        );

    private static List<string> Empty(DbConnection connection) =>
        [.. Catalogue.Tables.Keys.Append("known_head").Where(t => connection.Value($"SELECT count(*) FROM {t}") is 0L)];

    private static string Hex(Guid id) => Convert.ToHexStringLower(id.ToByteArray(bigEndian: true));
}
