using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Reports;

/// <summary>
/// What goals need and who knows their plans, for one goal or for a page of them: always the same ten queries, each by an
/// index. The goals were found through reach.
/// </summary>
public static class ReadinessReport
{
    /// <summary>How far back it is asked who came.</summary>
    public const int Weeks = 4;

    private const int MostNames = 60;

    /// <summary>Of goals of one person.</summary>
    public static Task<IReadOnlyDictionary<Guid, Readiness>> ReadinessOf(
        this GoldthreadDb db,
        Found person,
        IReadOnlyCollection<Goal> goals
    ) => db.ReadinessOf(goals, person.By.Now);

    /// <summary>Of goals of several people, as of a moment.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Readiness>> ReadinessOf(
        this GoldthreadDb db,
        IReadOnlyCollection<Goal> goals,
        DateTimeOffset now
    )
    {
        if (goals.Count == 0)
        {
            return new Dictionary<Guid, Readiness>();
        }

        var today = UkTime.DayOf(now);
        var ids = goals.Select(g => g.Id).ToList();
        var people = goals.Select(g => g.PersonId).Distinct().ToList();
        var active = (
            await db.All<Goal>()
                .Where(g => people.Contains(g.PersonId) && (g.Lifecycle == Lifecycle.Active || ids.Contains(g.Id)))
                .ToListAsync()
        ).ToLookup(g => g.PersonId);
        var steps = await Steps(db, [.. active.SelectMany(a => a).Select(g => g.Id)]);
        var packages = await Packages(db, people, today);
        var settings = await db.All<GoalSetting>().Where(s => ids.Contains(s.GoalId)).ToDictionaryAsync(s => s.GoalId);
        var partners = await Partners(db, ids);
        var wrote = await Wrote(db, people, now, today);
        var teams = await Teams(db, people, now);
        var held = await Held(db, settings.Values, teams);
        var plans = await Parts(db, goals, steps);
        var reads = (await db.PlanReadings(ids)).ToLookup(r => r.GoalId);
        return goals.ToDictionary(g => g.Id, g => Of(g));

        Readiness Of(Goal goal)
        {
            var setting = settings.GetValueOrDefault(goal.Id);
            var team = teams[goal.PersonId].ToHashSet();
            var others = active[goal.PersonId].Where(g => g.Id != goal.Id && g.Lifecycle == Lifecycle.Active);
            var by = wrote[goal.PersonId].ToList();
            var reality = new RealityFacts(
                [.. steps[goal.Id].Select(s => s.Minutes)],
                RoutineTime.TimesAWeek(goal),
                others.Sum(o => RoutineTime.Needed(o, steps[o.Id].Select(s => s.Minutes))),
                packages.TryGetValue(goal.PersonId, out var minutes) ? minutes : null,
                by.Count,
                by.Sum(),
                team.Count,
                setting is null ? null : Skills.Of(setting.Skills, held.Where(c => team.Contains(c.StaffId)), today),
                setting?.Place,
                setting?.PlaceWords,
                [.. partners[goal.Id]]
            );
            var readers = reads[goal.Id].Where(r => team.Contains(r.StaffId)).ToList();
            return new Readiness(reality, readers.Count, readers.Count(r => r.Parts == plans[goal.Id]));
        }
    }

    /// <summary>The names of competences that are in use among the staff, each once, in order.</summary>
    public static async Task<IReadOnlyList<string>> SkillsInUse(this GoldthreadDb db) =>
        Skills.Named(
            string.Join(
                '\n',
                await db.All<Competence>()
                    .Where(c => c.EndedOn == null)
                    .Select(c => c.Name)
                    .Distinct()
                    .OrderBy(n => n)
                    .Take(MostNames)
                    .ToListAsync()
            )
        );

    private sealed record StepRow(Guid GoalId, Guid Id, int Version, int? Minutes);

    private static async Task<ILookup<Guid, StepRow>> Steps(GoldthreadDb db, List<Guid> goals) =>
        (
            await db.All<SupportStep>()
                .Where(s => s.EndedOn == null && goals.Contains(s.GoalId))
                .Select(s => new StepRow(s.GoalId, s.Id, s.Version, s.Minutes))
                .ToListAsync()
        ).ToLookup(s => s.GoalId);

    private static Task<Dictionary<Guid, int>> Packages(GoldthreadDb db, List<Guid> people, DateOnly today) =>
        db.All<SupportPackage>()
            .Where(p => people.Contains(p.PersonId) && p.EndedOn == null && p.StartsOn <= today)
            .Where(p => p.EndsOn == null || p.EndsOn >= today)
            .GroupBy(p => p.PersonId)
            .Select(g => new { g.Key, Minutes = g.Sum(p => p.MinutesAWeek) })
            .ToDictionaryAsync(p => p.Key, p => p.Minutes);

    private static async Task<ILookup<Guid, PartnerFact>> Partners(GoldthreadDb db, List<Guid> goals) =>
        (
            await db.All<PartnerAction>()
                .Where(p => goals.Contains(p.GoalId) && p.EndedOn == null)
                .OrderBy(p => p.DueOn)
                .Select(p => new { p.GoalId, Fact = new PartnerFact(p.Partner, p.DueOn, p.DoneOn) })
                .ToListAsync()
        ).ToLookup(p => p.GoalId, p => p.Fact);

    // How many records each worker wrote about each person in the last weeks.
    private static async Task<ILookup<Guid, int>> Wrote(
        GoldthreadDb db,
        List<Guid> people,
        DateTimeOffset now,
        DateOnly today
    )
    {
        var since = UkTime.StartOf(today.AddDays(1 - (7 * Weeks)));
        var all = db.All<DailyRecord>();
        return (
            await all.Where(r => !r.InError && !all.Any(c => c.CorrectsId == r.Id))
                .Where(r => people.Contains(r.PersonId) && r.HappenedAt >= since && r.HappenedAt <= now)
                .Where(r => r.KeyId == null)
                .GroupBy(r => new { r.PersonId, r.AuthorId })
                .Select(g => new { g.Key.PersonId, Count = g.Count() })
                .ToListAsync()
        ).ToLookup(r => r.PersonId, r => r.Count);
    }

    // Those who support or plan with each person now.
    private static async Task<ILookup<Guid, Guid>> Teams(GoldthreadDb db, List<Guid> people, DateTimeOffset now)
    {
        var grants = db.GrantsOfSupport(now);
        var staff = db.All<StaffMember>().Where(s => s.LeftOn == null);
        var rows = await (
            from person in db.All<Person>()
            where people.Contains(person.Id)
            from grant in grants
            where
                grant.PersonId == person.Id
                || (grant.PersonId == null && grant.TeamId != null && grant.TeamId == person.TeamId)
            where staff.Any(s => s.Id == grant.StaffId)
            select new { person.Id, grant.StaffId }
        )
            .Distinct()
            .ToListAsync();
        return rows.ToLookup(r => r.Id, r => r.StaffId!.Value);
    }

    // Only where a goal names a competence is it asked who has one.
    private static async Task<IReadOnlyList<Competence>> Held(
        GoldthreadDb db,
        IEnumerable<GoalSetting> settings,
        ILookup<Guid, Guid> teams
    )
    {
        if (settings.All(s => s.Skills is null))
        {
            return [];
        }

        var staff = teams.SelectMany(t => t).Distinct().ToList();
        return await db.All<Competence>().Where(c => c.EndedOn == null && staff.Contains(c.StaffId)).ToListAsync();
    }

    private static async Task<Dictionary<Guid, string>> Parts(
        GoldthreadDb db,
        IReadOnlyCollection<Goal> goals,
        ILookup<Guid, StepRow> steps
    )
    {
        var ids = goals.Select(g => g.Id).ToList();
        var risks = (
            await db.WithoutLocked<Risk>()
                .Where(r => r.EndedOn == null && r.GoalId != null && ids.Contains(r.GoalId.Value))
                .Select(r => new
                {
                    r.GoalId,
                    r.Id,
                    r.Version,
                })
                .ToListAsync()
        ).ToLookup(r => r.GoalId!.Value, r => new PartRead(r.Id, r.Version));
        return goals.ToDictionary(
            g => g.Id,
            g =>
                PlanParts.Write([
                    new PartRead(g.Id, g.Wording),
                    .. steps[g.Id].Select(s => new PartRead(s.Id, s.Version)),
                    .. risks[g.Id],
                ])
        );
    }
}
