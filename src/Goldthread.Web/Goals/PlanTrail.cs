using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>Who saw to each part of a plan last, and on which day: read from the history, so that nobody has to note it.</summary>
internal static class PlanTrail
{
    /// <summary>Planning is found among the first changes after the goal was said, and among the newest.</summary>
    private const int MostEntries = 200;

    private static readonly Dictionary<string, PlanPart> ByTable = new()
    {
        ["goal_talk"] = PlanPart.Together,
        ["goal_option"] = PlanPart.Options,
        ["disagreement"] = PlanPart.Disagreements,
        ["indicator"] = PlanPart.Indicators,
        ["risk"] = PlanPart.Risks,
        ["risk_look"] = PlanPart.Risks,
        ["support_step"] = PlanPart.Steps,
        ["barrier"] = PlanPart.Barriers,
        ["agreement"] = PlanPart.Agreement,
    };

    private static readonly Dictionary<string, PlanPart> ByColumn = new()
    {
        ["own_words"] = PlanPart.Words,
        ["why"] = PlanPart.Why,
        ["identity"] = PlanPart.Why,
        ["importance"] = PlanPart.Why,
        ["confidence"] = PlanPart.Why,
        ["title"] = PlanPart.Name,
        ["kind"] = PlanPart.Name,
        ["need_id"] = PlanPart.Name,
        ["commissioned"] = PlanPart.Name,
        ["supports_id"] = PlanPart.Name,
        ["deadline"] = PlanPart.When,
        ["rhythm_times"] = PlanPart.When,
        ["rhythm_per"] = PlanPart.When,
        ["owner_id"] = PlanPart.When,
        ["review_on"] = PlanPart.When,
        ["starts_on"] = PlanPart.When,
    };

    /// <summary>For each part that somebody saw to: their name and the day.</summary>
    public static async Task<IReadOnlyDictionary<PlanPart, (string Name, DateOnly On)>> Of(
        GoldthreadDb db,
        Found found,
        Goal goal
    )
    {
        var since = UkTime.StartOf(goal.SaidOn);
        var history = db.HistoryOf(found).Where(h => h.At >= since);
        var first = await history.OrderBy(h => h.At).ThenBy(h => h.Seq).Take(MostEntries).ToListAsync();
        var newest =
            first.Count < MostEntries
                ? []
                : await history
                    .OrderByDescending(h => h.At)
                    .ThenByDescending(h => h.Seq)
                    .Take(MostEntries)
                    .ToListAsync();
        var last = new Dictionary<PlanPart, (Guid By, DateOnly On)>();
        foreach (var entry in first.Concat(newest).Where(h => h.GoalId == goal.Id).OrderBy(h => h.At))
        {
            foreach (var part in TouchedRow.Read(entry.Rows).SelectMany(Parts).Distinct())
            {
                last[part] = (entry.ActorId, UkTime.DayOf(entry.At));
            }
        }

        var ids = last.Values.Select(l => l.By).Distinct().ToList();
        var names = await db.Colleagues().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name);
        names[found.Id] = found.Person.Likes;
        return last.Where(l => names.ContainsKey(l.Value.By))
            .ToDictionary(l => l.Key, l => (names[l.Value.By], l.Value.On));
    }

    private static IEnumerable<PlanPart> Parts(TouchedRow row)
    {
        if (ByTable.TryGetValue(row.Table, out var part))
        {
            return [part];
        }

        return row.Table != "goal" ? []
            : row.Version == 1 ? [PlanPart.Words]
            : row.Changed.Where(ByColumn.ContainsKey).Select(c => ByColumn[c]).Distinct();
    }
}
