using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Tests.Storage.Shapes;

namespace Goldthread.Tests.Storage.OnServer;

/// <summary>The schema on a server is made whole, whatever comes in between.</summary>
public sealed class PostgresSchemaTests
{
    // How many files were applied; tables and indexes, columns, constraints, triggers, policies.
    private const string WhatIsThere = """
        SELECT concat_ws(' ',
          (SELECT count(*) FROM goldthread.schema_file),
          (SELECT count(*) FROM pg_class WHERE relnamespace = 'goldthread'::regnamespace),
          (SELECT count(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
             WHERE c.relnamespace = 'goldthread'::regnamespace),
          (SELECT count(*) FROM pg_constraint WHERE connamespace = 'goldthread'::regnamespace),
          (SELECT count(*) FROM pg_trigger), (SELECT count(*) FROM pg_policy))
        """;

    private sealed class Killed : Exception;

    [OnPostgresFact]
    public void Killed_before_a_statement_it_stops_between_two_files_and_goes_on()
    {
        var count = 0;
        var whole = PostgresCluster.Shared.Create();
        SchemaRunner.Apply(Of(whole), SchemaFile.ForPostgres, _ => count++);
        var shape = ShapeOf(whole);
        var name = PostgresCluster.Shared.Create();
        Assert.True(count > 100);

        // Each time from where the last one died: before every eleventh statement, and before the last.
        var at = 0;
        while (ShapeOf(name) is var now && !now.SequenceEqual(shape))
        {
            at += 11;
            try
            {
                SchemaRunner.Apply(Of(name), SchemaFile.ForPostgres, n => ThrowAt(n, at));
            }
            catch (Killed)
            {
                Assert.True(Files(name) < SchemaFile.ForPostgres.Count);
            }

            Assert.True(at < 20 * count, "It never came to its end.");
        }

        Assert.Equal(SchemaFile.ForPostgres.Count, Files(name));
        PostgresCluster.Shared.Drop(name);
        PostgresCluster.Shared.Drop(whole);
    }

    [OnPostgresFact]
    public void Before_any_statement_it_is_what_it_was_between_two_files()
    {
        var name = PostgresCluster.Shared.Create();
        var seen = new List<string>();

        // Whoever looks from outside sees what a kill at that moment would leave.
        using (var outside = RawPostgres.Open(PostgresCluster.Shared.SuperuserText(name)))
        {
            SchemaRunner.Apply(Of(name), SchemaFile.ForPostgres, _ => seen.Add((string)outside.Value(WhatIsThere)!));
            seen.Add((string)outside.Value(WhatIsThere)!);
        }

        Assert.True(seen.Count > 100);
        var states = seen.Distinct().ToList();
        Assert.Equal(
            Enumerable.Range(0, SchemaFile.ForPostgres.Count + 1).Select(n => $"{n}"),
            states.Select(s => s.Split(' ')[0])
        );
        PostgresCluster.Shared.Drop(name);
    }

    [OnPostgresFact]
    public async Task Two_nodes_that_start_at_once_make_one_schema()
    {
        var name = PostgresCluster.Shared.Create();

        var applied = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => SchemaRunner.Apply(Of(name), SchemaFile.ForPostgres)))
        );

        Assert.Equal(SchemaFile.ForPostgres.Count, applied.Sum());
        PostgresCluster.Shared.Drop(name);
    }

    [Fact]
    public void Both_engines_have_the_same_files_numbered_without_a_gap()
    {
        var sqlite = SchemaFile.ForSqlite.Select(f => (f.Number, f.Name)).ToList();

        Assert.Equal(Enumerable.Range(1, sqlite.Count), sqlite.Select(f => f.Number));
        Assert.Equal(sqlite, SchemaFile.ForPostgres.Select(f => (f.Number, f.Name)));
    }

    private static PostgresDatabase Of(string name) => new(PostgresCluster.Shared.SuperuserText(name));

    private static void ThrowAt(int statement, int at)
    {
        if (statement == at)
        {
            throw new Killed();
        }
    }

    private static List<string> ShapeOf(string name)
    {
        using var connection = RawPostgres.Open(
            PostgresCluster.Shared.SuperuserText(name),
            "-c search_path=goldthread"
        );
        return connection.Value("SELECT to_regnamespace('goldthread')::text") is null
            ? []
            : [.. Shape.Of(connection).Lines()];
    }

    private static long Files(string name)
    {
        using var connection = RawPostgres.Open(PostgresCluster.Shared.SuperuserText(name));
        return (long)connection.Value("SELECT count(*) FROM goldthread.schema_file")!;
    }
}
