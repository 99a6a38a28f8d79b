using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Goldthread.Verify;

/// <summary>One version of one row, without a word of it: what the history tells of, and what stands in the database.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Seen
{
    private static readonly Dictionary<string, byte> Numbers = Catalogue
        .Tables.Keys.Select((name, i) => (name, i))
        .ToDictionary(t => t.name, t => checked((byte)t.i), StringComparer.Ordinal);

    private static readonly string[] Names = [.. Catalogue.Tables.Keys];

    public Seen(byte table, Guid id, long version, ReadOnlySpan<byte> commitment)
    {
        (Table, Id, Version) = (table, id, version);
        if (commitment.Length != 32)
        {
            throw new FormatException("A commitment has 32 bytes.");
        }

        (A, B) = (
            BinaryPrimitives.ReadUInt128BigEndian(commitment),
            BinaryPrimitives.ReadUInt128BigEndian(commitment[16..])
        );
    }

    public byte Table { get; }
    public Guid Id { get; }
    public long Version { get; }

    // The two halves of the commitment.
    private UInt128 A { get; }
    private UInt128 B { get; }

    public string Name => $"{Names[Table]} {IdText}";

    public string IdText => Convert.ToHexStringLower(Id.ToByteArray(bigEndian: true));

    /// <summary>The number of a table here. Throws <see cref="FormatException"/> when there is no such table.</summary>
    public static byte NumberOf(string table) =>
        Numbers.TryGetValue(table, out var number) ? number : throw new FormatException($"There is no table {table}.");

    public bool SameCommitment(in Seen other) => A == other.A && B == other.B;

    /// <summary>The same row at a version, whatever is in it.</summary>
    public Seen At(long version) => new(Table, Id, version, new byte[32]);

    /// <summary>Writes everything of it, 57 bytes.</summary>
    public void Write(Span<byte> to)
    {
        to[0] = Table;
        Id.TryWriteBytes(to[1..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(to[17..], Version);
        BinaryPrimitives.WriteUInt128BigEndian(to[25..], A);
        BinaryPrimitives.WriteUInt128BigEndian(to[41..], B);
    }

    /// <summary>Reads a line of a history entry (<see cref="TouchedRow"/>), without the columns that it names.</summary>
    public static Seen Read(ReadOnlySpan<char> line)
    {
        Span<Range> words = stackalloc Range[6];
        if (line.Split(words, ' ') is < 4 or > 5)
        {
            throw new FormatException("A history entry names a row in four or five words.");
        }

        if (!Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line[words[0]], out var table))
        {
            throw new FormatException("A history entry names a table that is not there.");
        }

        return new Seen(
            table,
            ReadId(line[words[1]]),
            long.Parse(line[words[2]], NumberStyles.None, CultureInfo.InvariantCulture),
            ReadCommitment(line[words[3]], stackalloc byte[32])
        );
    }

    /// <summary>An id from its hex.</summary>
    public static Guid ReadId(ReadOnlySpan<char> hex)
    {
        Span<byte> id = stackalloc byte[16];
        return hex.Length == 32 && Convert.FromHexString(hex, id, out _, out _) == System.Buffers.OperationStatus.Done
            ? new Guid(id, bigEndian: true)
            : throw new FormatException("An id is written as 32 hex digits.");
    }

    private static ReadOnlySpan<byte> ReadCommitment(ReadOnlySpan<char> text, Span<byte> commitment) =>
        Base64Url.TryDecodeFromChars(text, commitment, out var read) && read == 32
            ? commitment
            : throw new FormatException("A commitment is written as 43 characters.");

    /// <summary>Reads a commitment as it stands in a line.</summary>
    public static Seen Of(byte table, Guid id, long version, string commitment) =>
        new(table, id, version, ReadCommitment(commitment, stackalloc byte[32]));
}
