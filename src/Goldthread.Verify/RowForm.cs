namespace Goldthread.Verify;

/// <summary>How the rows of one table are read, so that their columns come in the order of the canonical form.</summary>
internal sealed class RowForm
{
    /// <summary>The history itself, as the chain hashes it: every column but the hash.</summary>
    public static readonly Table History = new(
        "history",
        [
            new("id", ColumnType.Id, false, null),
            new("chain", ColumnType.Id, false, null),
            new("seq", ColumnType.Integer, false, null),
            new("at", ColumnType.Instant, false, null),
            new("actor_id", ColumnType.Id, false, null),
            new("on_behalf_of", ColumnType.Text, true, null),
            new("purpose", ColumnType.Text, false, null),
            new("reason", ColumnType.Text, true, null),
            new("what", ColumnType.Text, false, null),
            new("person_id", ColumnType.Id, true, null),
            new("goal_id", ColumnType.Id, true, null),
            new("rows", ColumnType.Text, false, null),
        ]
    );

    private readonly byte[] _table;
    private readonly (byte[] Name, ColumnType Type)[] _columns;

    /// <param name="table">The table.</param>
    /// <param name="there">The columns that this database has: one that came later is empty in an older file.</param>
    public RowForm(Table table, IReadOnlySet<string> there)
    {
        Table = table;
        var columns = table.Columns.Where(c => there.Contains(c.Name)).OrderBy(c => c.Name, StringComparer.Ordinal);
        Names = [.. columns.Select(c => c.Name)];
        _table = RowBytes.Part(table.Name);
        _columns = [.. columns.Select(c => (RowBytes.Part(c.Name), c.Type))];
    }

    public Table Table { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What to select; the salt (or the hash) comes first.</summary>
    public string Select(string first) =>
        $"SELECT \"{first}\", {string.Join(", ", Names.Select(n => $"\"{n}\""))} FROM \"{Table.Name}\"";

    /// <summary>Where a column stands in what is selected.</summary>
    public int At(string column) => Names.IndexOf(column) + 1;

    /// <summary>Puts the row that is being read together.</summary>
    public void Put(Cells row, RowBytes bytes)
    {
        bytes.Begin(_table);
        for (var i = 0; i < _columns.Length; i++)
        {
            row.PutInto(bytes, _columns[i].Name, i + 1, _columns[i].Type);
        }
    }
}

internal static class Places
{
    public static int IndexOf(this IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        throw new KeyNotFoundException(name);
    }
}
