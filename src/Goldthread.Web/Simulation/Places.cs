using Goldthread.Staff;

namespace Goldthread.Web.Simulation;

/// <summary>Somebody on the staff of a simulated provider.</summary>
internal sealed record Worker(Guid Id, string Name, Job Job)
{
    public Actor At(DateTimeOffset now) => new(Id, Name, Job, now, []);
}

/// <summary>Some people and the workers who support them.</summary>
internal sealed record Crew(Guid Id, string Name, IReadOnlyList<Worker> Workers);

/// <summary>A service of a simulated provider.</summary>
internal sealed record House(
    Guid Id,
    string Name,
    ServiceKind Kind,
    int People,
    Worker Manager,
    IReadOnlyList<Worker> KeyWorkers,
    IReadOnlyList<Crew> Crews
);
