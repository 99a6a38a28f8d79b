using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Progress;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Progress;

/// <summary>When a person's incidents begin: by hour, by weekday, by month. A question to those who know the days, and no answer.</summary>
[Needs(Act.See)]
public sealed class IncidentPatternPage : PersonPage
{
    private const int MostIncidents = 2_000;
    private const int Months = 12;
    private const int HoursTogether = 4;

    public IncidentClock Times { get; private set; } = null!;
    public int Number { get; private set; }
    public BarsChart ByHour { get; private set; } = null!;
    public BarsChart ByWeekday { get; private set; } = null!;
    public BarsChart ByMonth { get; private set; } = null!;

    /// <summary>The stretches of hours that stand as columns of the table.</summary>
    public IReadOnlyList<string> Stretches { get; } =
    [.. Enumerable.Range(0, 24 / HoursTogether).Select(n => $"{n * HoursTogether:00}–{(n + 1) * HoursTogether:00}")];

    /// <summary>Weekdays from Monday, each with its count in each stretch of hours.</summary>
    public IReadOnlyList<(string Day, IReadOnlyList<int> Counts)> Both { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ViewData["Slim"] = true;
        var first = new DateOnly(Today.Year, Today.Month, 1).AddMonths(1 - Months);
        var since = UkTime.StartOf(first);
        var started = (
            await Db.About<Incident>(Found)
                .Where(i => i.StartedAt >= since)
                .OrderByDescending(i => i.StartedAt)
                .Take(MostIncidents)
                .Select(i => i.StartedAt)
                .ToListAsync()
        ).ConvertAll(UkTime.WallOf);
        Number = started.Count;
        Times = IncidentClock.Of(started);
        ByHour = Bars(
            "hour of the day",
            "Hour",
            Times.ByHour.Select((n, h) => ($"{h:00}:00", h % 6 == 0 ? $"{h}" : "", n))
        );
        ByWeekday = Bars("weekday", "Weekday", Times.ByWeekday.Select((n, d) => (Day(d), Day(d)[..2], n)));
        ByMonth = Bars(
            "month",
            "Month",
            Enumerable
                .Range(0, Months)
                .Select(first.AddMonths)
                .Select(m =>
                    ($"{m:MMMM yyyy}", $"{m:MMM}"[..1], started.Count(at => at.Year == m.Year && at.Month == m.Month))
                )
        );
        Both =
        [
            .. Times.ByBoth.Select(
                (hours, day) => (Day(day), (IReadOnlyList<int>)[.. hours.Chunk(HoursTogether).Select(h => h.Sum())])
            ),
        ];
        return Page();
    }

    private BarsChart Bars(string by, string column, IEnumerable<(string Name, string Short, int Count)> counts)
    {
        var bars = counts.Select(c => new ChartBar(c.Name, c.Short, c.Count)).ToList();
        var most = bars.MaxBy(b => b.Count)!;
        return new BarsChart(
            $"Incidents by {by}",
            Number == 0
                ? "None."
                : $"{Words.Count(Number, "incident", "incidents")}; the most, {most.Count}: {most.Name}.",
            column,
            "incidents",
            bars
        );
    }

    // From Monday.
    private static string Day(int day) => ((DayOfWeek)((day + 1) % 7)).ToString();
}
