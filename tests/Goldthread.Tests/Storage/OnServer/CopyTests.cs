using Goldthread.People;
using Goldthread.Storage;
using Goldthread.Storage.Copying;
using Goldthread.TestKit;
using Goldthread.Verify;
using Npgsql;

namespace Goldthread.Tests.Storage.OnServer;

/// <summary>A provider moves from a file to a server, whole, and goes on there.</summary>
public sealed class CopyTests : IDisposable
{
    private const string FromAFile = "It begins with a file.";

    private readonly string _name = Engine.IsPostgres ? "" : PostgresCluster.Shared.CreateWithSchema();

    private string Text => PostgresCluster.Shared.AppText(_name);

    public void Dispose()
    {
        if (_name.Length > 0)
        {
            PostgresCluster.Shared.Drop(_name);
        }
    }

    [OnFilesFact(FromAFile)]
    public async Task All_of_it_is_there_proved_and_goes_on()
    {
        await using var world = await World.LivedIn();
        var before = world.Database.Verify();

        var report = DatabaseCopy.Move(world.Database.Path, Text);

        Assert.Equal(world.Provider.Id, report.Provider);
        Assert.All(report.Tables, t => Assert.Equal(t.Before, t.After));
        Assert.Equal(before.Rows, report.Tables.Where(t => Catalogue.Tables.ContainsKey(t.Table)).Sum(t => t.After));
        Assert.True(report.ChainHeads.Count >= 3);
        var after = Witness.Check(Text, report.Provider);
        Assert.Equal((Outcome.Sound, before.Entries, before.Rows), (after.Outcome, after.Entries, after.Rows));
        await using var there = await World.Moved(
            world,
            new TestDatabase(new PostgresDatabase(Text, new Tenant(report.Provider)))
        );
        await there.AddPerson("Nour Hussain");
        Assert.Equal(await world.Count<Person>() + 1, await there.Count<Person>());
        Assert.Equal(Outcome.Sound, there.Database.Verify().Outcome);
    }

    [OnFilesFact(FromAFile)]
    public async Task It_is_not_moved_twice_nor_while_it_is_served_nor_when_it_is_not_sound()
    {
        await using var world = await World.LivedIn();
        using (OneProcess.Hold(world.Database.Path))
        {
            Assert.Throws<AlreadyOpen>(() => DatabaseCopy.Move(world.Database.Path, Text));
        }

        DatabaseCopy.Move(world.Database.Path, Text);
        var twice = Assert.Throws<CannotOpen>(() => DatabaseCopy.Move(world.Database.Path, Text));
        Assert.Contains("already. Nothing was moved.", twice.Message);
        using (var file = RawSqlite.Open(world.Database.Path))
        {
            file.Run("DROP TRIGGER IF EXISTS person_stays; UPDATE person SET name = 'Mia'");
        }

        var unsound = Assert.Throws<CannotOpen>(() => DatabaseCopy.Move(world.Database.Path, Text));
        Assert.Contains("Nothing was moved, since the file is not sound.", unsound.Message);
    }

    [OnFilesFact(FromAFile)]
    public async Task An_empty_place_that_an_earlier_start_made_is_in_nobodys_way()
    {
        await using var world = await World.LivedIn();
        SchemaRunner.Apply(new PostgresDatabase(Text));

        var report = DatabaseCopy.Move(world.Database.Path, Text);

        var served = new PostgresDatabase(Text);
        SchemaRunner.Apply(served);
        Assert.Equal(report.Provider, served.Tenant.Id);
        Assert.Equal(Outcome.Sound, Witness.Check(Text).Outcome);
    }

    [OnFilesFact(FromAFile)]
    public async Task What_goes_wrong_in_the_midst_leaves_nothing_behind()
    {
        await using var world = await World.LivedIn();
        PostgresCluster.Shared.Run(
            "CREATE FUNCTION goldthread.full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$; "
                + "CREATE TRIGGER full_disk BEFORE INSERT ON goldthread.reading FOR EACH ROW EXECUTE FUNCTION goldthread.full()",
            _name
        );

        Assert.Throws<PostgresException>(() => DatabaseCopy.Move(world.Database.Path, Text));

        using var plain = RawPostgres.Open(PostgresCluster.Shared.SuperuserText(_name));
        Assert.Equal(0L, plain.Value("SELECT count(*) FROM goldthread.tenant"));
        Assert.Equal(0L, plain.Value("SELECT count(*) FROM goldthread.history"));
    }

    [OnFilesFact(FromAFile)]
    public void A_file_that_is_not_there_or_empty_is_said_to_be()
    {
        using var folder = new TempFolder();
        Assert.Contains(
            "There is no file",
            Assert.Throws<CannotOpen>(() => DatabaseCopy.Move(folder.File("x.db"), Text)).Message
        );
        SchemaRunner.Apply(new SqliteDatabase(folder.File("empty.db")));
        Assert.Contains(
            "Nobody has set a provider up",
            Assert.Throws<CannotOpen>(() => DatabaseCopy.Move(folder.File("empty.db"), Text)).Message
        );
    }
}
