using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Reviews;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// The only ways to find staff in order to change something about them: an administrator finds everybody; a registered
/// manager finds whoever has a part at their service, or none anywhere.
/// </summary>
public static class StaffFinders
{
    /// <summary>The staff whom <paramref name="actor"/> may manage, here or gone.</summary>
    public static IQueryable<StaffMember> StaffFor(this GoldthreadDb db, Actor actor)
    {
        if (Reach.DecideForAll(actor, Act.Arrange))
        {
            return db.All<StaffMember>();
        }

        var services = db.ServicesFor(actor, Act.Arrange);
        var held = db.Live(actor.Now);
        return db.All<StaffMember>()
            .Where(s =>
                services.Any()
                && !held.Any(g => g.StaffId == s.Id && g.ServiceId == null)
                && (
                    held.Any(g => g.StaffId == s.Id && services.Any(x => x.Id == g.ServiceId))
                    || !held.Any(g => g.StaffId == s.Id)
                )
            );
    }

    /// <summary>
    /// Whether the actor arranges every place where somebody has a part. Who gives them a way in could use it, and must
    /// not come by it into places that are not theirs.
    /// </summary>
    public static async Task<bool> ArrangesAllOf(this GoldthreadDb db, Actor actor, Guid memberId)
    {
        var services = db.ServicesFor(actor, Act.Arrange);
        return Reach.DecideForAll(actor, Act.Arrange)
            || !await db.Live(actor.Now)
                .AnyAsync(g =>
                    g.StaffId == memberId && (g.ServiceId == null || !services.Any(s => s.Id == g.ServiceId))
                );
    }

    /// <summary>Those of them who may come in today.</summary>
    public static IQueryable<StaffMember> HereOn(this IQueryable<StaffMember> staff, DateOnly day) =>
        staff.Where(s => s.LeftOn == null && (s.EndsOn == null || s.EndsOn >= day));

    /// <summary>The parts that staff have now at the services that the actor arranges, or in the whole provider.</summary>
    public static IQueryable<ReachGrant> PartsFor(this GoldthreadDb db, Actor actor)
    {
        var all = Reach.DecideForAll(actor, Act.SetUp);
        var services = db.ServicesFor(actor, Act.Arrange);
        return db.Live(actor.Now)
            .Where(g => g.StaffId != null && (services.Any(s => s.Id == g.ServiceId) || (all && g.ServiceId == null)));
    }

    /// <summary>The teams there are at the services that the actor arranges.</summary>
    public static IQueryable<Team> TeamsFor(this GoldthreadDb db, Actor actor)
    {
        var services = db.ServicesFor(actor, Act.Arrange);
        return db.All<Team>().Where(t => t.EndedOn == null && services.Any(s => s.Id == t.ServiceId));
    }

    /// <summary>What the staff whom the actor may manage are able to do.</summary>
    public static IQueryable<Competence> CompetencesFor(this GoldthreadDb db, Actor actor)
    {
        var staff = db.StaffFor(actor);
        return db.All<Competence>().Where(c => c.EndedOn == null && staff.Any(s => s.Id == c.StaffId));
    }

    /// <summary>Finds the member of staff whom a change is about. Throws <see cref="NotHere"/>.</summary>
    public static async Task<StaffMember> Member(this GoldthreadDb db, Change change, Guid? id)
    {
        var member = await db.StaffFor(Now(change)).SingleOrDefaultAsync(s => s.Id == id) ?? throw new NotHere();
        change.In(member.ProviderId);
        return member;
    }

    /// <summary>Finds a service that the actor may do something at. Throws <see cref="NotHere"/>.</summary>
    public static async Task<Service> Place(this GoldthreadDb db, Change change, Act act, Guid id) =>
        await db.ServicesFor(Now(change), act).SingleOrDefaultAsync(s => s.Id == id) ?? throw new NotHere();

    /// <summary>Finds a team of a service that the actor arranges. Throws <see cref="NotHere"/>.</summary>
    public static async Task<Team> Team(this GoldthreadDb db, Change change, Guid serviceId, Guid id) =>
        await db.TeamsFor(Now(change)).SingleOrDefaultAsync(t => t.Id == id && t.ServiceId == serviceId)
        ?? throw new NotHere();

    /// <summary>Finds a part that somebody has now. Throws <see cref="NotHere"/>.</summary>
    public static async Task<ReachGrant> Part(this GoldthreadDb db, Change change, Guid id) =>
        await db.PartsFor(Now(change)).SingleOrDefaultAsync(g => g.Id == id) ?? throw new NotHere();

    /// <summary>Finds a competence of somebody. Throws <see cref="NotHere"/>.</summary>
    public static async Task<Competence> Competence(this GoldthreadDb db, Change change, Guid memberId, Guid id) =>
        await db.CompetencesFor(Now(change)).SingleOrDefaultAsync(c => c.Id == id && c.StaffId == memberId)
        ?? throw new NotHere();

    /// <summary>Whether nobody but this member of staff could set the provider up for good.</summary>
    public static async Task<bool> IsLastAdministrator(this GoldthreadDb db, Guid memberId, DateTimeOffset now)
    {
        var holders = await db.Live(now)
            .Where(g => g.Relation == Relation.Administrator && g.EndsAt == null && g.ServiceId == null)
            .Where(g => db.All<StaffMember>().Any(s => s.Id == g.StaffId && s.LeftOn == null && s.EndsOn == null))
            .Select(g => g.StaffId)
            .Distinct()
            .ToListAsync();
        return holders.Count == 1 && holders[0] == memberId;
    }

    /// <summary>Whether somebody has this very part already.</summary>
    public static Task<bool> HasPart(
        this GoldthreadDb db,
        Guid staffId,
        Relation? relation,
        DateTimeOffset now,
        Guid? serviceId = null,
        Guid? teamId = null,
        Guid? personId = null
    ) =>
        db.LiveParts(staffId, now)
            .AnyAsync(g =>
                g.Relation == relation
                && g.TeamId == teamId
                && g.PersonId == personId
                && (g.ServiceId == serviceId || teamId != null || personId != null)
            );

    internal static IQueryable<ReachGrant> LiveParts(this GoldthreadDb db, Guid memberId, DateTimeOffset now) =>
        db.All<ReachGrant>().Where(g => g.StaffId == memberId && (g.EndsAt == null || g.EndsAt > now));

    internal static IQueryable<Goal> GoalsOf(this GoldthreadDb db, Guid memberId)
    {
        var over = new[] { Lifecycle.Completed, Lifecycle.Cancelled, Lifecycle.Rejected, Lifecycle.EnteredInError };
        return db.All<Goal>().Where(g => g.OwnerId == memberId && !over.Contains(g.Lifecycle));
    }

    internal static IQueryable<LearningAction> ActionsOf(this GoldthreadDb db, Guid memberId) =>
        db.All<LearningAction>().Where(l => l.OwnerId == memberId && l.DoneOn == null);

    private static Actor Now(Change change) => change.Actor with { Now = change.At };

    // An hour of an emergency makes nobody a colleague.
    private static IQueryable<ReachGrant> Live(this GoldthreadDb db, DateTimeOffset now) =>
        db.All<ReachGrant>()
            .Where(g => g.StartsAt <= now && (g.EndsAt == null || g.EndsAt > now) && g.Relation != Relation.BreakGlass);
}
