using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Imports;

/// <summary>
/// People who are known already, with those of rows that were read before; and the colleagues who may plan with them.
/// </summary>
internal sealed class WhoIsHere
{
    private readonly Actor _actor;
    private readonly HashSet<Guid> _arranged;
    private readonly ILookup<string, StaffMember> _staff;
    private readonly Dictionary<(Guid Service, string Name), List<DateOnly?>> _born = [];
    private readonly HashSet<string> _numbers = [];

    private WhoIsHere(Actor actor, IEnumerable<Guid> arranged, IEnumerable<StaffMember> staff)
    {
        _actor = actor;
        _arranged = [.. arranged];
        _staff = staff.ToLookup(s => Person.ForSearch(s.Name));
    }

    public static async Task<WhoIsHere> For(GoldthreadDb db, Actor actor, DateOnly today)
    {
        var here = new WhoIsHere(
            actor,
            await db.ServicesFor(actor, Act.Arrange).Select(s => s.Id).ToListAsync(),
            await db.StaffFor(actor).HereOn(today).ToListAsync()
        );
        var people = await db.PeopleFor(actor, Act.Plan)
            .Select(p => new
            {
                p.ServiceId,
                p.Name,
                p.BornOn,
                p.NhsNumber,
            })
            .ToListAsync();
        people.ForEach(p => here.Known(p.ServiceId, p.Name, p.BornOn, p.NhsNumber));
        return here;
    }

    /// <summary>Whether the actor says who is in which team, and who plans with whom.</summary>
    public bool Arranges(Service service) => _arranged.Contains(service.Id);

    /// <summary>Somebody comes; that they are here already is a problem.</summary>
    public void Come(PersonLine line, Service at, Check check)
    {
        if (Check.Tidy(line.Facts.Name) is not { } name)
        {
            return;
        }

        var born = line.Facts.BornOn;
        var known = _born.GetValueOrDefault((at.Id, Person.ForSearch(name)), []);
        check.Must(
            nameof(line.Facts.Name),
            !known.Exists(b => b is null || born is null || b == born),
            $"Somebody called {name} is at {at.Name} already. Take the row out; or, if it is somebody else, give the date of birth of both."
        );
        var number = Digits(line.Facts.NhsNumber);
        check.Must(
            nameof(line.Facts.NhsNumber),
            number is null || !_numbers.Contains(number),
            "Somebody else has this NHS number. Check both."
        );
        Known(at.Id, name, born, number);
    }

    /// <summary>
    /// Who plans with them: whom the row names; whoever brings them, when they would not see them otherwise; else nobody yet.
    /// </summary>
    public Planner? KeyWorker(PersonLine line, Service? at, Check check)
    {
        var name = Check.Tidy(line.KeyWorker);
        if (at is null || (name is null && Arranges(at)))
        {
            return null;
        }

        if (!Arranges(at))
        {
            check.Must(
                nameof(line.KeyWorker),
                name is null,
                "Leave the key worker empty: you plan with them until whoever manages the service says otherwise."
            );
            return new Planner(_actor.Id, _actor.Name);
        }

        var found = _staff[Person.ForSearch(name!)].Take(2).ToList();
        check
            .Must(
                nameof(line.KeyWorker),
                found.Count > 0,
                $"Nobody called {name} is on your staff. Bring the staff in first, or leave it empty."
            )
            .Must(
                nameof(line.KeyWorker),
                found.Count < 2,
                $"Two people on your staff are called {name}. Leave it empty, and choose one on the person’s page."
            );
        return found.Count == 1 ? new Planner(found[0].Id, found[0].Name) : null;
    }

    private void Known(Guid service, string name, DateOnly? born, string? number)
    {
        var key = (service, Person.ForSearch(name));
        if (!_born.TryGetValue(key, out var days))
        {
            _born[key] = days = [];
        }

        days.Add(born);
        if (number is not null)
        {
            _numbers.Add(number);
        }
    }

    private static string? Digits(string? number) => Check.Tidy(number)?.Replace(" ", "");
}
