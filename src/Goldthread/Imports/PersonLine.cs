using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.Imports;

/// <summary>A person as a row of a file has them.</summary>
/// <param name="Row">As a spreadsheet counts.</param>
/// <param name="Service">The name of the service; may be empty where the actor adds people to one alone.</param>
/// <param name="Team">The name of the team that supports them; it is begun when there is none of that name.</param>
/// <param name="KeyWorker">The name of whoever plans with them; empty when nobody does yet.</param>
/// <param name="Unread">What stands in the row and could not be read.</param>
public sealed record PersonLine(
    int Row,
    PersonFacts Facts,
    string? Service,
    string? Team,
    string? KeyWorker,
    IReadOnlyList<Problem> Unread
);

/// <summary>What would become of a row: who comes, where, with whom; or why not.</summary>
/// <param name="Team">The name of the team that supports them, if one does.</param>
/// <param name="BeginsTeam">True when there is no such team yet, and this row is the first to name it.</param>
/// <param name="KeyWorker">Who plans with them; null when nobody does yet.</param>
public sealed record PersonArrival(
    PersonLine Line,
    Service? Service,
    string? Team,
    bool BeginsTeam,
    Planner? KeyWorker,
    IReadOnlyList<Problem> Problems
);

/// <summary>Whoever is to plan with a person.</summary>
public sealed record Planner(Guid StaffId, string Name);
