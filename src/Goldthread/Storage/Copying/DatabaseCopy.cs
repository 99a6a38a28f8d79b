using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Storage.Copying;

/// <summary>How many rows of a table there were, and how many are there now.</summary>
public sealed record Copied(string Table, long Before, long After);

/// <summary>What was moved: every table with its counts, how many chains of the history, and what the witness says of it.</summary>
public sealed record CopyReport(
    Guid Provider,
    IReadOnlyList<Copied> Tables,
    IReadOnlyList<string> ChainHeads,
    string Says
);

/// <summary>
/// Moves a provider from a file to a PostgreSQL database: all of it in one transaction, or nothing. Before it is kept, every
/// table is counted on both sides, the heads of every chain are compared, and the witness reads all of the copy.
/// </summary>
public static class DatabaseCopy
{
    // Sessions, counted tries and codes that were used mean nothing on another server; everybody signs in again.
    private static readonly HashSet<string> LeftBehind = ["schema_file", "session", "try_count", "used_once"];

    private const string Heads =
        "SELECT chain, seq, hash FROM history h WHERE seq = (SELECT max(seq) FROM history o WHERE o.chain = h.chain)";

    /// <summary>Moves the provider in the file at <paramref name="path"/> to the server of <paramref name="text"/>.</summary>
    /// <exception cref="CannotOpen">It cannot be done, said in plain words; then nothing was moved.</exception>
    /// <exception cref="AlreadyOpen">The file is being served.</exception>
    public static CopyReport Move(string path, string text)
    {
        if (!File.Exists(path))
        {
            throw new CannotOpen($"There is no file {path}.");
        }

        using var held = OneProcess.Hold(path);
        SchemaRunner.Apply(new SqliteDatabase(path));
        if (Witness.Check(path) is { Outcome: not Outcome.Sound } unsound)
        {
            throw new CannotOpen($"Nothing was moved, since the file is not sound. {unsound.Says}");
        }

        using var from = Sqlite.OpenForWriting(path);
        var provider = ProviderOf(from);
        PostgresSchema.Apply(text, SchemaFile.ForPostgres, null);
        using var to = new NpgsqlConnection(Server.ForApplication(text, pooled: false));
        to.Open();
        using var together = to.BeginTransaction();
        MakeRoom(to, text, new Tenant(provider));
        var tables = CopyTable
            .InOrder(from)
            .Where(t => !LeftBehind.Contains(t.Name))
            .Select(t => t.Copy(from, to))
            .ToList();
        var report = Prove(from, to, together, provider, tables);
        together.Commit();
        return report;
    }

    private static Guid ProviderOf(SqliteConnection from)
    {
        using var command = from.CreateCommand();
        command.CommandText = "SELECT id FROM provider";
        return command.ExecuteScalar() is byte[] id
            ? new Guid(id, bigEndian: true)
            : throw new CannotOpen("Nobody has set a provider up in this file. There is nothing to move.");
    }

    private static void MakeRoom(NpgsqlConnection to, string text, Tenant tenant)
    {
        Postgres.Run(to, "SELECT pg_advisory_xact_lock(hashtext('goldthread.tenant'))");
        if (Postgres.Column<Guid>(to, "SELECT id FROM tenant").Contains(tenant.Id))
        {
            throw new CannotOpen($"This provider is in {Server.NameOf(text)} already. Nothing was moved.");
        }

        PostgresTenants.Add(to, tenant);
        Postgres.Run(to, Postgres.For(tenant));
    }

    private static CopyReport Prove(
        SqliteConnection from,
        NpgsqlConnection to,
        NpgsqlTransaction together,
        Guid provider,
        IReadOnlyList<Copied> tables
    )
    {
        if (tables.FirstOrDefault(t => t.Before != t.After) is { } less)
        {
            throw new CannotOpen(
                $"Nothing was moved: {less.Table} has {less.Before} rows in the file and {less.After} in the copy."
            );
        }

        var heads = CopyTable.Texts(from, Heads);
        if (!heads.SequenceEqual(CopyTable.Texts(to, Heads)))
        {
            throw new CannotOpen(
                "Nothing was moved: the chains of the copy end in another way than those of the file."
            );
        }

        var verdict = Witness.Check(to, together);
        return verdict.Outcome == Outcome.Sound
            ? new CopyReport(provider, tables, heads, verdict.Says)
            : throw new CannotOpen($"Nothing was moved: the copy is not sound. {verdict.Says}");
    }
}
