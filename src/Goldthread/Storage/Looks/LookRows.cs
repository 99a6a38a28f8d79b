using System.Data.Common;
using Goldthread.History;
using Goldthread.Verify;
using Npgsql;

namespace Goldthread.Storage.Looks;

/// <summary>
/// Writes looks down, in SQL: they are so many that whoever waits for a page would feel the difference. It runs within the
/// Writer's transaction, where nobody else writes for this provider, so the newest of a chain is the newest.
/// </summary>
internal sealed class LookRows : IDisposable
{
    private readonly Dictionary<Guid, (long Seq, byte[] Hash)> _heads = [];
    private readonly bool _postgres;
    private readonly DbCommand _there;
    private readonly DbCommand _head;
    private readonly DbCommand _add;

    public LookRows(DbConnection connection, DbTransaction transaction)
    {
        _postgres = connection is NpgsqlConnection;
        _there = Command("SELECT 1 FROM look WHERE id = @id", "id");
        _head = Command("SELECT seq, hash FROM look WHERE chain = @chain ORDER BY seq DESC LIMIT 1", "chain");
        _add = Command(
            "INSERT INTO look (id, chain, seq, at, session_id, actor_kind, actor_id, person_id, purpose, hash) VALUES "
                + "(@id, @chain, @seq, @at, @session, @kind, @actor, @person, @purpose, @hash)",
            "id",
            "chain",
            "seq",
            "at",
            "session",
            "kind",
            "actor",
            "person",
            "purpose",
            "hash"
        );

        DbCommand Command(string sql, params string[] names)
        {
            var command = connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // The statements above.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var name in names)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@" + name;
                command.Parameters.Add(parameter);
            }

            return command;
        }
    }

    /// <summary>Writes it at the end of its chain, unless it is there.</summary>
    public void Add(Look look)
    {
        _there.Parameters[0].Value = Id(look.Id);
        if (_there.ExecuteScalar() is not null)
        {
            return;
        }

        var (seq, hash) = _heads.TryGetValue(look.Chain, out var head) ? head : Newest(look.Chain);
        look.Follow(seq + 1, hash);
        object?[] values =
        [
            Id(look.Id),
            Id(look.Chain),
            look.Seq,
            Instants.ToMicroseconds(look.At),
            Id(look.SessionId),
            look.ActorKind.ToString(),
            Id(look.ActorId),
            look.PersonId is { } person ? Id(person) : DBNull.Value,
            look.Purpose.ToString(),
            look.Hash,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            _add.Parameters[i].Value = values[i];
        }

        _add.ExecuteNonQuery();
        _heads[look.Chain] = (look.Seq, look.Hash);
    }

    public void Dispose()
    {
        _there.Dispose();
        _head.Dispose();
        _add.Dispose();
    }

    private (long Seq, byte[] Hash) Newest(Guid chain)
    {
        _head.Parameters[0].Value = Id(chain);
        using var reader = _head.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), (byte[])reader[1]) : (0, Entry.Start);
    }

    private object Id(Guid id) => _postgres ? id : id.ToByteArray(bigEndian: true);
}
