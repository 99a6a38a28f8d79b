using System.Globalization;
using System.Text.Json;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

/// <summary>Published numbers (see Vectors/README.md).</summary>
internal static class Vector
{
    internal static JsonElement Of(string name) =>
        JsonDocument
            .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", name + ".json")))
            .RootElement;

    internal static double[] Numbers(this JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    internal static double Number(this JsonElement parent, string name) => parent.GetProperty(name).GetDouble();

    /// <summary>One row a week.</summary>
    internal static ChartSeries Weekly(IEnumerable<double> values) =>
        ChartSeries.Of([
            .. values.Select((value, week) => new ChartRow(new DateTime(2024, 1, 1).AddDays(7 * week), value)),
        ]);

    /// <summary>A published series as it stands in its file.</summary>
    internal static ChartSeries Readings(string file, bool rate = false) =>
        ChartSeries.Of([
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "Readings", file))
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(cells => new ChartRow(
                    DateTime.Parse(cells[0], CultureInfo.InvariantCulture),
                    double.Parse(cells[1], CultureInfo.InvariantCulture),
                    rate ? double.Parse(cells[2], CultureInfo.InvariantCulture) : null
                )),
        ]);
}
