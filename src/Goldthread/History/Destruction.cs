namespace Goldthread.History;

/// <summary>
/// What is left of a row that was destroyed by the rules of keeping: which row it was, and the commitments by which the history vouched for
/// each of its versions. Nothing can be read from those, since the salts went with the row.
/// </summary>
public sealed class Destruction : Record
{
    private Destruction() { }

    public string TableName { get; private set; } = "";

    /// <summary>Its id as the history writes it: hex, big-endian.</summary>
    public string RowHex { get; private set; } = "";

    /// <summary>How many versions it had.</summary>
    public int Versions { get; private set; }

    /// <summary>The commitment to each version, the first first, parted by spaces.</summary>
    public string Commitments { get; private set; } = "";

    /// <summary>Notes that a row is destroyed. Whoever calls this takes the row away in the same transaction.</summary>
    internal static Destruction Of(Change change, string table, string rowHex, IReadOnlyList<string> commitments) =>
        change.Keep(
            new Destruction
            {
                Id = change.NewId(),
                TableName = table,
                RowHex = rowHex,
                Versions = commitments.Count,
                Commitments = string.Join(' ', commitments),
            },
            What.RowsDestroyed
        );
}
