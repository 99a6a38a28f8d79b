using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Staff;

namespace Goldthread.Storage;

/// <summary>
/// The one filter by which every finder leaves out what a safeguarding lock hides: an incident, a contact or a risk, and
/// that it was ever written. Whoever may look into safeguarding for the person sees it, unless the concern is about them.
/// </summary>
internal static class Locks
{
    // Every change to a lock says one of these in the history.
    private const string OfLocks = "safeguarding.";

    /// <summary>All records of a kind, without those that are hidden from <paramref name="actor"/>.</summary>
    public static IQueryable<T> Unlocked<T>(this GoldthreadDb db, Actor actor)
        where T : PersonRecord =>
        typeof(T) == typeof(SafeguardingLock)
            ? (IQueryable<T>)db.LocksFor(actor)
            : Without(db.All<T>(), () => db.HiddenFrom(actor));

    /// <summary>All records of a kind, without those that are locked, whoever asks.</summary>
    public static IQueryable<T> WithoutLocked<T>(this GoldthreadDb db)
        where T : PersonRecord => Without(db.All<T>(), () => Locks.Open(db));

    /// <summary>The history of a person, without the entries of hidden records and of the locks themselves.</summary>
    public static IQueryable<HistoryEntry> UnlockedHistory(this GoldthreadDb db, Found person)
    {
        var hidden = db.HiddenFrom(person.By).Where(l => l.PersonId == person.Id);
        var mayLook = db.PeopleFor(person.By, Act.Safeguard).Where(p => p.Id == person.Id);
        var aboutThem = db.All<SafeguardingLock>()
            .Where(l => l.PersonId == person.Id && l.AboutStaffId == person.By.Id);
        return db
            .History.Where(h => h.PersonId == person.Id)
            .Where(h => !hidden.Any(l => h.Rows.Contains(l.RecordHex)))
            .Where(h => !h.WhatDone.Contains(OfLocks) || (mayLook.Any() && !aboutThem.Any()));
    }

    private static IQueryable<SafeguardingLock> Open(this GoldthreadDb db) =>
        db.All<SafeguardingLock>().Where(l => l.LiftedOn == null);

    private static IQueryable<SafeguardingLock> HiddenFrom(this GoldthreadDb db, Actor actor)
    {
        var people = db.PeopleFor(actor, Act.Safeguard);
        return db.Open().Where(l => l.AboutStaffId == actor.Id || !people.Any(p => p.Id == l.PersonId));
    }

    // The locks themselves, also those that were lifted.
    private static IQueryable<SafeguardingLock> LocksFor(this GoldthreadDb db, Actor actor)
    {
        var people = db.PeopleFor(actor, Act.Safeguard);
        return db.All<SafeguardingLock>()
            .Where(l => (l.AboutStaffId == null || l.AboutStaffId != actor.Id) && people.Any(p => p.Id == l.PersonId));
    }

    // Most kinds are never locked: for them it is not even asked what is hidden.
    private static IQueryable<T> Without<T>(IQueryable<T> all, Func<IQueryable<SafeguardingLock>> hiding)
    {
        if (all is not (IQueryable<Incident> or IQueryable<ContactLog> or IQueryable<Risk>))
        {
            return all;
        }

        var hidden = hiding();
        return all switch
        {
            IQueryable<Incident> some => (IQueryable<T>)some.Where(r => !hidden.Any(l => l.IncidentId == r.Id)),
            IQueryable<ContactLog> some => (IQueryable<T>)some.Where(r => !hidden.Any(l => l.ContactLogId == r.Id)),
            IQueryable<Risk> some => (IQueryable<T>)some.Where(r => !hidden.Any(l => l.RiskId == r.Id)),
            _ => throw new InvalidOperationException($"It is not said how a lock hides a {typeof(T).Name}."),
        };
    }
}
