using Goldthread.Evidence;
using Goldthread.Web.Imports;

namespace Goldthread.Web.Evidence;

/// <summary>What a file of readings holds, before anything is saved.</summary>
public sealed record ReadingsFile(
    IReadOnlyList<ReadingFacts> Readings,
    IReadOnlyList<RowProblem> Problems,
    IReadOnlyList<string> Columns
)
{
    /// <summary>
    /// Reads text with a first row of names. The column of days is called date or day; that of values is
    /// <paramref name="value"/>, or the first other one; that of denominators is <paramref name="denominator"/>, or none.
    /// </summary>
    public static ReadingsFile Read(string text, IndicatorKind kind, DateOnly today, string? value, string? denominator)
    {
        var table = Table.Read(text);
        var day = table.Find("date") is >= 0 and var date ? date : table.Find("day");
        var values = table.Find(value) is >= 0 and var asked
            ? asked
            : Enumerable.Range(0, table.Columns.Count).FirstOrDefault(c => c != day, -1);
        if (table.Columns.Count > 0 && (day < 0 || values < 0))
        {
            const string names = "The first row must name a column “date” and a column of values.";
            return new ReadingsFile([], [new RowProblem(1, "", names)], table.Columns);
        }

        return table.Unfit("reading") is { } unfit
            ? new ReadingsFile([], [unfit], table.Columns)
            : ReadRows(table, (day, values, table.Find(denominator)), (kind, today));
    }

    /// <summary>The same, with a problem for the first day that was imported before: the same file twice is a slip.</summary>
    public ReadingsFile Without(IReadOnlySet<DateOnly> imported) =>
        Readings.FirstOrDefault(r => r.OnDay is { } day && imported.Contains(day)) is { OnDay: { } again }
            ? this with
            {
                Problems =
                [
                    .. Problems,
                    new RowProblem(
                        0,
                        "",
                        $"A reading for {again:d MMMM yyyy} was imported before. Take the rows out that are here already."
                    ),
                ],
            }
            : this;

    private static ReadingsFile ReadRows(
        Table table,
        (int Day, int Value, int Denominator) at,
        (IndicatorKind Kind, DateOnly Today) rules
    )
    {
        var readings = new List<ReadingFacts>();
        var problems = new List<RowProblem>();
        foreach (var (number, cells) in table.Rows)
        {
            var facts = new ReadingFacts
            {
                OnDay = Table.Day(cells[at.Day]),
                Value = cells[at.Value],
                Denominator = at.Denominator < 0 ? null : cells[at.Denominator],
                GivenBy = Reporter.Import,
            };
            readings.Add(facts);
            problems.AddRange(
                facts
                    .Problems(rules.Kind, rules.Today)
                    .Problems.Select(p => new RowProblem(
                        number,
                        Column(table.Columns, at, p.Field),
                        p.Field == nameof(ReadingFacts.OnDay) && facts.OnDay is null
                            ? Table.NoDay(cells[at.Day])
                            : p.Sentence
                    ))
            );
        }

        return new ReadingsFile(readings, problems, table.Columns);
    }

    private static string Column(
        IReadOnlyList<string> columns,
        (int Day, int Value, int Denominator) at,
        string field
    ) =>
        field switch
        {
            nameof(ReadingFacts.OnDay) => columns[at.Day],
            nameof(ReadingFacts.Denominator) => at.Denominator < 0 ? "" : columns[at.Denominator],
            _ => columns[at.Value],
        };
}
