using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// What people share with somebody from outside: read anew with every request from the circle, so that what a person takes
/// back is gone at once.
/// </summary>
public static class Sharing
{
    /// <summary>The people who share something with <paramref name="actor"/> now.</summary>
    public static IQueryable<Person> PeopleSharing(this GoldthreadDb db, Actor actor)
    {
        var circle = db.CircleOf(actor);
        return db.PeopleFor(actor, Act.SeeShared).Where(p => circle.Any(c => c.PersonId == p.Id));
    }

    /// <summary>The topics that a found person shares now with who found them; none when they share nothing.</summary>
    public static async Task<IReadOnlySet<SharedTopic>> TopicsOf(this GoldthreadDb db, Found person)
    {
        var topics = await db.CircleOf(person.By)
            .Where(c => c.PersonId == person.Id)
            .Select(c => c.MaySee!)
            .ToListAsync();
        return topics.SelectMany(t => t.Split(',')).Select(Enum.Parse<SharedTopic>).ToHashSet();
    }

    private static IQueryable<CircleMember> CircleOf(this GoldthreadDb db, Actor actor)
    {
        // A power of attorney and a deputy's order end with the person's death; what was shared with the others stays.
        var appointed = new[] { Relation.Attorney, Relation.Deputy };
        var living = db.All<Person>().Living(db);
        var guest = db.All<Guest>().Where(g => g.Id == actor.Id && g.EndsAt > actor.Now);
        return db.All<CircleMember>()
            .Where(c => c.EndedOn == null && c.MaySee != null)
            .Where(c =>
                guest.Any(g =>
                    g.CircleMemberId == c.Id && (!appointed.Contains(g.Relation) || living.Any(p => p.Id == c.PersonId))
                )
            );
    }
}
