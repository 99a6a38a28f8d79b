using System.Buffers.Text;
using System.Globalization;

namespace Goldthread.Verify;

/// <summary>One version of one row that an entry vouches for.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Id">Its id, 16 bytes big-endian, as hex.</param>
/// <param name="Version">1 when it was first written.</param>
/// <param name="Commitment">The salted hash of its canonical bytes.</param>
/// <param name="Changed">The columns that this version changed; empty for a first version.</param>
public sealed record TouchedRow(string Table, string Id, long Version, string Commitment, IReadOnlyList<string> Changed)
{
    /// <summary>The line of it that a history entry holds.</summary>
    public string ToLine() => $"{Table} {Id} {Version} {Commitment} {string.Join(',', Changed)}".TrimEnd();

    /// <summary>Reads the lines of an entry. Throws <see cref="FormatException"/> when a line is not one.</summary>
    public static IReadOnlyList<TouchedRow> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadLine)];

    /// <summary>A commitment as it stands in a line.</summary>
    public static string Encode(byte[] commitment) => Base64Url.EncodeToString(commitment);

    private static TouchedRow ReadLine(string line)
    {
        var words = line.Split(' ');
        if (words.Length is < 4 or > 5)
        {
            throw new FormatException("A history entry names a row in four or five words.");
        }

        return new TouchedRow(
            words[0],
            words[1],
            long.Parse(words[2], CultureInfo.InvariantCulture),
            words[3],
            words.Length == 5 ? words[4].Split(',') : []
        );
    }
}
