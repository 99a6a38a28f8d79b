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
        var member = await db.All<StaffMember>().SingleOrDefaultAsync(s => s.Id == staffId && s.LeftOn == null);
        if (member is null)
        {
            return null;
        }

        var grants = await db.All<ReachGrant>()
            .Where(g => g.StaffId == staffId)
            .Select(g => new Grant(g.Relation, g.ServiceId, g.PersonId, g.StartsAt, g.EndsAt))
            .ToListAsync();
        return new Actor(member.Id, member.Name, member.Job, now, grants);
    }

    /// <summary>The provider in this database; null before it is set up.</summary>
    public static Task<Provider?> TheProvider(this GoldthreadDb db) => db.All<Provider>().SingleOrDefaultAsync();
}
