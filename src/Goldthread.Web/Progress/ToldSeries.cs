using Goldthread.Evidence;
using Goldthread.Progress;
using Goldthread.Web.Commands;

namespace Goldthread.Web.Progress;

/// <summary>A series from a file: what the rule set makes of it, and what the headline says.</summary>
internal sealed record ToldSeries(
    ChartFile File,
    ChartPlan Plan,
    ChartSeries Series,
    ChartReading Chart,
    Finding Finding
)
{
    public static ToldSeries Of(ChartFile file, ChartPlan plan)
    {
        var series = ChartSeries.Of(file.Rows);
        var points = series
            .Readings.Select(each => new Point(DateOnly.FromDateTime(each.At), (decimal)each.Value))
            .ToList();
        // A file is judged by its own last day, so that it says the same on every day.
        var today = points.Count == 0 ? DateOnly.MinValue : points.Max(point => point.On);
        // A range without ends has no better side.
        var facts = new IndicatorFacts(
            file.Name,
            Lens.Behaviour,
            IndicatorKind.Count,
            plan.Better ?? Direction.InRange,
            file.Unit
        );
        return new ToldSeries(file, plan, series, ControlChart.Judge(series, plan), Finding.Of(facts, points, today));
    }

    /// <summary>The headline, what the target may count on, and what was left out.</summary>
    public string Says =>
        string.Join(
            ' ',
            new[] { Finding.Sentence, Finding.Second, OfTarget }.Concat(Series.Notes).Where(s => s is not null)
        );

    private string? OfTarget =>
        Chart.Trial || Chart.Assurance is not { } assurance
            ? null
            : assurance switch
            {
                Assurance.ConsistentPass => "If all goes on so, the target is met each time.",
                Assurance.ConsistentFail => "If all goes on so, the target is not met.",
                Assurance.Inconsistent => "If all goes on so, the target is met at times.",
            };
}
