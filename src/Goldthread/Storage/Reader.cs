using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>Contexts for reading, which track nothing and cannot save; and contexts for working tables.</summary>
public static class Reader
{
    /// <summary>Sets up a context that reads <paramref name="database"/>.</summary>
    public static DbContextOptionsBuilder Read(this DbContextOptionsBuilder options, Database database)
    {
        database.UseForReading(options);
        return options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
    }

    /// <summary>
    /// Sets up a context over working tables (sessions and the like), which are outside the history: it reads and saves
    /// for itself, in transactions of its own. Records are never changed through it.
    /// </summary>
    public static DbContextOptionsBuilder Work(this DbContextOptionsBuilder options, Database database)
    {
        database.UseForWorking(options);
        return options;
    }

    /// <summary>Somebody at work, with every grant they have or had; null when they are not there or have left.</summary>
    public static async Task<Actor?> ActorOf(this GoldthreadDb db, Guid staffId, DateTimeOffset now)
    {
        var member = await db.All<StaffMember>().SingleOrDefaultAsync(s => s.Id == staffId);
        return member?.At(now, await db.GrantsOf(staffId).ToListAsync());
    }

    /// <summary>Somebody from outside, with their grants; null when they are not there or their time has ended.</summary>
    public static async Task<Actor?> GuestOf(this GoldthreadDb db, Guid guestId, DateTimeOffset now)
    {
        var guest = await db.All<Guest>().SingleOrDefaultAsync(g => g.Id == guestId && g.EndsAt > now);
        return guest is null
            ? null
            : new Actor(guest.Id, guest.Name, null, now, await db.GrantsOf(guestId).ToListAsync())
            {
                Kind = ActorKind.Guest,
            };
    }

    /// <summary>The person themself; null when they are not there. After a death nobody comes in as them.</summary>
    public static async Task<Actor?> ThemselfOf(this GoldthreadDb db, Guid personId, DateTimeOffset now)
    {
        var person = await db.All<Person>().Living(db).SingleOrDefaultAsync(p => p.Id == personId);
        return person is null
            ? null
            : new Actor(
                person.Id,
                person.Likes,
                null,
                now,
                [new Grant(Relation.Self, person.ServiceId, person.Id, DateTimeOffset.UnixEpoch, null)]
            )
            {
                Kind = ActorKind.Person,
            };
    }

    /// <summary>
    /// Another system, by the hash of its key, with what the key gives; null when there is no such key or its time has ended.
    /// </summary>
    public static async Task<Actor?> SystemOf(this GoldthreadDb db, string keyHash, DateTimeOffset now)
    {
        var key = await db.All<SystemKey>()
            .Where(k => k.Hash == keyHash && k.EndsAt > now)
            .Select(k => new
            {
                k.Id,
                k.Name,
                k.KeptById,
                Grants = db.All<ReachGrant>()
                    .Where(g => g.KeyId == k.Id)
                    .Select(g => new Grant(g.Relation, g.ServiceId, g.PersonId, g.StartsAt, g.EndsAt)
                    {
                        TeamId = g.TeamId,
                    })
                    .ToList(),
            })
            .SingleOrDefaultAsync();
        return key is null
            ? null
            : new Actor(key.Id, key.Name, null, now, key.Grants)
            {
                Kind = ActorKind.System,
                AnsweredById = key.KeptById,
            };
    }

    /// <summary>Everybody from outside, for the door of a pretend provider; nobody where people are real.</summary>
    public static IQueryable<Guest> PretendGuests(this GoldthreadDb db)
    {
        var pretend = db.All<Provider>().Where(p => p.Pretend);
        return db.All<Guest>().Where(_ => pretend.Any());
    }

    /// <summary>Everybody who draws on support, for the door of a pretend provider; nobody where people are real.</summary>
    public static IQueryable<Person> PretendPeople(this GoldthreadDb db)
    {
        var pretend = db.All<Provider>().Where(p => p.Pretend);
        return db.All<Person>().Living(db).Where(_ => pretend.Any());
    }

    /// <summary>The provider in this database; null before it is set up.</summary>
    public static Task<Provider?> TheProvider(this GoldthreadDb db) => db.All<Provider>().SingleOrDefaultAsync();

    private static IQueryable<Grant> GrantsOf(this GoldthreadDb db, Guid whose) =>
        db.All<ReachGrant>()
            .Where(g => g.StaffId == whose || g.GuestId == whose)
            .Select(g => new Grant(g.Relation, g.ServiceId, g.PersonId, g.StartsAt, g.EndsAt) { TeamId = g.TeamId });
}
