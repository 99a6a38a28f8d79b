using System.Globalization;
using CsvHelper;

namespace Goldthread.Web.Imports;

/// <summary>A row of a file, by its number in a spreadsheet and its cells in the order of the columns.</summary>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);

/// <summary>A CSV file as programs write them: a row of names, then rows of cells.</summary>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>More rows than this are refused: an import is one change, all or nothing.</summary>
    public const int MostRows = 5000;

    // What a spreadsheet would run as a formula when a cell begins with it. Such cells are written behind an apostrophe.
    private const string Formula = "=+-@\t\r";

    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>Reads no further than one row too many, so that it can be said to be too many.</summary>
    public static Table Read(string text)
    {
        var settings = new CsvReaderOptions
        {
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
        };
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), settings);
        var columns = csv.Headers.Select(h => h.Trim()).ToList();
        var rows = new List<TableRow>();
        while (columns.Count > 0 && rows.Count <= MostRows && csv.Read())
        {
            var cells = new string[columns.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = i < csv.FieldCount ? WithoutGuard(csv.GetString(i)) : "";
            }

            rows.Add(new TableRow((int)csv.LineNumber, cells));
        }

        return new Table(columns, rows);
    }

    /// <summary>Writes a file that can be read again, and that no spreadsheet runs as formulas.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape }))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>A day as people and programs write one; null when it is none.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>What is said of a day that cannot be read.</summary>
    public static string NoDay(string text) => $"“{text}” is no day we can read. Write it like 2026-09-03.";

    /// <summary>What is wrong with the file as a whole, when there are no rows in it or too many; else null.</summary>
    /// <param name="each">What a row holds: a reading, a person.</param>
    public RowProblem? Unfit(string each) =>
        Columns.Count == 0
            ? new RowProblem(1, "", $"The file is empty. It needs a row of names, then a row for each {each}.")
        : Rows.Count == 0 ? new RowProblem(2, "", $"There is no {each} below the row of names.")
        : Rows.Count > MostRows
            ? new RowProblem(Rows[MostRows].Number, "", $"The file has more than {MostRows} rows. Split it.")
        : null;

    /// <summary>Where a column is, whatever its capitals; -1 when there is none of that name.</summary>
    public int Find(string? name) =>
        string.IsNullOrWhiteSpace(name)
            ? -1
            : Columns.ToList().FindIndex(c => string.Equals(c, name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string WithoutGuard(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Formula.Contains(cell[1]) ? cell[1..] : cell;
}
