using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>The one way past reach: an emergency, told at once and looked at afterwards; and how to find those.</summary>
public static class Emergencies
{
    /// <summary>The most people that one worker opens within 24 hours.</summary>
    public const int MostADay = 5;

    /// <summary>
    /// Opens the person who has exactly this name and day of birth to whoever makes the change, for an hour. Whoever can see
    /// them already is only led to them. Refuses when there is nobody, or more than one, and does not say which.
    /// </summary>
    public static async Task<Person> OpenInEmergency(this GoldthreadDb db, Change change, EmergencyFacts facts)
    {
        var actor = change.Actor with { Now = change.At };
        if (actor.Kind != ActorKind.Staff)
        {
            throw new NotHere();
        }

        facts.Look();
        var dayAgo = change.At.AddDays(-1);
        if (await db.All<EmergencyAccess>().CountAsync(e => e.StaffId == actor.Id && e.OpenedAt > dayAgo) >= MostADay)
        {
            throw new Refused(
                "",
                "You have opened as many people as one may in a day. Ring the registered manager, or whoever is on call."
            );
        }

        var person =
            await db.Called(facts.Name!, facts.BornOn!.Value)
            ?? throw new Refused(
                "",
                "We find nobody of exactly that name, born on that day. Look at the spelling, or ring whoever is on call."
            );
        if (await db.Within(actor, Act.See, person.Id) is null)
        {
            change.About(person);
            EmergencyAccess.Open(change, person, facts.Kind, facts.Why);
        }

        return person;
    }

    /// <summary>What was opened in emergencies and is for <paramref name="actor"/> to look at: never what they opened themself.</summary>
    public static IQueryable<EmergencyAccess> OpeningsFor(this GoldthreadDb db, Actor actor) =>
        db.For<EmergencyAccess>(actor, Act.Safeguard).Where(e => e.StaffId != actor.Id);

    /// <summary>The emergency in which a found person is open to who found them, while it lasts; else null.</summary>
    public static Task<EmergencyAccess?> OpenNow(this GoldthreadDb db, Found person)
    {
        var (who, now) = (person.By.Id, person.By.Now);
        return db.About<EmergencyAccess>(person)
            .Where(e => e.StaffId == who && e.OpenedAt <= now && e.EndsAt > now)
            .OrderByDescending(e => e.EndsAt)
            .FirstOrDefaultAsync();
    }

    private static async Task<Person?> Called(this GoldthreadDb db, string name, DateOnly bornOn)
    {
        var wanted = Words(name);
        var born = await db.All<Person>()
            .Where(p => p.BornOn == bornOn && p.SearchName.StartsWith(wanted))
            .ToListAsync();
        var called = born.Where(p => Words(p.Name) == wanted).ToList();
        return called.Count == 1 ? called[0] : null;
    }

    private static string Words(string name) =>
        string.Join(' ', Person.ForSearch(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
