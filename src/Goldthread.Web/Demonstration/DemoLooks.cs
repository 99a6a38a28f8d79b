using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// Who looked in the demonstration: whoever wrote something about a person had opened their page a little before, and so
/// these looks follow from the stories themselves, whoever is in them.
/// </summary>
internal static class DemoLooks
{
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(4);

    /// <summary>Leaves the looks of the last months in a database whose stories are told.</summary>
    public static async Task Leave(Database database, DateTimeOffset since, DateTimeOffset now)
    {
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        options.Read(database);
        await using var db = new GoldthreadDb(options.Options);
        await using var writer = new Writer(database, TimeProvider.System);
        foreach (var some in (await OfStaff(db, since)).Concat(await OfGuests(db, now - Before)).Chunk(512))
        {
            await Task.WhenAll(some.Select(writer.Note));
        }
    }

    private static async Task<List<Look>> OfStaff(GoldthreadDb db, DateTimeOffset since)
    {
        var sessions = new Dictionary<(Guid, DateOnly), Guid>();
        var actors = new Dictionary<(Guid, DateOnly), Actor?>();
        var looks = new List<Look>();
        foreach (var (by, of, at) in await db.WhoWrote(since))
        {
            var day = (by, UkTime.DayOf(at));
            if (!actors.TryGetValue(day, out var actor))
            {
                actors[day] = actor = await db.ActorOf(by, at);
            }

            if (
                actor is not null
                && Looking.PurposeAt(actor with { Now = at }, of) is not LookPurpose.Arranging and var purpose
            )
            {
                sessions.TryAdd(day, Ids.New(at - Before));
                looks.Add(Look.Of(actor with { Now = at - Before }, sessions[day], of.ServiceId, of.PersonId, purpose));
            }
        }

        return looks;
    }

    // Whoever is let in from outside has come today.
    private static async Task<List<Look>> OfGuests(GoldthreadDb db, DateTimeOffset now)
    {
        var looks = new List<Look>();
        foreach (var guest in await db.PretendGuests().OrderBy(g => g.Name).ToListAsync())
        {
            if (await db.GuestOf(guest.Id, now) is { } actor)
            {
                var session = Ids.New(now);
                var people = db.PeopleFor(actor, Act.See).Concat(db.PeopleSharing(actor)).OrderBy(p => p.Name);
                foreach (var person in await people.ToListAsync())
                {
                    var of = new Place(person.ServiceId, person.Id, person.TeamId);
                    looks.Add(Look.Of(actor, session, person.ServiceId, person.Id, Looking.PurposeAt(actor, of)));
                }
            }
        }

        return looks;
    }
}
