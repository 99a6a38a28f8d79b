using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>One change of a story: when, by whom, and what.</summary>
/// <param name="Id">The id of the change, and so of the first record that it makes.</param>
internal sealed record Moment(DateTimeOffset At, Guid Id, Who Who, Func<GoldthreadDb, Change, Task> What)
{
    /// <summary>Whom it visits, and what the visit tells, where it is a visit and nothing else.</summary>
    public (Guid PersonId, VisitFacts Facts)? Visit { get; init; }

    /// <summary>It as a deed of somebody.</summary>
    public Deed By(Actor actor) =>
        Visit is { } visit ? Deed.Visits(At, Id, actor, visit.PersonId, visit.Facts) : new Deed(At, Id, actor, What);
}
