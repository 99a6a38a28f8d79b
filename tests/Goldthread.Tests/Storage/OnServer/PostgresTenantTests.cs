using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Goldthread.Tests.Storage.OnServer;

/// <summary>Two providers in one database know nothing of each other; the server sees to it, whatever is asked.</summary>
public sealed class PostgresTenantTests : IAsyncLifetime
{
    private World _larch = null!;
    private World _other = null!;

    public async Task InitializeAsync()
    {
        if (Engine.IsPostgres)
        {
            (_larch, _other) = (await World.Begin(), await World.Begin());
        }
    }

    public async Task DisposeAsync()
    {
        if (Engine.IsPostgres)
        {
            await _larch.DisposeAsync();
            await _other.DisposeAsync();
        }
    }

    private Guid Other => ((PostgresDatabase)_other.Database.Database).Tenant.Id;

    [OnPostgresFact]
    public async Task Each_sees_and_counts_its_own()
    {
        await _larch.AddPerson("Maya Okafor");
        await _other.AddPerson("Bo Lindqvist");
        await _other.AddPerson("Nour Hussain");

        Assert.Equal(1, await _larch.Count<Person>());
        Assert.Equal(2, await _other.Count<Person>());
        using var plain = _larch.Database.Connect();
        Assert.Equal(["Maya Okafor"], plain.Texts("SELECT name FROM person"));
        Assert.Equal(Outcome.Sound, _larch.Database.Verify().Outcome);
        Assert.Equal(Outcome.Sound, _other.Database.Verify().Outcome);
    }

    [OnPostgresFact]
    public async Task The_same_id_may_be_somebody_else_at_another_provider()
    {
        var id = Ids.New(_larch.Clock.Now);
        await Join(_larch, id, "Siân Prys");
        await Join(_other, id, "Wren Talbot");

        await using (var db = _larch.Read())
        {
            Assert.Equal("Siân Prys", (await db.Colleagues().SingleAsync(s => s.Id == id)).Name);
        }

        await using (var db = _other.Read())
        {
            Assert.Equal("Wren Talbot", (await db.Colleagues().SingleAsync(s => s.Id == id)).Name);
        }

        Assert.Equal(Outcome.Sound, _larch.Database.Verify().Outcome);
        Assert.Equal(Outcome.Sound, _other.Database.Verify().Outcome);
    }

    [OnPostgresFact]
    public async Task A_forged_provider_is_refused_by_the_server()
    {
        await _larch.AddPerson();
        using var plain = _larch.Database.Connect();

        foreach (
            var forged in new[]
            {
                $"UPDATE person SET tenant = '{Other}'",
                $"INSERT INTO try_count SELECT '{Other}', gen_random_uuid(), '\\x00', 1, 1",
                $"INSERT INTO person SELECT * FROM jsonb_populate_record(NULL::person, "
                    + $"(SELECT to_jsonb(p) || jsonb_build_object('tenant', '{Other}') FROM person p))",
            }
        )
        {
            var refused = Assert.Throws<PostgresException>(() => plain.Run(forged));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }

        Assert.Equal(0, await _other.Count<Person>());
    }

    [OnPostgresFact]
    public async Task Nothing_is_deleted_and_nothing_is_read_without_saying_for_which_provider()
    {
        await _larch.AddPerson();
        using var plain = _larch.Database.Connect();
        Assert.Throws<PostgresException>(() => plain.Run("DELETE FROM person"));
        Assert.Throws<PostgresException>(() => plain.Run("DELETE FROM history"));
        Assert.Throws<PostgresException>(() => plain.Run("TRUNCATE person"));
        Assert.Throws<PostgresException>(() => plain.Run("CREATE TABLE goldthread.mine (id uuid)"));
        Assert.Throws<PostgresException>(() => plain.Run("ALTER TABLE person DISABLE ROW LEVEL SECURITY"));

        var text = Server.ForApplication(((PostgresDatabase)_larch.Database.Database).Text, pooled: false);
        using var nobody = new NpgsqlConnection(text);
        nobody.Open();
        Assert.Throws<PostgresException>(() => nobody.Value("SELECT count(*) FROM person"));
    }

    [OnPostgresFact]
    public async Task A_pool_of_two_connections_never_shows_one_provider_what_is_anothers()
    {
        await _larch.AddPerson("Maya Okafor");
        await _other.AddPerson("Bo Lindqvist");
        var contexts = new[] { (Options(_larch), "Maya Okafor"), (Options(_other), "Bo Lindqvist") };

        await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(async i =>
                {
                    var (options, name) = contexts[i % 2];
                    await using var db = new GoldthreadDb(options);
                    var names = await db.PretendPeople().Select(p => p.Name).ToListAsync();
                    Assert.Equal([name], names);
                })
        );
    }

    private static DbContextOptions<GoldthreadDb> Options(World world)
    {
        var there = (PostgresDatabase)world.Database.Database;
        var text = new NpgsqlConnectionStringBuilder(there.Text) { MaxPoolSize = 2, ApplicationName = "pool of two" };
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(new PostgresDatabase(text.ToString(), there.Tenant));
        return options.Options;
    }

    private static Task Join(World world, Guid id, string name) =>
        world.Run(
            world.Manager,
            (_, change) =>
            {
                SettingUp.Join(change, world.Provider, name, Job.SupportWorker);
                return Task.CompletedTask;
            },
            id
        );
}
