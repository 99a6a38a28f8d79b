using System.Data.Common;
using Goldthread.Verify.Notes;
using Microsoft.Data.Sqlite;

namespace Goldthread.Storage.Notes;

/// <summary>Why a checkpoint was made.</summary>
public static class CheckpointWhy
{
    public const string Started = "started";
    public const string Stopped = "stopped";
    public const string Day = "day";
    public const string Backup = "backup";
    public const string Asked = "asked";

    /// <summary>A backup was put back: what earlier checkpoints know of later entries holds no longer.</summary>
    public const string Restored = NoteWords.Restored;
}

/// <summary>
/// Notes outside the database how every chain ends: the one thing by which a cut, a history that was written anew and an older copy
/// are known. It runs alone on the Writer's connection, between changes, so that what it notes is on the disk.
/// </summary>
public static class Checkpoints
{
    // The end of every chain, without reading what lies between: from one chain to the next by the index.
    private const string Heads = """
        WITH RECURSIVE each(chain) AS (
          SELECT (SELECT chain FROM history ORDER BY chain LIMIT 1)
          UNION ALL
          SELECT (SELECT h.chain FROM history h WHERE h.chain > each.chain ORDER BY h.chain LIMIT 1)
          FROM each WHERE each.chain IS NOT NULL
        )
        SELECT h.chain, h.seq, h.hash FROM each
        JOIN history h ON h.chain = each.chain
          AND h.seq = (SELECT m.seq FROM history m WHERE m.chain = each.chain ORDER BY m.seq DESC LIMIT 1)
        """;

    /// <summary>
    /// Takes one. Null when nothing was written since the last, or nobody has set the provider up yet. Throws
    /// <see cref="CannotNote"/>; the database is as it was then.
    /// </summary>
    public static async Task<SignedNote?> Take(Writer writer, Notebook notebook, DateTimeOffset now, string why)
    {
        SignedNote? taken = null;
        await writer.Alone(connection =>
        {
            using var own = connection is SqliteConnection ? connection.BeginTransaction() : null;
            taken = Take(connection, notebook, now, why);
            own?.Commit();
        });
        return taken;
    }

    private static SignedNote? Take(DbConnection connection, Notebook notebook, DateTimeOffset now, string why)
    {
        if (ProviderOf(connection) is not { } provider)
        {
            return null;
        }

        var heads = Read(
            connection,
            Heads,
            r => new Head(Id(r[0]), r.GetInt64(1), Convert.ToHexStringLower((byte[])r[2]))
        );
        if (
            why != CheckpointWhy.Restored
            && notebook.HasAny(provider)
            && heads.TrueForAll(h => Known(connection, h.Chain) == h)
        )
        {
            return null;
        }

        var note = notebook.Write(provider, NoteKind.Checkpoint, now, NoteWords.Checkpoint(why, heads));
        heads.ForEach(h => Keep(connection, note, h));
        return note;
    }

    internal static Guid? ProviderOf(DbConnection connection) =>
        Read<Guid?>(connection, "SELECT id FROM provider", r => Id(r[0])).SingleOrDefault();

    // What the newest checkpoint knows of a chain.
    private static Head? Known(DbConnection connection, Guid chain)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT size, head FROM known_head WHERE chain = @chain ORDER BY at DESC LIMIT 1";
        Add(command, "chain", Stored(connection, chain));
        using var reader = command.ExecuteReader();
        return reader.Read() ? new Head(chain, reader.GetInt64(0), Convert.ToHexStringLower((byte[])reader[1])) : null;
    }

    private static void Keep(DbConnection connection, SignedNote note, Head head)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "INSERT INTO known_head (note, at, chain, size, head) VALUES (@note, @at, @chain, @size, @head)";
        Add(command, "note", Convert.FromHexString(note.Digest));
        Add(command, "at", Instants.ToMicroseconds(note.Note.At));
        Add(command, "chain", Stored(connection, head.Chain));
        Add(command, "size", head.Size);
        Add(command, "head", Convert.FromHexString(head.Hash));
        command.ExecuteNonQuery();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }

    private static List<T> Read<T>(DbConnection connection, string sql, Func<DbDataReader, T> row)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static object Stored(DbConnection connection, Guid id) =>
        connection is SqliteConnection ? id.ToByteArray(bigEndian: true) : id;

    private static Guid Id(object value) => value is Guid id ? id : new Guid((byte[])value, bigEndian: true);
}
