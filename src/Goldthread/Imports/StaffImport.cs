using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Imports;

/// <summary>Brings staff in from a file: all of it, or nothing.</summary>
public static class StaffImport
{
    private const string Service = nameof(StaffLine.Service);
    private const string Team = nameof(StaffLine.Team);
    private const string Basis = "Named in the file that was brought in.";

    /// <summary>What would become of each row, as things are now. Nothing is changed.</summary>
    public static async Task<IReadOnlyList<StaffArrival>> Foresee(
        GoldthreadDb db,
        Actor actor,
        DateOnly today,
        IReadOnlyList<StaffLine> lines
    ) => Foresee(await NamedPlaces.For(db, actor, Act.Arrange), await Here(db, today), actor, today, lines);

    /// <summary>Brings all of them in, in one change. Throws <see cref="Refused"/> when a row has a problem.</summary>
    public static async Task Bring(GoldthreadDb db, Change change, IReadOnlyList<StaffLine> lines)
    {
        var actor = change.Actor with { Now = change.At };
        var places = await NamedPlaces.For(db, actor, Act.Arrange);
        var arrivals = Foresee(places, await Here(db, change.Today), actor, change.Today, lines);
        if (arrivals.Any(a => a.Problems.Count > 0))
        {
            throw new Refused("", ImportWords.SomethingToMend);
        }

        var provider = (await db.TheProvider())!;
        change.Say(What.StaffImported);
        foreach (var arrival in arrivals)
        {
            var member = StaffMember.TakeOn(change, provider, arrival.Line.Facts);
            var part = new PartFacts { Relation = arrival.Part, Basis = Basis };
            if (arrival is { Service: { } at, Team: { } team })
            {
                member.WorkIn(change, places.TeamOf(change, at, team), part);
            }
            else if (arrival.Service is { } service)
            {
                member.Serve(change, service, part);
            }
        }

        change.In(provider.Id);
    }

    private static List<StaffArrival> Foresee(
        NamedPlaces places,
        HashSet<string> taken,
        Actor actor,
        DateOnly today,
        IReadOnlyList<StaffLine> lines
    ) => [.. lines.Select(line => One(places, taken, actor, today, line))];

    private static StaffArrival One(
        NamedPlaces places,
        HashSet<string> taken,
        Actor actor,
        DateOnly today,
        StaffLine line
    )
    {
        var check = line.Facts.Problems(today);
        if (Check.Tidy(line.Facts.Name) is { } name)
        {
            check.Must(
                nameof(line.Facts.Name),
                taken.Add(Person.ForSearch(name)),
                $"Somebody called {name} is here already. Take the row out, or write the name so that both can be told apart."
            );
        }

        var (at, team, part) = PartOf(places, actor, line, check);
        return new StaffArrival(
            line,
            at,
            team,
            at is not null && team is not null && places.IsFirstToBegin(at, team),
            part,
            ImportWords.Together(line.Unread, check)
        );
    }

    // Which part a row gives is said by the job: a whole service to who answers for it, a team to who works in one.
    private static (Service?, string? Team, Relation?) PartOf(
        NamedPlaces places,
        Actor actor,
        StaffLine line,
        Check check
    )
    {
        var (named, team) = (Check.Tidy(line.Service), Check.Tidy(line.Team));
        if (named is null && team is null)
        {
            return (null, null, null);
        }

        var at = named is null ? places.Only : places.Service(named, check);
        check.Must(Service, named is not null || at is not null, "Write which service the team is at.");
        check.Fits(Team, team, PersonFacts.NameMax);
        Relation? part = line.Facts.Job switch
        {
            Job.SupportWorker or Job.KeyWorker => Relation.SupportWorker,
            Job.TeamLeader => Relation.TeamLeader,
            Job.RegisteredManager => Relation.RegisteredManager,
            Job.Coordinator => Relation.Coordinator,
            Job.QualityLead => Relation.QualityLead,
            Job.Administrator or null => null,
        };
        var inTeam = part is Relation.SupportWorker or Relation.TeamLeader;
        check
            .Must(
                Service,
                line.Facts.Job != Job.Administrator,
                "Leave service and team empty: an administrator is given their part afterwards, in the whole provider."
            )
            .Must(Team, !inTeam || team is not null, "Write the team as well: its people are whom they support.")
            .Must(
                Team,
                part is null || inTeam || team is null,
                "Leave the team empty: their part is the whole service."
            )
            .Must(
                Service,
                part is null || Reach.MayGive(actor, part.Value, inTeam ? Span.Team : Span.Service),
                "Leave the service empty, and ask an administrator: this part is theirs to give."
            );
        return (at, team, part);
    }

    private static async Task<HashSet<string>> Here(GoldthreadDb db, DateOnly today)
    {
        var names = await db.Colleagues().HereOn(today).Select(s => s.Name).ToListAsync();
        return [.. names.Select(Person.ForSearch)];
    }
}
