using Goldthread.History;

namespace Goldthread.Web.Imports;

/// <summary>A file whose columns are all known: cells are asked for by what they fill in.</summary>
internal sealed class KnownTable
{
    private readonly Dictionary<string, int> _at = [];
    private readonly IReadOnlyList<FileColumn> _columns;

    private KnownTable(Table table, IReadOnlyList<FileColumn> columns)
    {
        (Rows, _columns) = (table.Rows, columns);
        foreach (var column in columns)
        {
            _at[column.Field] = table.Find(column.Name);
        }
    }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Reads a file; or says what keeps it from being read.</summary>
    /// <param name="each">What a row holds: a person.</param>
    public static (KnownTable? Table, IReadOnlyList<RowProblem> Problems) Read(
        string text,
        IReadOnlyList<FileColumn> columns,
        string each
    )
    {
        var table = Table.Read(text);
        if (table.Columns.Count == 0)
        {
            return (null, [table.Unfit(each)!]);
        }

        var problems = columns
            .Where(c => c.Needed && table.Find(c.Name) < 0)
            .Select(c => new RowProblem(1, "", $"The first row must name a column “{c.Name}”."))
            .ToList();
        var known = columns.Select(c => c.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (problems.Count == 0)
        {
            // A column that is passed over in silence would be words that somebody thinks are kept.
            problems.AddRange(
                table
                    .Columns.Where(c => c.Length > 0 && !known.Contains(c))
                    .Select(c => new RowProblem(
                        1,
                        c,
                        "There is no such column. Name it as the list does, or take it out."
                    ))
            );
            problems.AddRange(
                table
                    .Columns.Where(c => c.Length > 0)
                    .GroupBy(c => c, StringComparer.OrdinalIgnoreCase)
                    .Where(g => g.Count() > 1)
                    .Select(g => new RowProblem(1, g.Key, "Two columns have this name. Take one out."))
            );
        }

        if (problems.Count == 0 && table.Unfit(each) is { } unfit)
        {
            problems.Add(unfit);
        }

        return problems.Count > 0 ? (null, problems) : (new KnownTable(table, columns), []);
    }

    /// <summary>A cell; null when it is empty, or the file has no such column.</summary>
    public string? Cell(TableRow row, string field) => _at[field] is >= 0 and var at ? Check.Tidy(row.Cells[at]) : null;

    /// <summary>A cell with a day. What is none is said to be none.</summary>
    public DateOnly? Day(TableRow row, string field, List<Problem> unread)
    {
        var text = Cell(row, field);
        var day = text is null ? null : Table.Day(text);
        if (text is not null && day is null)
        {
            unread.Add(new Problem(field, Table.NoDay(text)));
        }

        return day;
    }

    /// <summary>The problems of a row, each with the name of its column.</summary>
    public IReadOnlyList<RowProblem> Named(int row, IEnumerable<Problem> problems) =>
        [
            .. problems.Select(p => new RowProblem(
                row,
                _columns.FirstOrDefault(c => c.Field == p.Field)?.Name ?? "",
                p.Sentence
            )),
        ];
}
