using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Imports;

/// <summary>Somebody on the staff as a row of a file has them.</summary>
/// <param name="Row">As a spreadsheet counts.</param>
/// <param name="Service">The name of the service where they have a part; empty when they have none yet.</param>
/// <param name="Team">The name of a team at that service; it is begun when there is none of that name.</param>
/// <param name="Unread">What stands in the row and could not be read.</param>
public sealed record StaffLine(
    int Row,
    StaffMember.Typed Facts,
    string? Service,
    string? Team,
    IReadOnlyList<Problem> Unread
);

/// <summary>What would become of a row: who joins, and which part they have where; or why not.</summary>
/// <param name="Service">Where their part is; null when they have none yet.</param>
/// <param name="Team">Its name, when their part is in a team.</param>
/// <param name="BeginsTeam">True when there is no such team yet, and this row is the first to name it.</param>
/// <param name="Part">Null when they have none yet.</param>
public sealed record StaffArrival(
    StaffLine Line,
    Service? Service,
    string? Team,
    bool BeginsTeam,
    Relation? Part,
    IReadOnlyList<Problem> Problems
);
