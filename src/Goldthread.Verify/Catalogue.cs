namespace Goldthread.Verify;

/// <summary>What a column means, whatever an engine calls it.</summary>
public enum ColumnType
{
    Id,
    Text,
    Instant,
    Date,
    Integer,
    Money,
    Flag,
    Json,
}

/// <summary>One column of a table.</summary>
/// <param name="PointsTo">The table whose id it holds, or null.</param>
public sealed record Column(string Name, ColumnType Type, bool MayBeEmpty, string? PointsTo);

/// <summary>One table whose rows are proved by the history.</summary>
public sealed record Table(string Name, IReadOnlyList<Column> Columns)
{
    private readonly Lazy<Dictionary<string, ColumnType>> _types = new(() =>
        Columns.ToDictionary(c => c.Name, c => c.Type, StringComparer.Ordinal)
    );

    /// <summary>What a column means. Throws <see cref="KeyNotFoundException"/> when there is no such column.</summary>
    public ColumnType TypeOf(string column) => _types.Value[column];
}

/// <summary>
/// The one list of tables and columns. It gives the canonical bytes of a row, and the tests hold the mapping and
/// the schema files to it.
/// </summary>
public static class Catalogue
{
    /// <summary>Every proved table, by name.</summary>
    public static IReadOnlyDictionary<string, Table> Tables { get; } = Read();

    private static Dictionary<string, Table> Read()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("catalogue.txt")!;
        using var reader = new StreamReader(stream);
        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        List<Column>? columns = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] != ' ')
            {
                columns =
                [
                    new Column("id", ColumnType.Id, false, null),
                    new Column("version", ColumnType.Integer, false, null),
                ];
                tables.Add(line.Trim(), new Table(line.Trim(), columns));
            }
            else
            {
                columns!.Add(ReadColumn(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return tables;
    }

    private static Column ReadColumn(string[] words) =>
        new(
            words[0],
            Enum.Parse<ColumnType>(words[1].TrimEnd('?'), ignoreCase: true),
            words[1].EndsWith('?'),
            words.Length == 4 ? words[3] : null
        );
}
