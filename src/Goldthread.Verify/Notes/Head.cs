using System.Globalization;

namespace Goldthread.Verify.Notes;

/// <summary>How a chain ended when somebody looked: how many entries it had, and the hash of the last.</summary>
public sealed record Head(Guid Chain, long Size, string Hash)
{
    /// <summary>The line of it in a checkpoint.</summary>
    public string ToLine() => $"chain {Chain} {Size.ToString(CultureInfo.InvariantCulture)} {Hash}";

    /// <summary>Reads a line of a checkpoint.</summary>
    public static Head Read(string line)
    {
        var words = line.Split(' ');
        return words is ["chain", var chain, var size, { Length: 64 } hash]
            ? new Head(
                Guid.ParseExact(chain, "D"),
                long.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture),
                hash
            )
            : throw new FormatException("A checkpoint names a chain, its size and its end.");
    }
}

/// <summary>One row that was destroyed, without a word of what was in it.</summary>
/// <param name="Id">Its id, 16 bytes big-endian, as hex.</param>
public sealed record GoneRow(string Table, string Id)
{
    /// <summary>The line of it in a note.</summary>
    public string ToLine() => $"row {Table} {Id}";

    /// <summary>Reads a line of a note.</summary>
    public static GoneRow Read(string line) =>
        line.Split(' ') is ["row", var table, { Length: 32 } id]
            ? new GoneRow(table, id)
            : throw new FormatException("A destruction names a table and an id.");
}

/// <summary>What kinds of note say, and how it is read from them.</summary>
public static class NoteWords
{
    /// <summary>Why a checkpoint was made when a backup had been put back: what was known of later entries no longer holds.</summary>
    public const string Restored = "restored";

    /// <summary>What a checkpoint says.</summary>
    public static IReadOnlyList<string> Checkpoint(string why, IEnumerable<Head> heads) =>
        [$"why {why}", .. heads.OrderBy(h => h.Chain.ToString(), StringComparer.Ordinal).Select(h => h.ToLine())];

    /// <summary>What the note of a destruction says.</summary>
    public static IReadOnlyList<string> Destruction(Guid by, IEnumerable<GoneRow> rows) =>
        [$"by {by}", .. rows.Select(r => r.ToLine())];

    /// <summary>Why a checkpoint was made.</summary>
    public static string WhyOf(Note checkpoint) => Note.Value(checkpoint.Says[0], "why");

    /// <summary>The ends of chains that a checkpoint knows.</summary>
    public static IEnumerable<Head> HeadsOf(Note checkpoint) => checkpoint.Says.Skip(1).Select(Head.Read);

    /// <summary>Who destroyed.</summary>
    public static Guid ByOf(Note destruction) => Guid.ParseExact(Note.Value(destruction.Says[0], "by"), "D");

    /// <summary>What was destroyed.</summary>
    public static IEnumerable<GoneRow> RowsOf(Note destruction) => destruction.Says.Skip(1).Select(GoneRow.Read);
}
