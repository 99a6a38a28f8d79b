using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Imports;

/// <summary>Services and teams by the names that a file gives them, as far as the actor may bring somebody there.</summary>
internal sealed class NamedPlaces
{
    private readonly IReadOnlyList<Service> _services;
    private readonly Dictionary<(Guid Service, string Name), Team> _teams;
    private readonly HashSet<(Guid Service, string Name)> _beginning = [];

    private NamedPlaces(IReadOnlyList<Service> services, IReadOnlyList<Team> teams)
    {
        _services = services;
        _teams = teams.DistinctBy(Key).ToDictionary(Key);
    }

    /// <summary>The only service there is to name, or null.</summary>
    public Service? Only => _services.Count == 1 ? _services[0] : null;

    /// <param name="act">What the actor must be allowed to do at a service.</param>
    public static async Task<NamedPlaces> For(GoldthreadDb db, Actor actor, Act act) =>
        new(await db.ServicesFor(actor, act).ToListAsync(), await db.TeamsFor(actor).ToListAsync());

    /// <summary>The service of a name; when there is none, or more than one, that is a problem.</summary>
    public Service? Service(string name, Check check)
    {
        var found = _services.Where(s => Same(s.Name, name)).Take(2).ToList();
        check.Must(
            nameof(Service),
            found.Count > 0,
            $"There is no service “{name}” of yours. Write its name as the list of services has it."
        );
        check.Must(
            nameof(Service),
            found.Count < 2,
            $"Two services are called “{name}”. Give one of them another name."
        );
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Whether a row that names this team is the first to ask for one that is not there yet.</summary>
    public bool IsFirstToBegin(Service service, string team) =>
        !_teams.ContainsKey((service.Id, Person.ForSearch(team)))
        && _beginning.Add((service.Id, Person.ForSearch(team)));

    /// <summary>The team of a name, begun when there is none.</summary>
    public Team TeamOf(Change change, Service service, string name)
    {
        var key = (service.Id, Person.ForSearch(name));
        return _teams.TryGetValue(key, out var team) ? team : _teams[key] = Team.Begin(change, service, name);
    }

    /// <summary>Whether two names are the same to a reader: capitals and accents do not count.</summary>
    public static bool Same(string one, string other) =>
        string.Equals(Person.ForSearch(one), Person.ForSearch(other), StringComparison.Ordinal);

    private static (Guid, string) Key(Team team) => (team.ServiceId, Person.ForSearch(team.Name));
}
