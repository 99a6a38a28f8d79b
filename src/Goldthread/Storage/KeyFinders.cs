using Goldthread.History;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>The only ways to find the keys of other systems: whoever sets the provider up finds all, nobody else any.</summary>
public static class KeyFinders
{
    /// <summary>The keys that the actor may look after, also those that have ended.</summary>
    public static IQueryable<SystemKey> KeysFor(this GoldthreadDb db, Actor actor)
    {
        var may = Reach.DecideForAll(actor, Act.SetUp);
        return db.All<SystemKey>().Where(_ => may);
    }

    /// <summary>What the keys of other systems give or gave, for saying so beside their names.</summary>
    public static IQueryable<ReachGrant> GrantsOfKeys(this GoldthreadDb db) =>
        db.All<ReachGrant>().Where(g => g.KeyId != null);

    /// <summary>Other systems, for showing what wrote something; a name alone opens nothing.</summary>
    public static IQueryable<SystemKey> Systems(this GoldthreadDb db) => db.All<SystemKey>();

    /// <summary>A key that a change is about, with what it gives. Throws <see cref="NotHere"/>.</summary>
    public static async Task<(SystemKey Key, IReadOnlyList<ReachGrant> Grants)> Key(
        this GoldthreadDb db,
        Change change,
        Guid id
    )
    {
        var key = await db.KeysFor(change.Actor with { Now = change.At }).SingleOrDefaultAsync(k => k.Id == id);
        return (key ?? throw new NotHere(), await db.GrantsOfKeys().Where(g => g.KeyId == id).ToListAsync());
    }
}
