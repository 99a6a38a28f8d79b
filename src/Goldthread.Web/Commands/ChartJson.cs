using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Goldthread.Progress;
using Goldthread.Web.Progress;

namespace Goldthread.Web.Commands;

/// <summary>A judged series as JSON. Numbers are not rounded; what cannot be said is null.</summary>
internal static class ChartJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // It is read by people too, and goes into no page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Signals[] ByPrecedence =
    [
        Signals.Outside,
        Signals.Trend,
        Signals.TwoInThree,
        Signals.Shift,
        Signals.LongRun,
    ];

    public static string Of(ToldSeries told)
    {
        var (chart, limits, runs) = (told.Chart, told.Chart.Limits, told.Chart.Runs);
        return JsonSerializer.Serialize(
            new
            {
                method = chart.Method,
                rules = chart.Rules.Name,
                n = chart.Points.Count,
                centre = limits?.Centre,
                lower = limits?.Lower,
                upper = limits?.Upper,
                nearLower = limits?.NearLower,
                nearUpper = limits?.NearUpper,
                points = chart.Points.Select(point => new
                {
                    date = Date(point.At),
                    value = point.Value,
                    signals = ByPrecedence.Where(signal => point.Signals.HasFlag(signal)),
                }),
                runs = new
                {
                    useful = runs.Useful,
                    longestRun = runs.LongestRun,
                    longestRunMax = runs.LongestRunMax,
                    crossings = runs.Crossings,
                    crossingsMin = runs.CrossingsMin,
                    signal = runs.Signal,
                },
                variation = chart.Variation,
                assurance = chart.Assurance,
                says = told.Says,
            },
            Options
        );
    }

    private static string Date(DateTime at) =>
        at.TimeOfDay == TimeSpan.Zero ? at.ToString("yyyy-MM-dd") : at.ToString("yyyy-MM-dd'T'HH:mm:ss");
}
