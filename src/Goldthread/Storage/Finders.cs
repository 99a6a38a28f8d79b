using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>The only ways to find records: through what an actor can reach, by the same rules as <see cref="Reach"/>.</summary>
public static class Finders
{
    /// <summary>The people with whom <paramref name="actor"/> may do <paramref name="act"/>.</summary>
    public static IQueryable<Person> PeopleFor(this GoldthreadDb db, Actor actor, Act act)
    {
        var one = Reach.Allowing(act, Span.Person);
        var team = Reach.Allowing(act, Span.Team);
        var service = Reach.Allowing(act, Span.Service);
        var all = Reach.Allowing(act, Span.Provider);
        var themself = actor.Kind == ActorKind.Person && one.Contains(Relation.Self) ? actor.Id : (Guid?)null;
        var grants = db.GrantsOf(actor);
        return db.All<Person>()
            .Where(p =>
                grants.Any(g => g.PersonId == p.Id && one.Contains(g.Relation))
                || grants.Any(g =>
                    g.PersonId == null && g.TeamId == p.TeamId && team.Contains(g.Relation) && g.TeamId != null
                )
                || grants.Any(g =>
                    g.PersonId == null
                    && g.TeamId == null
                    && (
                        (g.ServiceId == p.ServiceId && service.Contains(g.Relation))
                        || (g.ServiceId == null && all.Contains(g.Relation))
                    )
                )
                || p.Id == themself
            );
    }

    /// <summary>Records about the people whom <paramref name="actor"/> can reach for <paramref name="act"/>.</summary>
    public static IQueryable<T> For<T>(this GoldthreadDb db, Actor actor, Act act)
        where T : PersonRecord
    {
        var people = db.PeopleFor(actor, act);
        return db.Unlocked<T>(actor).Where(r => people.Any(p => p.Id == r.PersonId));
    }

    /// <summary>Records about one person who has been found through <see cref="Within"/>; nothing when they were not.</summary>
    public static IQueryable<T> About<T>(this GoldthreadDb db, Found person)
        where T : PersonRecord => db.Unlocked<T>(person.By).Where(r => r.PersonId == person.Id);

    /// <summary>Finds one person, or nothing when they are not there or not for this actor.</summary>
    public static async Task<Found?> Within(this GoldthreadDb db, Actor actor, Act act, Guid personId)
    {
        if (db.Open is not null)
        {
            // Inside a change the rights are those that stand in the database now, not those that the request came with.
            var within = await db.PeopleFor(actor, act).SingleOrDefaultAsync(p => p.Id == personId);
            return within is null ? null : new Found(within, actor);
        }

        var person = await Often.PersonById.On(db)(db, personId);
        return person is not null && Reach.Decide(actor, act, new Place(person.ServiceId, person.Id, person.TeamId))
            ? new Found(person, actor)
            : null;
    }

    /// <summary>Finds the person whom a change is about. Throws <see cref="NotHere"/>.</summary>
    public static async Task<Person> Person(this GoldthreadDb db, Change change, Act act, Guid personId)
    {
        var found = await db.Within(change.Actor with { Now = change.At }, act, personId) ?? throw new NotHere();
        change.About(found.Person);
        return found.Person;
    }

    /// <summary>Records about a person whom a change is about.</summary>
    public static IQueryable<T> About<T>(this GoldthreadDb db, Change change)
        where T : PersonRecord =>
        db.Unlocked<T>(change.Actor with { Now = change.At }).Where(r => r.PersonId == change.PersonId);

    /// <summary>Finds a record that a change is about, and the person it is about. Throws <see cref="NotHere"/>.</summary>
    internal static async Task<T> Find<T>(GoldthreadDb db, Change change, Act act, Guid personId, Guid id)
        where T : PersonRecord
    {
        var person = await db.Person(change, act, personId);
        return await db.About<T>(change).SingleOrDefaultAsync(r => r.Id == id && r.PersonId == person.Id)
            ?? throw new NotHere();
    }

    /// <summary>The services at which <paramref name="actor"/> may do <paramref name="act"/>.</summary>
    public static IQueryable<Service> ServicesFor(this GoldthreadDb db, Actor actor, Act act)
    {
        var service = Reach.Allowing(act, Span.Service);
        var all = Reach.Allowing(act, Span.Provider);
        var grants = db.GrantsOf(actor).Where(g => g.PersonId == null && g.TeamId == null);
        return db.All<Service>()
            .Where(s =>
                grants.Any(g => g.ServiceId == s.Id && service.Contains(g.Relation))
                || grants.Any(g => g.ServiceId == null && all.Contains(g.Relation))
            );
    }

    /// <summary>The staff who now give support to, plan with or answer for a person; for choosing an owner.</summary>
    public static IQueryable<StaffMember> StaffAround(this GoldthreadDb db, Found person, DateTimeOffset now)
    {
        var around = new[]
        {
            Relation.SupportWorker,
            Relation.KeyWorker,
            Relation.TeamLeader,
            Relation.RegisteredManager,
        };
        var teamId = person.Person.TeamId;
        var grants = db.All<ReachGrant>()
            .Where(g => g.StartsAt <= now && (g.EndsAt == null || g.EndsAt > now) && around.Contains(g.Relation))
            .Where(g =>
                g.PersonId == person.Id
                || (g.TeamId != null && g.TeamId == teamId)
                || (
                    g.PersonId == null
                    && g.TeamId == null
                    && g.ServiceId == person.ServiceId
                    && g.Relation == Relation.RegisteredManager
                )
            );
        return db.All<StaffMember>().Where(s => grants.Any(g => g.StaffId == s.Id)).OrderBy(s => s.Name);
    }

    /// <summary>The name of the service where a found person is.</summary>
    public static Task<string> PlaceOf(this GoldthreadDb db, Found person) =>
        Often.ServiceName.On(db)(db, person.ServiceId);

    /// <summary>The services, for showing where somebody is.</summary>
    public static IQueryable<Service> ServiceNames(this GoldthreadDb db) => db.All<Service>();

    /// <summary>The names of staff, for showing who did something; a name alone is nobody's secret among colleagues.</summary>
    public static IQueryable<StaffMember> Colleagues(this GoldthreadDb db) => db.All<StaffMember>();

    /// <summary>
    /// The history of a person found through <see cref="Act.History"/>, newest first, without what a safeguarding lock hides.
    /// </summary>
    public static IQueryable<HistoryEntry> HistoryOf(this GoldthreadDb db, Found person) =>
        db.UnlockedHistory(person).OrderByDescending(h => h.At).ThenByDescending(h => h.Seq);

    private static IQueryable<ReachGrant> GrantsOf(this GoldthreadDb db, Actor actor) =>
        db.All<ReachGrant>()
            .Where(g =>
                (g.StaffId == actor.Id || g.GuestId == actor.Id || g.KeyId == actor.Id)
                && g.StartsAt <= actor.Now
                && (g.EndsAt == null || g.EndsAt > actor.Now)
            );
}

/// <summary>A person who was found through reach: the key to what is about them.</summary>
public sealed class Found
{
    /// <summary>Only the finders, and the person found by one, make this.</summary>
    internal Found(Person person, Actor by) => (Person, By) = (person, by);

    public Person Person { get; }

    /// <summary>Who found them; what is locked stays hidden from whoever may not see it.</summary>
    internal Actor By { get; }
    public Guid Id => Person.Id;
    public Guid ServiceId => Person.ServiceId;
}
