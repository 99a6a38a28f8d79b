using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>Some people at a service, and the workers who support them together.</summary>
public sealed class Team : Record
{
    private Team() { }

    public Guid ServiceId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>From this day on there is no such team.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Begins a team at a service. Refuses a name that is missing or too long.</summary>
    public static Team Begin(Change change, Service service, string? name)
    {
        CheckName(name);
        change.In(service.Id);
        return change.Keep(
            new Team
            {
                Id = change.NewId(),
                ServiceId = service.Id,
                Name = Check.Tidy(name)!,
            },
            What.TeamBegun
        );
    }

    /// <summary>Gives it another name.</summary>
    public void Rename(Change change, int seen, string? name)
    {
        CheckName(name);
        Expect(seen);
        Name = Check.Tidy(name)!;
        change.In(ServiceId);
        change.Say(What.TeamChanged);
    }

    /// <summary>Ends it, from today. Whoever is still in it is to be moved first; the caller sees to that.</summary>
    internal void End(Change change)
    {
        EndedOn = change.Today;
        change.In(ServiceId);
        change.Say(What.TeamChanged);
    }

    private static void CheckName(string? name) =>
        new Check().Needs(nameof(Name), name, PersonFacts.NameMax, "Write the name of the team.").OrRefuse();
}
