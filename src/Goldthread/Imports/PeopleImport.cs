using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Imports;

/// <summary>Brings people in from a file: all of it, or nothing.</summary>
public static class PeopleImport
{
    private const string Service = nameof(PersonLine.Service);

    /// <summary>What would become of each row, as things are now. Nothing is changed.</summary>
    public static async Task<IReadOnlyList<PersonArrival>> Foresee(
        GoldthreadDb db,
        Actor actor,
        DateOnly today,
        IReadOnlyList<PersonLine> lines
    ) => Foresee(await NamedPlaces.For(db, actor, Act.AddPerson), await WhoIsHere.For(db, actor, today), today, lines);

    /// <summary>Brings all of them in, in one change. Throws <see cref="Refused"/> when a row has a problem.</summary>
    public static async Task Bring(GoldthreadDb db, Change change, IReadOnlyList<PersonLine> lines)
    {
        var actor = change.Actor with { Now = change.At };
        var places = await NamedPlaces.For(db, actor, Act.AddPerson);
        var arrivals = Foresee(places, await WhoIsHere.For(db, actor, change.Today), change.Today, lines);
        if (arrivals.Any(a => a.Problems.Count > 0))
        {
            throw new Refused("", ImportWords.SomethingToMend);
        }

        change.Say(What.PeopleImported);
        var came = arrivals
            .Select(a =>
            {
                var team = a.Team is null ? null : places.TeamOf(change, a.Service!, a.Team);
                return Person.BringIn(change, a.Service!, a.Line.Facts, team, a.KeyWorker?.StaffId);
            })
            .ToList();

        // One person, or one service, has it in a history of its own; else it is in that of the provider.
        var homes = came.Select(p => p.ServiceId).Distinct().ToList();
        change.In(homes.Count == 1 ? homes[0] : (await db.TheProvider())!.Id);
        if (came.Count == 1)
        {
            change.About(came[0]);
        }
    }

    private static List<PersonArrival> Foresee(
        NamedPlaces places,
        WhoIsHere here,
        DateOnly today,
        IReadOnlyList<PersonLine> lines
    ) => [.. lines.Select(line => One(places, here, today, line))];

    private static PersonArrival One(NamedPlaces places, WhoIsHere here, DateOnly today, PersonLine line)
    {
        var check = new Check();
        line.Facts.Look(check, today);
        var (named, team) = (Check.Tidy(line.Service), Check.Tidy(line.Team));
        var at = named is null ? places.Only : places.Service(named, check);
        check
            .Must(Service, named is not null || at is not null, "Write the service.")
            .Fits(nameof(line.Team), team, PersonFacts.NameMax);
        if (at is not null)
        {
            here.Come(line, at, check);
            check.Must(
                nameof(line.Team),
                team is null || here.Arranges(at),
                "Leave the team empty: whoever manages the service says who is in which team."
            );
        }

        var keyWorker = here.KeyWorker(line, at, check);
        return new PersonArrival(
            line,
            at,
            team,
            at is not null && team is not null && places.IsFirstToBegin(at, team),
            keyWorker,
            ImportWords.Together(line.Unread, check)
        );
    }
}
