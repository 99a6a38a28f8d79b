using System.ComponentModel;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>Somebody in the list of people.</summary>
public sealed record PersonInList(
    Guid Id,
    string Name,
    [property: Description("The name they like to be called by.")] string Likes,
    Guid ServiceId,
    string Service,
    Guid? TeamId,
    [property: Description("Where they are when they are not here; null when they are here.")] Elsewhere? Elsewhere
);

/// <summary>Who somebody is.</summary>
public sealed record PersonWhole(
    Guid Id,
    string Name,
    [property: Description("The name they like to be called by.")] string Likes,
    string? Pronouns,
    DateOnly? BornOn,
    [property: Description("Ten digits, checked.")] string? NhsNumber,
    string? BestTime,
    string? ContactBy,
    Guid ServiceId,
    string Service,
    Guid? TeamId,
    [property: Description("Where they are when they are not here; null when they are here.")] Elsewhere? Elsewhere,
    [property: Description("What to do so that they understand and are understood.")]
        IReadOnlyList<string> Communication
);

/// <summary>A stay somewhere else, or that they have moved on or died.</summary>
public sealed record Elsewhere(WhereaboutsKind Kind, DateOnly From, DateOnly? Expected)
{
    internal static Elsewhere? Of(Stay? stay) => stay is null ? null : new(stay.Kind, stay.From, stay.Expected);
}

/// <summary>The people whom a key or a session may see.</summary>
internal static class PeopleApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people", List)
            .Takes(Asked.Search, Asked.Service, Asked.After, Asked.Limit)
            .Answers<Part<PersonInList>>("People", "The people whom this key or session may see");
        api.MapGet("/people/{person:guid}", One).Takes().Answers<PersonWhole>("People", "One person");
    }

    private static async Task<IResult> List(HttpContext http, GoldthreadDb db, TimeProvider clock)
    {
        var asked = http.Question();
        var people = db.PeopleFor(http.Actor()!, Act.See);
        if (asked.Text(Asked.Search) is { } text)
        {
            var wanted = Person.ForSearch(text);
            people = people.Where(p => p.SearchName.Contains(wanted));
        }

        if (asked.Id(Asked.Service) is { } service)
        {
            people = people.Where(p => p.ServiceId == service);
        }

        if (asked.After is { } after)
        {
            people = people.Where(p => p.Id.CompareTo(after.Id) > 0);
        }

        var rows = await people
            .OrderBy(p => p.Id)
            .Take(asked.Limit + 1)
            .Select(p => new PersonInList(
                p.Id,
                p.Name,
                p.Likes,
                p.ServiceId,
                db.ServiceNames().Where(s => s.Id == p.ServiceId).Select(s => s.Name).First(),
                p.TeamId,
                null
            ))
            .ToListAsync();
        var (presences, today) = (await db.Presences([.. rows.Select(r => r.Id)]), UkTime.Today(clock));
        return new ApiAnswer<Part<PersonInList>>(
            Part<PersonInList>.Of(
                rows,
                asked.Limit,
                r => r with { Elsewhere = Elsewhere.Of(presences.Among(r.Id).On(today)) },
                r => new Cursor(0, r.Id)
            )
        );
    }

    private static async Task<IResult> One(HttpContext http, Guid person, GoldthreadDb db, TimeProvider clock)
    {
        var found = http.Found();
        var who = found.Person;
        return new ApiAnswer<PersonWhole>(
            new(
                person,
                who.Name,
                who.Likes,
                who.Pronouns,
                who.BornOn,
                who.NhsNumber,
                who.BestTime,
                who.ContactBy,
                who.ServiceId,
                await db.PlaceOf(found),
                who.TeamId,
                Elsewhere.Of((await db.PresenceOf(person)).On(UkTime.Today(clock))),
                await db.About<CommunicationNeed>(found)
                    .Where(c => c.EndedOn == null)
                    .OrderBy(c => c.Position)
                    .ThenBy(c => c.Id)
                    .Select(c => c.DoThis)
                    .ToListAsync()
            )
        );
    }
}
