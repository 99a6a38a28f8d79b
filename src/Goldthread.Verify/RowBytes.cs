using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Goldthread.Verify;

/// <summary>Room in which the canonical bytes of one row after another are put together, and hashed where they lie.</summary>
internal sealed class RowBytes
{
    private const byte Format = 1;

    // What is hashed before a row (a byte, and perhaps a salt) is written in front of it here.
    private const int Front = 64;

    private byte[] _bytes = new byte[4096];
    private int _end = Front;

    /// <summary>The bytes of the row so far.</summary>
    public ReadOnlySpan<byte> Row => _bytes.AsSpan(Front, _end - Front);

    /// <summary>A part with its length before it.</summary>
    public static byte[] Part(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var part = new byte[4 + utf8.Length];
        BinaryPrimitives.WriteInt32BigEndian(part, utf8.Length);
        utf8.CopyTo(part, 4);
        return part;
    }

    /// <summary>Begins another row, of the table whose name <paramref name="table"/> holds as a part.</summary>
    public void Begin(ReadOnlySpan<byte> table)
    {
        _end = Front;
        Room(1)[0] = Format;
        table.CopyTo(Room(table.Length));
    }

    /// <summary>Adds a column that holds bytes (<c>b</c>), or text as UTF-8 (<c>t</c>).</summary>
    public void Put(ReadOnlySpan<byte> name, char kind, ReadOnlySpan<byte> value)
    {
        value.CopyTo(Begin(name, kind, value.Length));
    }

    /// <summary>Adds a column that holds text.</summary>
    public void Put(ReadOnlySpan<byte> name, string text) =>
        Encoding.UTF8.GetBytes(text, Begin(name, 't', Encoding.UTF8.GetByteCount(text)));

    /// <summary>Adds a column that holds a whole number.</summary>
    public void Put(ReadOnlySpan<byte> name, long number) =>
        BinaryPrimitives.WriteInt64BigEndian(Begin(name, 'i', 8), number);

    /// <summary>The commitment to the row, with its salt.</summary>
    public void Commit(ReadOnlySpan<byte> salt, Span<byte> commitment) => Hash(2, salt, commitment);

    /// <summary>The hash of the row as an entry that follows another whose hash is <paramref name="previous"/>.</summary>
    public void HashAfter(ReadOnlySpan<byte> previous, Span<byte> hash)
    {
        Span<byte> chained = stackalloc byte[65];
        chained[0] = 1;
        previous.CopyTo(chained[1..]);
        Hash(0, [], chained[33..]);
        SHA256.HashData(chained, hash);
    }

    private void Hash(byte what, ReadOnlySpan<byte> salt, Span<byte> hash)
    {
        if (salt.Length >= Front)
        {
            SHA256.HashData([what, .. salt, .. Row], hash);
            return;
        }

        var start = Front - salt.Length - 1;
        _bytes[start] = what;
        salt.CopyTo(_bytes.AsSpan(start + 1));
        SHA256.HashData(_bytes.AsSpan(start, _end - start), hash);
    }

    private Span<byte> Begin(ReadOnlySpan<byte> name, char kind, int length)
    {
        name.CopyTo(Room(name.Length));
        Room(1)[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(Room(4), length);
        return Room(length);
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _end < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + length));
        }

        _end += length;
        return _bytes.AsSpan(_end - length, length);
    }
}
