using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Goldthread.Verify;

/// <summary>
/// Compares two heaps of any size in little room, in whatever order they come: what the history tells of is added, what
/// stands in the database is taken away, and nothing may be left. What is added is a hash under a key that is drawn anew for every
/// examination, so that nobody can choose rows that cancel each other out.
/// </summary>
/// <remarks>
/// There are 4,096 sums, each 256 bits wide; a row always counts in the same one. Only the rows of a sum that is not nought need be
/// looked at again, one by one. Chance hides a difference once in 2^256.
/// </remarks>
internal sealed class Tally : IOnlooker
{
    private const int Sums = 4096;
    private const byte Stands = 1;
    private const byte Follows = 2;

    private readonly ulong[] _sums = new ulong[Sums * 4];
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(16);

    /// <summary>The first sum that is not nought; null when both heaps are the same.</summary>
    public int? Uneven
    {
        get
        {
            var first = _sums.AsSpan().IndexOfAnyExcept(0UL);
            return first < 0 ? null : first / 4;
        }
    }

    /// <summary>The sum in which a row counts.</summary>
    public static int SumOf(byte table, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return (BinaryPrimitives.ReadUInt16BigEndian(bytes[14..]) ^ (table * 31)) & (Sums - 1);
    }

    public void Told(in Seen row) => Count(Stands, row, add: true);

    public void Lives(in Seen row)
    {
        Count(Stands, row, add: false);
        if (row.Version > 1)
        {
            Count(Follows, row.At(row.Version), add: false);
        }
    }

    // Past versions are there up to this one, so the row itself is to stand at the next.
    public void Past(in Seen row, bool last)
    {
        Count(Stands, row, add: false);
        if (last)
        {
            Count(Follows, row.At(row.Version + 1), add: true);
        }
    }

    public void Gone(in Seen row) => Count(Stands, row, add: false);

    private void Count(byte what, in Seen row, bool add)
    {
        Span<byte> bytes = stackalloc byte[1 + 16 + 57];
        bytes[0] = what;
        _key.CopyTo(bytes[1..]);
        row.Write(bytes[17..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes, hash);
        var sum = _sums.AsSpan(SumOf(row.Table, row.Id) * 4, 4);
        for (var i = 0; i < 4; i++)
        {
            var part = BinaryPrimitives.ReadUInt64LittleEndian(hash[(i * 8)..]);
            sum[i] = unchecked(add ? sum[i] + part : sum[i] - part);
        }
    }
}
