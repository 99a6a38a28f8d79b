using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Storage.Reports;

/// <summary>The newest time that a member of staff read a plan.</summary>
public sealed record PlanReadRow(Guid GoalId, Guid StaffId, string Parts, DateOnly ReadOn);

/// <summary>
/// The parts of plans, and who has read them. A risk that is locked for safeguarding is no part of a plan that is read by
/// all, whoever asks.
/// </summary>
public static class PlanReport
{
    private static readonly Relation[] OfSupport = [Relation.SupportWorker, Relation.KeyWorker];

    /// <summary>The parts of the plan of each goal, in one line; the goals were found through reach.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> PlanPartsOf(
        this GoldthreadDb db,
        IReadOnlyCollection<(Guid Id, int Wording)> goals
    )
    {
        var ids = goals.Select(g => g.Id).ToList();
        var steps = await db.All<SupportStep>()
            .Where(s => s.EndedOn == null && ids.Contains(s.GoalId))
            .Select(s => new
            {
                s.GoalId,
                s.Id,
                s.Version,
            })
            .ToListAsync();
        var risks = await db.WithoutLocked<Risk>()
            .Where(r => r.EndedOn == null && r.GoalId != null && ids.Contains(r.GoalId.Value))
            .Select(r => new
            {
                GoalId = r.GoalId!.Value,
                r.Id,
                r.Version,
            })
            .ToListAsync();
        var parts = steps.Concat(risks).ToLookup(p => p.GoalId, p => new PartRead(p.Id, p.Version));
        return goals.ToDictionary(g => g.Id, g => PlanParts.Write(parts[g.Id].Append(new PartRead(g.Id, g.Wording))));
    }

    /// <summary>The parts of the plan of one goal.</summary>
    public static async Task<string> PlanPartsOf(this GoldthreadDb db, Goal goal) =>
        (await db.PlanPartsOf([(goal.Id, goal.Wording)]))[goal.Id];

    /// <summary>The risks of a plan that everybody reads.</summary>
    public static Task<List<Risk>> PlanRisksOf(this GoldthreadDb db, Goal goal) =>
        db.WithoutLocked<Risk>().Where(r => r.GoalId == goal.Id && r.EndedOn == null).OrderBy(r => r.Id).ToListAsync();

    /// <summary>What one member of staff read last, of each of these goals.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PlanReadRow>> PlansReadBy(
        this GoldthreadDb db,
        Guid staff,
        IReadOnlyCollection<Guid> goals
    ) =>
        (
            await Rows(db)
                .Where(r => r.StaffId == staff && goals.Contains(r.GoalId))
                .Select(r => new PlanReadRow(r.GoalId, r.StaffId, r.Parts, r.ReadOn))
                .ToListAsync()
        ).ToDictionary(r => r.GoalId);

    /// <summary>What each member of staff read last of each of these goals.</summary>
    public static Task<List<PlanReadRow>> PlanReadings(this GoldthreadDb db, IReadOnlyCollection<Guid> goals) =>
        Rows(db)
            .Where(r => goals.Contains(r.GoalId))
            .Select(r => new PlanReadRow(r.GoalId, r.StaffId, r.Parts, r.ReadOn))
            .ToListAsync();

    /// <summary>What each member of staff read last of one goal.</summary>
    public static Task<List<PlanReadRow>> PlanReadings(this GoldthreadDb db, Goal goal) =>
        Rows(db)
            .Where(r => r.GoalId == goal.Id)
            .Select(r => new PlanReadRow(r.GoalId, r.StaffId, r.Parts, r.ReadOn))
            .ToListAsync();

    /// <summary>Those who give a person support or plan with them now: they are asked to read plans.</summary>
    public static IQueryable<StaffMember> StaffToRead(this GoldthreadDb db, Found person, DateTimeOffset now)
    {
        var teamId = person.Person.TeamId;
        var grants = db.GrantsOfSupport(now)
            .Where(g => g.PersonId == person.Id || (g.PersonId == null && g.TeamId != null && g.TeamId == teamId));
        return db.All<StaffMember>()
            .Where(s => s.LeftOn == null && grants.Any(g => g.StaffId == s.Id))
            .OrderBy(s => s.Name);
    }

    /// <summary>How many things in the way of a goal are still there although what was tried last did not help.</summary>
    public static async Task<int> NotHelpedOf(this GoldthreadDb db, Found person, IReadOnlyCollection<Barrier> barriers)
    {
        var ids = barriers.Where(b => b.EndedOn is null).Select(b => b.Id).ToList();
        if (ids.Count == 0)
        {
            return 0;
        }

        var tried = await db.About<Adjustment>(person).Where(a => ids.Contains(a.BarrierId)).ToListAsync();
        return tried.GroupBy(a => a.BarrierId).Count(b => b.MaxBy(a => a.Id)!.Worked == Worked.No);
    }

    /// <summary>Who supports or plans with whom at a moment.</summary>
    internal static IQueryable<ReachGrant> GrantsOfSupport(this GoldthreadDb db, DateTimeOffset now) =>
        db.All<ReachGrant>()
            .Where(g => g.StaffId != null && g.StartsAt <= now && (g.EndsAt == null || g.EndsAt > now))
            .Where(g => OfSupport.Contains(g.Relation));

    // Only the newest of each member of staff for each goal.
    private static IQueryable<PlanUnderstood> Rows(GoldthreadDb db)
    {
        var all = db.All<PlanUnderstood>();
        return all.Where(r => !all.Any(n => n.StaffId == r.StaffId && n.GoalId == r.GoalId && n.Id > r.Id));
    }
}
