using Goldthread.Verify;
using Npgsql;

namespace Goldthread.Storage;

/// <summary>
/// Brings a PostgreSQL database to today's schema, as its owner; only one process at a time does so. Where the login may
/// not, it says which command does.
/// </summary>
public static class PostgresSchema
{
    /// <summary>Lets another login run the application. The login of <paramref name="text"/> must be the owner's.</summary>
    public static void Let(string text, string login)
    {
        using var connection = Open(text);
        PostgresRoles.Let(connection, login);
    }

    /// <inheritdoc cref="SchemaRunner.Apply"/>
    internal static int Apply(string text, IReadOnlyList<SchemaFile> files, Action<int>? beforeStatement)
    {
        using var connection = Open(text);
        if (files.All(f => f.Number <= Done(connection)))
        {
            PostgresRoles.CheckPlain(connection);
            return 0;
        }

        try
        {
            Postgres.Run(connection, "SELECT pg_advisory_lock(hashtext('goldthread.schema'))");
            PostgresRoles.Make(connection);
            PostgresRoles.CheckPlain(connection);
            MakeRoom(connection);
            Postgres.Run(connection, $"SET ROLE {PostgresRoles.Owner}; SET search_path = {Server.Schema}, pg_temp");
            var statement = 0;
            var missing = files.Where(f => f.Number > Done(connection)).ToList();
            missing.ForEach(f => ApplyOne(connection, f, () => beforeStatement?.Invoke(++statement)));
            return missing.Count;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new CannotOpen(
                $"The schema of {Server.NameOf(text)} is not up to date, and this login may not change it. Run "
                    + "./run migrate --db \"<owner connection>\" once, then start again.",
                e
            );
        }
    }

    private static NpgsqlConnection Open(string text)
    {
        try
        {
            return Postgres.OpenPlain(text);
        }
        catch (NpgsqlException e)
        {
            throw new CannotOpen($"{Server.NameOf(text)} could not be reached: {e.Message}", e);
        }
    }

    // The number of the newest file; 0 when there is no schema yet.
    private static int Done(NpgsqlConnection connection) =>
        Postgres.Value(
            connection,
            "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                + "WHERE n.nspname = 'goldthread' AND c.relname = 'schema_file'"
        )
            is null
            ? 0
            : (int)Postgres.Value(connection, "SELECT coalesce(max(number), 0) FROM goldthread.schema_file")!;

    private static void MakeRoom(NpgsqlConnection connection) =>
        Postgres.Run(
            connection,
            $"""
            BEGIN;
            CREATE SCHEMA IF NOT EXISTS {Server.Schema} AUTHORIZATION {PostgresRoles.Owner};
            SET LOCAL ROLE {PostgresRoles.Owner};
            CREATE TABLE IF NOT EXISTS goldthread.schema_file (number integer NOT NULL PRIMARY KEY, name text NOT NULL);
            GRANT USAGE ON SCHEMA {Server.Schema} TO {Server.Role};
            GRANT SELECT ON goldthread.schema_file TO {Server.Role};
            COMMIT
            """
        );

    private static void ApplyOne(NpgsqlConnection connection, SchemaFile file, Action beforeStatement)
    {
        using var transaction = connection.BeginTransaction();

        // Whoever is reading or writing is waited for, but not for ever: those behind us in the queue wait as well.
        Postgres.Run(connection, "SET LOCAL lock_timeout = '10s'");
        var tables = Tables(connection);
        Force(connection, tables, "NO FORCE");
        var before = RowCounts(connection, tables);
        foreach (var sql in Statements.In(file.Sql))
        {
            beforeStatement();
            Postgres.Run(connection, sql);
        }

        var left = Tables(connection).Intersect(tables, StringComparer.Ordinal).ToList();
        var after = RowCounts(connection, left);
        var shrunk = left.Where(t => before[t] != after[t]).ToList();
        if (shrunk.Count > 0)
        {
            throw new InvalidOperationException(
                $"{file.Name} changes how many rows {string.Join(", ", shrunk)} has. Nothing was changed."
            );
        }

        Force(connection, Tables(connection), "FORCE");
        beforeStatement();
        Postgres.Run(connection, "INSERT INTO schema_file (number, name) VALUES ($1, $2)", file.Number, file.Name);
        transaction.Commit();
    }

    private static List<string> Tables(NpgsqlConnection connection) =>
        Postgres.Column<string>(
            connection,
            "SELECT relname::text FROM pg_class WHERE relnamespace = 'goldthread'::regnamespace AND relkind = 'r' "
                + "AND relname <> 'schema_file' AND relrowsecurity ORDER BY relname"
        );

    // While a file is applied the owner counts and moves the rows of every provider; before and after, of none.
    private static void Force(NpgsqlConnection connection, List<string> tables, string force) =>
        tables.ForEach(t => Postgres.Run(connection, $"ALTER TABLE \"{t}\" {force} ROW LEVEL SECURITY"));

    private static Dictionary<string, long> RowCounts(NpgsqlConnection connection, List<string> tables) =>
        tables.ToDictionary(t => t, t => (long)Postgres.Value(connection, $"SELECT count(*) FROM \"{t}\"")!);
}
