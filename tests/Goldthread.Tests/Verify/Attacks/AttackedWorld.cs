using System.Data.Common;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage.Notes;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.Verify.Attacks;

/// <summary>
/// A lived-in database with checkpoints outside it, whose newest change is a team that was begun; on either engine. Each attack is
/// rolled back when the witness has looked.
/// </summary>
public sealed class AttackedWorld : IAsyncLifetime
{
    private World _world = null!;

    public TestDatabase Database => _world.Database;

    public Question WithNotes => new(Database.Notebook.Folder);

    public async Task InitializeAsync()
    {
        _world = await World.LivedIn(new TestDatabase(ofItsOwn: true));
        await Checkpoint();
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await _world.Run(
            _world.Manager,
            async (db, change) =>
            {
                var home = await db.All<Service>().SingleAsync(s => s.Id == _world.Home.Id);
                change.In(home.Id);
                Team.Begin(change, home, "Weekends");
            }
        );
        await Checkpoint();
        if (!Engine.IsPostgres)
        {
            using var connection = RawSqlite.Open(Database.Path);
            foreach (var trigger in connection.Texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
            {
                connection.Run($"DROP TRIGGER {trigger}");
            }
        }
    }

    /// <summary>Runs an attack, asks the witness without and with checkpoints, and undoes it.</summary>
    public (Verdict Without, Verdict With) After(string attack)
    {
        using var connection = Database.ConnectToHarm();
        using var transaction = connection.BeginTransaction();
        Arm(connection);
        foreach (var statement in Script($"{attack}.sql"))
        {
            connection.Run(statement);
        }

        if (Engine.IsPostgres)
        {
            connection.Run("SET LOCAL ROLE goldthread_app");
        }

        var verdicts = (Witness.Check(connection, transaction), Witness.Check(connection, transaction, WithNotes));
        transaction.Rollback();
        return verdicts;
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    private async Task Checkpoint() =>
        await Checkpoints.Take(Database.Writer, Database.Notebook, _world.Clock.Now, CheckpointWhy.Asked);

    private static void Arm(DbConnection connection)
    {
        if (connection is SqliteConnection file)
        {
            AttackTools.GiveTo(file);
            return;
        }

        foreach (var tool in Script("tools.sql"))
        {
            connection.Run(tool);
        }
    }

    // One statement a line.
    private static IEnumerable<string> Script(string name) =>
        File.ReadLines(
                Path.Combine(
                    AppContext.BaseDirectory,
                    "Verify",
                    "Attacks",
                    Engine.IsPostgres ? "postgres" : "sqlite",
                    name
                )
            )
            .Where(l => l.Length > 0 && !l.StartsWith("--", StringComparison.Ordinal));
}
