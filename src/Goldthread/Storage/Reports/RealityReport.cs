using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Reports;

/// <summary>What the reality check of a goal of somebody who was found through reach is judged by.</summary>
public static class RealityReport
{
    /// <summary>How far back it is asked who came.</summary>
    public const int Weeks = 4;

    private const decimal WeeksAMonth = 52m / 12m;

    /// <summary>The facts of one goal, as of a moment.</summary>
    public static async Task<RealityFacts> RealityOf(
        this GoldthreadDb db,
        Found person,
        Goal goal,
        GoalSetting? setting,
        DateTimeOffset now
    )
    {
        var today = UkTime.DayOf(now);
        var goals = (await db.GoalsOf(person)).FindAll(g => g.Id == goal.Id || g.Lifecycle == Lifecycle.Active);
        var ids = goals.ConvertAll(g => g.Id);
        var minutes = (
            await db.About<SupportStep>(person)
                .Where(s => s.EndedOn == null && ids.Contains(s.GoalId))
                .Select(s => new { s.GoalId, s.Minutes })
                .ToListAsync()
        ).ToLookup(s => s.GoalId, s => s.Minutes);
        var packages = await db.About<SupportPackage>(person)
            .Where(p => p.EndedOn == null && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .Select(p => p.MinutesAWeek)
            .ToListAsync();
        var since = UkTime.StartOf(today.AddDays(1 - (7 * Weeks)));
        var written = await db.Records(person)
            .Where(r => r.HappenedAt >= since && r.HappenedAt <= now && r.KeyId == null)
            .GroupBy(r => r.AuthorId)
            .Select(g => g.Count())
            .ToListAsync();
        var team = await db.StaffToRead(person, now).Select(s => s.Id).ToListAsync();
        var partners = await db.About<PartnerAction>(person)
            .Where(p => p.GoalId == goal.Id && p.EndedOn == null)
            .OrderBy(p => p.DueOn)
            .Select(p => new PartnerFact(p.Partner, p.DueOn, p.DoneOn))
            .ToListAsync();
        return new RealityFacts(
            [.. minutes[goal.Id]],
            TimesAWeek(goal),
            goals.Where(g => g.Id != goal.Id).Sum(g => Needed(g, minutes[g.Id])),
            packages.Count == 0 ? null : packages.Sum(),
            written.Count,
            written.Sum(),
            team.Count,
            setting is null ? null : await db.Skills(setting, team, today),
            setting?.Place,
            setting?.PlaceWords,
            partners
        );
    }

    /// <summary>How often in a week a goal is to be seen to; null when it has no rhythm.</summary>
    public static decimal? TimesAWeek(Goal goal) =>
        (goal.RhythmPer, goal.RhythmTimes) switch
        {
            (RhythmPer.Day, { } times) => times * 7,
            (RhythmPer.Week, { } times) => times,
            (RhythmPer.Month, { } times) => times / WeeksAMonth,
            _ => null,
        };

    private static int Needed(Goal goal, IEnumerable<int?> minutes) =>
        (int)Math.Ceiling(minutes.Sum(m => m ?? 0) * (TimesAWeek(goal) ?? 0));

    private static async Task<IReadOnlyList<SkillFact>> Skills(
        this GoldthreadDb db,
        GoalSetting setting,
        List<Guid> team,
        DateOnly today
    )
    {
        var held = await db.All<Competence>().Where(c => c.EndedOn == null && team.Contains(c.StaffId)).ToListAsync();
        return
        [
            .. (setting.Skills ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => new SkillFact(
                    name,
                    held.Where(c => c.HoldsOn(today) && string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase))
                        .Select(c => c.StaffId)
                        .Distinct()
                        .Count()
                )),
        ];
    }
}
