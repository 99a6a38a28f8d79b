using System.Globalization;
using CsvHelper;
using Goldthread.Evidence;

namespace Goldthread.Web.Evidence;

/// <summary>A row of a file that is missing or unclear: where, and what to do.</summary>
public sealed record RowProblem(int Row, string Column, string Says);

/// <summary>What a file of readings holds, before anything is saved.</summary>
public sealed record ReadingsFile(
    IReadOnlyList<ReadingFacts> Readings,
    IReadOnlyList<RowProblem> Problems,
    IReadOnlyList<string> Columns
)
{
    /// <summary>More rows than this are refused: an import is one change, all or nothing.</summary>
    public const int MostRows = 5000;

    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>
    /// Reads text with a first row of names. The column of days is called date or day; that of values is
    /// <paramref name="value"/>, or the first other one; that of denominators is <paramref name="denominator"/>, or none.
    /// Rows count from 1, the names being row 1, as a spreadsheet shows them.
    /// </summary>
    public static ReadingsFile Read(string text, IndicatorKind kind, DateOnly today, string? value, string? denominator)
    {
        var settings = new CsvReaderOptions
        {
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
        };
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), settings);
        var header = csv.Headers;
        if (header.Count == 0)
        {
            return Refuse([], 1, "", "The file is empty. It needs a row of names, then a row for each reading.");
        }

        var columns = header.Select(h => h.Trim()).ToList();
        var dayColumn = Find(columns, "date") ?? Find(columns, "day");
        var valueColumn = Find(columns, value) ?? columns.Find(c => c != dayColumn);
        if (dayColumn is null || valueColumn is null)
        {
            return Refuse(columns, 1, "", "The first row must name a column “date” and a column of values.");
        }

        return ReadRows(csv, columns, (dayColumn, valueColumn, Find(columns, denominator)), (kind, today));
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
        CsvReader csv,
        IReadOnlyList<string> columns,
        (string Day, string Value, string? Denominator) names,
        (IndicatorKind Kind, DateOnly Today) rules
    )
    {
        var readings = new List<ReadingFacts>();
        var problems = new List<RowProblem>();
        while (csv.Read())
        {
            if (readings.Count >= MostRows)
            {
                return Refuse(columns, (int)csv.LineNumber, "", $"The file has more than {MostRows} rows. Split it.");
            }

            var day = csv.GetString(names.Day);
            var facts = new ReadingFacts
            {
                OnDay = DateOnly.TryParseExact(
                    day,
                    DayForms,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var on
                )
                    ? on
                    : null,
                Value = csv.GetString(names.Value),
                Denominator = names.Denominator is null ? null : csv.GetString(names.Denominator),
                GivenBy = Reporter.Import,
            };
            readings.Add(facts);
            problems.AddRange(
                facts
                    .Problems(rules.Kind, rules.Today)
                    .Problems.Select(p => new RowProblem(
                        (int)csv.LineNumber,
                        Column(names, p.Field),
                        p.Field == nameof(ReadingFacts.OnDay) && facts.OnDay is null
                            ? $"“{day}” is no day we can read. Write it like 2026-09-03."
                            : p.Sentence
                    ))
            );
        }

        return readings.Count == 0
            ? Refuse(columns, 2, "", "There is no reading below the row of names.")
            : new ReadingsFile(readings, problems, columns);
    }

    private static string Column((string Day, string Value, string? Denominator) names, string field) =>
        field switch
        {
            nameof(ReadingFacts.OnDay) => names.Day,
            nameof(ReadingFacts.Denominator) => names.Denominator ?? "",
            _ => names.Value,
        };

    private static string? Find(List<string> columns, string? name) =>
        string.IsNullOrWhiteSpace(name)
            ? null
            : columns.Find(c => string.Equals(c, name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static ReadingsFile Refuse(IReadOnlyList<string> columns, int row, string column, string says) =>
        new([], [new RowProblem(row, column, says)], columns);
}
