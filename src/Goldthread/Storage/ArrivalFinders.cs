using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>How those who answer for people find what arrived and was not filed.</summary>
public static class ArrivalFinders
{
    /// <summary>What is held of the people at the services that <paramref name="actor"/> answers for, settled or not.</summary>
    public static IQueryable<HeldArrival> HeldFor(this GoldthreadDb db, Actor actor)
    {
        var services = db.ServicesFor(actor, Act.Plan);
        var people = db.PeopleFor(actor, Act.Plan).Where(p => services.Any(s => s.Id == p.ServiceId));
        return db.For<HeldArrival>(actor, Act.Plan).Where(h => people.Any(p => p.Id == h.PersonId));
    }

    /// <summary>What was rejected at the services that <paramref name="actor"/> answers for, while it is kept.</summary>
    public static IQueryable<RejectedArrival> RejectedFor(this GoldthreadDb db, Actor actor)
    {
        var services = db.ServicesFor(actor, Act.Plan);
        return db.All<RejectedArrival>().Where(r => r.UntilAt > actor.Now && services.Any(s => s.Id == r.ServiceId));
    }

    /// <summary>
    /// Lets in what was held: it stands among the records as its sender's, by the same rules as any other. What it corrects
    /// is whatever stands in that place now.
    /// </summary>
    public static async Task LetIn(
        this GoldthreadDb db,
        Change change,
        Guid heldId,
        Guid personId,
        int seen,
        ArrivingRecord record,
        string? why
    )
    {
        var person = await db.Person(change, Act.Plan, personId);
        var held = await db.Find<HeldArrival>(change, Act.Plan, personId, heldId);
        var corrects = record.CorrectsId is { } old ? await db.StandingFor(change, old) : null;
        held.LetIn(change, seen, why);
        await Visit.Write(db, change, person, record.Facts, corrects, held);
    }

    private static async Task<DailyRecord> StandingFor(this GoldthreadDb db, Change change, Guid id)
    {
        var records = db.About<DailyRecord>(change);
        var standing = await records.SingleOrDefaultAsync(r => r.Id == id) ?? throw new NotHere();
        while (await records.FirstOrDefaultAsync(r => r.CorrectsId == standing.Id) is { } newer)
        {
            standing = newer;
        }

        return standing;
    }
}
