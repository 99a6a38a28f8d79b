using System.Security.Cryptography;

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
    /// <summary>The bytes of a row, from its column values: <c>byte[]</c>, <c>long</c>, <c>string</c> or null.</summary>
    public static byte[] Row(string table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var bytes = new RowBytes();
        Put(bytes, RowBytes.Part(table), values);
        return bytes.Row.ToArray();
    }

    /// <summary>The salted commitment to a row: it proves the row, and says nothing once salt and row are gone.</summary>
    public static byte[] Commitment(byte[] salt, byte[] row) => SHA256.HashData([2, .. salt, .. row]);

    /// <summary>The hash of an entry, bound to the one before it. The first entry follows 32 zero bytes.</summary>
    public static byte[] EntryHash(byte[] previous, byte[] entry) =>
        SHA256.HashData([1, .. previous, .. SHA256.HashData([0, .. entry])]);

    /// <summary>Puts a row together in <paramref name="bytes"/>.</summary>
    internal static void Put(RowBytes bytes, byte[] table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        bytes.Begin(table);
        foreach (var (name, value) in values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            switch (value)
            {
                case null:
                    break;
                case byte[] raw:
                    bytes.Put(RowBytes.Part(name), 'b', raw);
                    break;
                case long number:
                    bytes.Put(RowBytes.Part(name), number);
                    break;
                case string text:
                    bytes.Put(RowBytes.Part(name), text);
                    break;
                default:
                    throw new InvalidOperationException($"A {value.GetType().Name} has no canonical form.");
            }
        }
    }
}
