using System.Data.Common;

namespace Goldthread.Verify;

/// <summary>Follows the chains of looks, one for each service, apart from those of the history. They vouch for no other rows.</summary>
internal static class LookChains
{
    private const string InOrder =
        "SELECT id, chain, seq, at, session_id, actor_kind, actor_id, person_id, purpose, hash FROM look ORDER BY chain, seq";

    /// <summary>What is wrong with them, in a sentence; null when every look is in its place and as it was written.</summary>
    public static string? Trouble(DbConnection connection, DbTransaction reading)
    {
        using var command = connection.CreateCommand();
        command.Transaction = reading;
        command.CommandText = InOrder;
        using var reader = command.ExecuteReader();
        byte[] chain = [];
        var previous = Entry.Start;
        long seq = 0;
        while (reader.Read())
        {
            var look = Read(reader);
            if (!look.Chain.AsSpan().SequenceEqual(chain))
            {
                (chain, previous, seq) = (look.Chain, Entry.Start, 0);
            }

            if (look.Seq != ++seq)
            {
                return $"Look {seq} of chain {Convert.ToHexStringLower(chain)} is missing.";
            }

            var hash = look.HashAfter(previous);
            if (!hash.AsSpan().SequenceEqual((byte[])reader[9]))
            {
                return $"Look {seq} of chain {Convert.ToHexStringLower(chain)} does not match its hash.";
            }

            previous = hash;
        }

        return null;
    }

    private static LookEntry Read(DbDataReader r) =>
        new(
            Bytes(r[0])!,
            Bytes(r[1])!,
            r.GetInt64(2),
            r.GetInt64(3),
            Bytes(r[4])!,
            r.GetString(5),
            Bytes(r[6])!,
            Bytes(r[7]),
            r.GetString(8)
        );

    // PostgreSQL has a type of its own for ids; SQLite keeps them as bytes.
    private static byte[]? Bytes(object value) =>
        value switch
        {
            Guid id => id.ToByteArray(bigEndian: true),
            DBNull => null,
            _ => (byte[])value,
        };
}
