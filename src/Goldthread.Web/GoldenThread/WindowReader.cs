using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.GoldenThread;

/// <summary>
/// Counts what was recorded in the last weeks that each person was here. For most the window is the same and the
/// database counts; for those who were away it reaches further back, and theirs are counted here. Two queries at most.
/// </summary>
/// <param name="usual">The first day of the window of whoever was here all the time.</param>
internal sealed class WindowReader(GoldthreadDb db, DateOnly usual)
{
    /// <summary>Records about each goal, and how many of them went as planned.</summary>
    /// <param name="starts">The first day of the window of each goal.</param>
    public async Task<Dictionary<Guid, (int Records, int AsPlanned)>> Records(
        IReadOnlyDictionary<Guid, DateOnly> starts
    )
    {
        var (same, longer) = Part(starts);
        var since = UkTime.StartOf(usual);
        var counts = await db.CurrentFocuses()
            .Where(f => same.Contains(f.GoalId) && f.HappenedAt >= since)
            .GroupBy(f => f.GoalId)
            .Select(g => new
            {
                g.Key,
                Records = g.Count(),
                AsPlanned = g.Count(f => f.How == HowItWent.AsPlanned),
            })
            .ToDictionaryAsync(c => c.Key, c => (c.Records, c.AsPlanned));
        if (longer.Count > 0)
        {
            var earliest = UkTime.StartOf(longer.Min(id => starts[id]));
            var rows = await db.CurrentFocuses()
                .Where(f => longer.Contains(f.GoalId) && f.HappenedAt >= earliest)
                .Select(f => new
                {
                    f.GoalId,
                    f.HappenedAt,
                    f.How,
                })
                .ToListAsync();
            foreach (var goal in rows.Where(r => UkTime.DayOf(r.HappenedAt) >= starts[r.GoalId]).GroupBy(r => r.GoalId))
            {
                counts[goal.Key] = (goal.Count(), goal.Count(r => r.How == HowItWent.AsPlanned));
            }
        }

        return counts;
    }

    /// <summary>Readings of each indicator that have a value.</summary>
    /// <param name="starts">The first day of the window of each indicator.</param>
    public async Task<Dictionary<Guid, int>> Readings(IReadOnlyDictionary<Guid, DateOnly> starts, DateOnly today)
    {
        var (same, longer) = Part(starts);
        var earliest = longer.Count == 0 ? usual : longer.Min(id => starts[id]);
        var rows = await db.CurrentReadings()
            .Where(r => r.Value != null && r.OnDay <= today)
            .Where(r =>
                (same.Contains(r.IndicatorId) && r.OnDay >= usual)
                || (longer.Contains(r.IndicatorId) && r.OnDay >= earliest)
            )
            .GroupBy(r => new { r.IndicatorId, r.OnDay })
            .Select(g => new
            {
                g.Key.IndicatorId,
                g.Key.OnDay,
                Count = g.Count(),
            })
            .ToListAsync();
        return rows.Where(r => r.OnDay >= starts[r.IndicatorId])
            .GroupBy(r => r.IndicatorId)
            .ToDictionary(g => g.Key, g => g.Sum(r => r.Count));
    }

    private (List<Guid> Same, List<Guid> Longer) Part(IReadOnlyDictionary<Guid, DateOnly> starts) =>
        (
            [.. starts.Where(s => s.Value >= usual).Select(s => s.Key)],
            [.. starts.Where(s => s.Value < usual).Select(s => s.Key)]
        );
}
