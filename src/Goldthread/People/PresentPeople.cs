using Goldthread.History;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.People;

/// <summary>Asks the database who is here, by the same rule as <see cref="Presence"/>; and reads that of people already found.</summary>
public static class PresentPeople
{
    // Every page about a person asks it.
    private static readonly Func<GoldthreadDb, Guid, IAsyncEnumerable<Whereabouts>> Whereabouts = EF.CompileAsyncQuery(
        (GoldthreadDb db, Guid person) => db.All<Whereabouts>().Where(w => w.PersonId == person && !w.InError)
    );

    /// <summary>Without those who had moved on or died by a day.</summary>
    public static IQueryable<Person> WithUs(this IQueryable<Person> people, GoldthreadDb db, DateOnly day)
    {
        var gone = Gone(db, day);
        return people.Where(p => !gone.Any(w => w.PersonId == p.Id));
    }

    /// <summary>Only those who had moved on or died by a day.</summary>
    public static IQueryable<Person> NoLongerWithUs(this IQueryable<Person> people, GoldthreadDb db, DateOnly day)
    {
        var gone = Gone(db, day);
        return people.Where(p => gone.Any(w => w.PersonId == p.Id));
    }

    /// <summary>Without those who have died.</summary>
    public static IQueryable<Person> Living(this IQueryable<Person> people, GoldthreadDb db)
    {
        var died = Noted(db).Where(w => w.Kind == WhereaboutsKind.Died);
        return people.Where(p => !died.Any(w => w.PersonId == p.Id));
    }

    /// <summary>Only those who are here on a day: not away, not moved on, not died.</summary>
    public static IQueryable<Person> Here(this IQueryable<Person> people, GoldthreadDb db, DateOnly day)
    {
        var elsewhere = Newest(db, day);
        return people.WithUs(db, day).Where(p => !elsewhere.Any(w => w.PersonId == p.Id));
    }

    /// <summary>Only those who are away on a day and will be back.</summary>
    public static IQueryable<Person> Away(this IQueryable<Person> people, GoldthreadDb db, DateOnly day)
    {
        var elsewhere = Newest(db, day);
        return people.WithUs(db, day).Where(p => elsewhere.Any(w => w.PersonId == p.Id));
    }

    /// <summary>When people who were found through reach were here. Who is not in it was here every day.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Presence>> Presences(
        this GoldthreadDb db,
        IReadOnlyCollection<Guid> people
    ) =>
        (await Noted(db).Where(w => people.Contains(w.PersonId)).ToListAsync())
            .GroupBy(w => w.PersonId)
            .ToDictionary(g => g.Key, g => Presence.Of(g.Select(w => w.Stay)));

    /// <summary>When one person who was found through reach was here.</summary>
    public static async Task<Presence> PresenceOf(this GoldthreadDb db, Guid personId) =>
        Presence.Of((await Whereabouts(db, personId).ToListAsync()).Select(w => w.Stay));

    /// <summary>The presence of one of several people.</summary>
    public static Presence Among(this IReadOnlyDictionary<Guid, Presence> presences, Guid personId) =>
        presences.GetValueOrDefault(personId, Presence.Always);

    /// <summary>Refuses to plan or review with somebody who has moved on or died.</summary>
    public static async Task MustBeWithUs(this GoldthreadDb db, Change change, Guid personId)
    {
        if ((await db.PresenceOf(personId)).On(change.Today) is { } stay && stay.Kind.Leaves())
        {
            throw new Refused(
                "",
                $"{Since(stay)} What is known is kept as it is, and nothing more is planned. Records of the days before can still be added."
            );
        }
    }

    /// <summary>Refuses to record something about a day after somebody moved on or died.</summary>
    public static async Task MustHaveBeenWithUs(this GoldthreadDb db, Change change, string field, DateOnly? day)
    {
        if (
            day is { } on
            && change.PersonId is { } id
            && (await db.PresenceOf(id)).On(on) is { } stay
            && stay.Kind.Leaves()
            && on > stay.From
        )
        {
            throw new Refused(field, $"{Since(stay)} Choose that day or an earlier one.");
        }
    }

    private static string Since(Stay stay) =>
        stay.Kind == WhereaboutsKind.Died
            ? $"They died on {stay.From:d MMMM yyyy}."
            : $"They moved on, on {stay.From:d MMMM yyyy}.";

    private static IQueryable<Whereabouts> Gone(GoldthreadDb db, DateOnly day) =>
        Noted(db)
            .Where(w => w.StartsOn <= day)
            .Where(w =>
                w.Kind == WhereaboutsKind.Died
                || (w.Kind == WhereaboutsKind.MovedOn && (w.BackOn == null || w.BackOn > day))
            );

    // What began last, where it has not ended.
    private static IQueryable<Whereabouts> Newest(GoldthreadDb db, DateOnly day)
    {
        var begun = Noted(db).Where(w => w.StartsOn <= day);
        return begun
            .Where(w => w.BackOn == null || w.BackOn > day)
            .Where(w => !begun.Any(n => n.PersonId == w.PersonId && n.StartsOn > w.StartsOn));
    }

    private static IQueryable<Whereabouts> Noted(GoldthreadDb db) => db.All<Whereabouts>().Where(w => !w.InError);
}
