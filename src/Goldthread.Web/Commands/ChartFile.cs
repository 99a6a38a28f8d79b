using System.Globalization;
using Goldthread.Progress;
using Goldthread.Web.Imports;

namespace Goldthread.Web.Commands;

/// <summary>A series as it stands in a file.</summary>
/// <param name="Name">The name of the column of values.</param>
/// <param name="Unit">The unit written beside every value; null when there is none.</param>
internal sealed record ChartFile(string Name, string? Unit, IReadOnlyList<ChartRow> Rows)
{
    private static readonly string[] DayNames = ["date", "day", "on", "month", "week", "time"];

    /// <exception cref="CannotChart">The file, a column, a day or the units cannot be read.</exception>
    public static ChartFile Read(string path, string? date, string? value, string? denominator)
    {
        if (!File.Exists(path))
        {
            throw new CannotChart($"There is no file {path}.");
        }

        var table = Table.Read(File.ReadAllText(path));
        if (table.Columns.Count == 0 || table.Rows.Count > Table.MostRows)
        {
            throw new CannotChart(table.Unfit("reading")!.Says);
        }

        var on = Column(table, date, "--date", () => DayColumn(table));
        var of = denominator is null ? -1 : Column(table, denominator, "--denominator", () => -1);
        var at = Column(table, value, "--value", () => ValueColumn(table, on, of));
        var units = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rows = table.Rows.Select(row => RowOf(row, on, at, of, units)).ToList();
        return units.Count > 1
            ? throw new CannotChart(
                $"The values have different units ({string.Join(", ", units.Order().Select(Quoted))}). Bring them to one."
            )
            : new ChartFile(table.Columns[at], units.SingleOrDefault(unit => unit.Length > 0), rows);
    }

    private static ChartRow RowOf(TableRow row, int on, int at, int of, HashSet<string> units)
    {
        var (value, unit) = Number(row.Cells[at]);
        if (value is not null && double.IsFinite(value.Value))
        {
            units.Add(unit);
        }

        return new ChartRow(
            Moment(row.Cells[on]) ?? throw new CannotChart($"Row {row.Number}: {Table.NoDay(row.Cells[on])}"),
            value,
            of < 0 ? null : Number(row.Cells[of]).Value ?? double.NaN
        );
    }

    /// <summary>A number with or without a unit; no value when the cell is blank, and not a number when it holds other words.</summary>
    private static (double? Value, string Unit) Number(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return (null, "");
        }

        var text = cell.Trim();
        var unit = text.StartsWith('£') ? "£" : "";
        text = text.TrimStart('£').Trim();
        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]) && text[end - 1] != '.')
        {
            end--;
        }

        return double.TryParse(
            text[..end],
            NumberStyles.Float | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? (number, unit.Length > 0 ? unit : text[end..].Trim())
            : (double.NaN, "");
    }

    private static DateTime? Moment(string cell) =>
        Table.Day(cell) is { } day ? day.ToDateTime(TimeOnly.MinValue)
        : DateTimeOffset.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && cell.Length > 10
            ? moment.UtcDateTime
        : null;

    private static int Column(Table table, string? name, string option, Func<int> otherwise)
    {
        var found = name is null ? otherwise() : table.Find(name);
        return found >= 0
            ? found
            : throw new CannotChart($"Name a column with {option}: {string.Join(", ", table.Columns.Select(Quoted))}.");
    }

    private static int DayColumn(Table table) =>
        DayNames.Select(table.Find).FirstOrDefault(place => place >= 0, table.Columns.Count > 1 ? 0 : -1);

    private static int ValueColumn(Table table, int on, int of)
    {
        var named = table.Find("value");
        return named >= 0
            ? named
            : Enumerable.Range(0, table.Columns.Count).FirstOrDefault(c => c != on && c != of, -1);
    }

    private static string Quoted(string name) => name.Length == 0 ? "none" : $"“{name}”";
}
