using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Goldthread.Verify;

/// <summary>
/// The canonical bytes of a row and of a history entry, and the hashes over them. Both engines store the same facts
/// in other shapes; here they are the same bytes. Golden vectors in the tests hold this form for ever.
/// </summary>
/// <remarks>
/// A row is: format 1, table name, then each column that holds something, ordered by name: its name, a kind byte
/// (b bytes, i integer, t text) and its value. Every part is preceded by its length (4 bytes, big-endian); integers are
/// 8 bytes, big-endian. Empty columns are left out, so a column added later does not change old rows.
/// </remarks>
public static class Canonical
{
    private const byte Format = 1;

    /// <summary>The bytes of a row, from its column values: <c>byte[]</c>, <c>long</c>, <c>string</c> or null.</summary>
    public static byte[] Row(string table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte(Format);
        Write(bytes, Encoding.UTF8.GetBytes(table));
        foreach (var (name, value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (value is null)
            {
                continue;
            }

            Write(bytes, Encoding.UTF8.GetBytes(name));
            bytes.WriteByte(KindOf(value));
            Write(bytes, BytesOf(value));
        }

        return bytes.ToArray();
    }

    /// <summary>The salted commitment to a row: it proves the row, and says nothing once salt and row are gone.</summary>
    public static byte[] Commitment(byte[] salt, byte[] row) => SHA256.HashData([2, .. salt, .. row]);

    /// <summary>The hash of an entry, bound to the one before it. The first entry follows 32 zero bytes.</summary>
    public static byte[] EntryHash(byte[] previous, byte[] entry) =>
        SHA256.HashData([1, .. previous, .. SHA256.HashData([0, .. entry])]);

    private static byte KindOf(object value) =>
        value switch
        {
            byte[] => (byte)'b',
            long => (byte)'i',
            string => (byte)'t',
            _ => throw new InvalidOperationException($"A {value.GetType().Name} has no canonical form."),
        };

    private static byte[] BytesOf(object value)
    {
        if (value is byte[] raw)
        {
            return raw;
        }

        if (value is string text)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (long)value);
        return bytes;
    }

    private static void Write(MemoryStream stream, byte[] part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        stream.Write(length);
        stream.Write(part);
    }
}
