using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>The only ways to find somebody from outside in order to let them in, or to end it.</summary>
public static class GuestFinders
{
    /// <summary>Commissioners and inspectors who may come in now to a service that the actor arranges.</summary>
    public static IQueryable<Guest> GuestsFor(this GoldthreadDb db, Actor actor)
    {
        var services = db.ServicesFor(actor, Act.Arrange);
        return db.All<Guest>()
            .Where(g => g.CircleMemberId == null && g.EndsAt > actor.Now)
            .Where(g => db.All<ReachGrant>().Any(r => r.GuestId == g.Id && services.Any(s => s.Id == r.ServiceId)));
    }

    /// <summary>What guests were let in to see, for saying so beside their names.</summary>
    public static IQueryable<ReachGrant> GrantsOfGuests(this GoldthreadDb db) =>
        db.All<ReachGrant>().Where(r => r.GuestId != null);

    /// <summary>The guest that one of a found person's circle is now; null when they do not sign in.</summary>
    public static Task<Guest?> GuestOf(this GoldthreadDb db, Found person, Guid circleMemberId, DateTimeOffset now)
    {
        var circle = db.About<CircleMember>(person);
        return db.All<Guest>()
            .Where(g => g.CircleMemberId == circleMemberId && g.EndsAt > now)
            .Where(g => circle.Any(c => c.Id == g.CircleMemberId))
            .OrderByDescending(g => g.EndsAt)
            .FirstOrDefaultAsync();
    }

    /// <summary>The same, inside a change. Throws <see cref="NotHere"/>.</summary>
    public static async Task<(Guest Guest, IReadOnlyList<ReachGrant> Grants)> GuestOfCircle(
        this GoldthreadDb db,
        Change change,
        Guid personId,
        Guid circleMemberId
    )
    {
        var member = await db.Find<CircleMember>(change, Act.Plan, personId, circleMemberId);
        var guest = await db.All<Guest>()
            .Where(g => g.CircleMemberId == member.Id && g.EndsAt > change.At)
            .FirstOrDefaultAsync();
        return (guest ?? throw new NotHere(), await db.LiveGrants(guest, change.At));
    }

    /// <summary>A commissioner or an inspector whom the actor may send away. Throws <see cref="NotHere"/>.</summary>
    public static async Task<(Guest Guest, IReadOnlyList<ReachGrant> Grants)> Guest(
        this GoldthreadDb db,
        Change change,
        Guid id
    )
    {
        var guest = await db.GuestsFor(change.Actor with { Now = change.At }).SingleOrDefaultAsync(g => g.Id == id);
        var grants = await db.LiveGrants(guest ?? throw new NotHere(), change.At);
        change.In(grants[0].ServiceId!.Value);
        return (guest, grants);
    }

    private static async Task<IReadOnlyList<ReachGrant>> LiveGrants(
        this GoldthreadDb db,
        Guest guest,
        DateTimeOffset now
    ) =>
        await db.All<ReachGrant>()
            .Where(r => r.GuestId == guest.Id && (r.EndsAt == null || r.EndsAt > now))
            .ToListAsync();
}
