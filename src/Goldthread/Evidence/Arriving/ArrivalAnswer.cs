using Goldthread.History;

namespace Goldthread.Evidence;

/// <summary>What became of a record that arrived.</summary>
public enum Arrived
{
    /// <summary>It stands among the person's records.</summary>
    Filed,

    /// <summary>It is kept whole until somebody who answers for the person has looked at it.</summary>
    Held,

    /// <summary>As held: it corrects a record that somebody else corrected meanwhile.</summary>
    Conflict,

    /// <summary>It cannot be filed as it is. Its text is kept for a while, and it can be sent again put right.</summary>
    Rejected,
}

/// <summary>The answer to one record that arrived; the same however often it is sent.</summary>
/// <param name="Id">The id it was sent under; null when none could be read.</param>
public sealed record ArrivalAnswer(Arrived Outcome, Guid? Id)
{
    /// <summary>Why it is held, as a sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>Of a conflict: the record that stands in its place.</summary>
    public Guid? OtherId { get; init; }

    /// <summary>What to put right before it is sent again.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
