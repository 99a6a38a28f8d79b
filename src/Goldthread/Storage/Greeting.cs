using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>What somebody who came in by picture alone may see: that it is them, and who plans with them.</summary>
/// <param name="KeyWorker">The first name of their key worker; null while they have none.</param>
public sealed record Greeting(string Likes, string Picture, string? KeyWorker);

/// <summary>Greets people.</summary>
public static class Greetings
{
    /// <summary>The greeting of a person who has shown that it is them; null when they are not there.</summary>
    public static async Task<Greeting?> GreetingOf(this GoldthreadDb db, Guid personId, DateTimeOffset now)
    {
        var person = await db.All<Person>().Living(db).SingleOrDefaultAsync(p => p.Id == personId);
        if (person is null)
        {
            return null;
        }

        var plans = db.All<ReachGrant>()
            .Where(g => g.PersonId == personId && g.Relation == Relation.KeyWorker)
            .Where(g => g.StartsAt <= now && (g.EndsAt == null || g.EndsAt > now));
        var keyWorker = await db.All<StaffMember>()
            .Where(s => s.LeftOn == null && plans.Any(g => g.StaffId == s.Id))
            .OrderBy(s => s.Name)
            .Select(s => s.Name)
            .FirstOrDefaultAsync();
        return new Greeting(person.Likes, person.Picture, keyWorker?.Split(' ')[0]);
    }

    /// <summary>
    /// How the people of a shared device are drawn and called, for choosing oneself. The picture of somebody who has died is
    /// not there any more.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Guid, Greeting>> GreetingsOf(
        this GoldthreadDb db,
        IReadOnlyCollection<Guid> people
    ) =>
        await db.All<Person>()
            .Living(db)
            .Where(p => people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => new Greeting(p.Likes, p.Picture, null));
}
