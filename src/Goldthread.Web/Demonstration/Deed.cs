using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>One change of an invented life: when, by whom, and what.</summary>
/// <param name="Id">The id of the change, and so of the first record that it makes.</param>
internal sealed record Deed(DateTimeOffset At, Guid Id, Actor Actor, Func<GoldthreadDb, Change, Task> What)
{
    /// <summary>The visit to write, where that is all it does: then it goes the quicker way, and leaves the same rows.</summary>
    public ArrivingRecord? Visit { get; private init; }

    /// <summary>A visit that is written down.</summary>
    public static Deed Visits(DateTimeOffset at, Guid id, Actor actor, Guid personId, VisitFacts facts) =>
        new(at, id, actor, (_, _) => Task.CompletedTask)
        {
            Visit = new ArrivingRecord
            {
                Id = id,
                PersonId = personId,
                Facts = facts,
                Hash = id.ToByteArray(bigEndian: true),
                InventedAt = at,
            },
        };
}
