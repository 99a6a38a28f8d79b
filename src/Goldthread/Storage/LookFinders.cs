using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// Somebody who looked: their name, and what they are to the provider or the person. With neither a job nor a relation it is
/// another system.
/// </summary>
/// <param name="Job">For staff.</param>
/// <param name="Relation">For whoever is from outside.</param>
/// <param name="From">The organisation that somebody from outside is from, where they are from one.</param>
/// <param name="Visit">What an inspector or another system comes for, as it was said when they were let in.</param>
public sealed record Looker(string Name, Job? Job, Relation? Relation, string? From, string? Visit);

/// <summary>The only ways to find who looked.</summary>
public static class LookFinders
{
    /// <summary>Who looked at a person, newest first. For the person, and for who may <see cref="Act.Safeguard"/>.</summary>
    public static IQueryable<Look> LooksAt(this GoldthreadDb db, Found person) =>
        NewestFirst(db.Looks.Where(l => l.PersonId == person.Id));

    /// <summary>
    /// Whom a member of staff looked at, newest first: people and lists of services where <paramref name="actor"/> may
    /// <see cref="Act.Safeguard"/>, and nobody else.
    /// </summary>
    public static IQueryable<Look> LooksBy(this GoldthreadDb db, Actor actor, Guid memberId)
    {
        var people = db.PeopleFor(actor, Act.Safeguard);
        var services = db.ServicesFor(actor, Act.Safeguard);
        return NewestFirst(
            db.Looks.Where(l => l.ActorId == memberId)
                .Where(l =>
                    l.PersonId == null ? services.Any(s => s.Id == l.Chain) : people.Any(p => p.Id == l.PersonId)
                )
        );
    }

    /// <summary>The names of those who left these looks.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Looker>> LookersOf(
        this GoldthreadDb db,
        IReadOnlyCollection<Look> looks
    )
    {
        var staff = Ids(ActorKind.Staff);
        var guests = Ids(ActorKind.Guest);
        var lookers = await db.All<StaffMember>()
            .Where(s => staff.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, s => new Looker(s.Name, s.Job, null, null, null));
        foreach (var guest in await db.All<Guest>().Where(g => guests.Contains(g.Id)).ToListAsync())
        {
            var visit = guest.CircleMemberId is null ? guest.Purpose : null;
            lookers[guest.Id] = new Looker(guest.Name, null, guest.Relation, guest.Organisation, visit);
        }

        var systems = Ids(ActorKind.System);
        foreach (var key in await db.Systems().Where(k => systems.Contains(k.Id)).ToListAsync())
        {
            lookers[key.Id] = new Looker(key.Name, null, null, null, key.Purpose);
        }

        return lookers;

        List<Guid> Ids(ActorKind kind) => [.. looks.Where(l => l.ActorKind == kind).Select(l => l.ActorId).Distinct()];
    }

    /// <summary>Who wrote something about whom and when, oldest first: for the demonstration, where whoever wrote had looked.</summary>
    public static async Task<IReadOnlyList<(Guid By, Place Of, DateTimeOffset At)>> WhoWrote(
        this GoldthreadDb db,
        DateTimeOffset since
    ) =>
        [
            .. (
                await db
                    .History.Where(h => h.At >= since)
                    .Join(db.All<Person>(), h => h.PersonId, p => p.Id, (h, p) => new { h, p.TeamId })
                    .OrderBy(x => x.h.At)
                    .Select(x => new
                    {
                        x.h.ActorId,
                        x.h.PersonId,
                        x.h.Chain,
                        x.h.At,
                        x.TeamId,
                    })
                    .ToListAsync()
            ).Select(x => (x.ActorId, new Place(x.Chain, x.PersonId, x.TeamId), x.At)),
        ];

    private static IQueryable<Look> NewestFirst(IQueryable<Look> looks) =>
        looks.OrderByDescending(l => l.At).ThenByDescending(l => l.Id);
}
