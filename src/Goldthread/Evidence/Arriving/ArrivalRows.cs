namespace Goldthread.Evidence;

/// <summary>What a filed record told when it arrived, as a hash: by it the same thing sent again is known.</summary>
internal sealed class Arrival
{
    /// <summary>The id of the record.</summary>
    public Guid Id { get; init; }
    public byte[] Hash { get; init; } = [];
}

/// <summary>A record that could not be filed as it was: its text is kept for a while, so that nothing typed is lost.</summary>
public sealed class RejectedArrival
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Made of what was sent, so that the same thing sent again is kept once.</summary>
    public Guid Id { get; init; }

    /// <summary>Who sent it; for another system, who answers for its key.</summary>
    public Guid SenderId { get; init; }

    /// <summary>Where the sender works or its key is for, or the person is; empty when neither is known.</summary>
    public Guid? ServiceId { get; internal set; }

    /// <summary>What to put right: one line each, the field and a sentence.</summary>
    public string Problems { get; init; } = "";
    public string Body { get; init; } = "";
    public DateTimeOffset ArrivedAt { get; init; }

    /// <summary>From then on it is not kept any more.</summary>
    public DateTimeOffset UntilAt { get; init; }
}
