using Goldthread.Verify;

namespace Goldthread.History;

/// <summary>One change as the history keeps it: an entry in the hash chain of its service, naming every row it touched.</summary>
public sealed class HistoryEntry
{
    private HistoryEntry() { }

    public Guid Id { get; private set; }
    public Guid Chain { get; private set; }

    /// <summary>1, 2, 3 … without gaps within its chain.</summary>
    public long Seq { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Guid ActorId { get; private set; }
    public string? OnBehalfOf { get; private set; }
    public string Purpose { get; private set; } = "";
    public string? Reason { get; private set; }

    /// <summary>Codes of <see cref="What"/>, parted by spaces.</summary>
    public string WhatDone { get; private set; } = "";
    public Guid? PersonId { get; private set; }
    public Guid? GoalId { get; private set; }

    /// <summary>One line a row: <see cref="TouchedRow"/>.</summary>
    public string Rows { get; private set; } = "";
    public byte[] Hash { get; private set; } = [];

    /// <summary>This entry as the head of its chain.</summary>
    internal ChainHead Head => new(Seq, Hash);

    /// <summary>The entry of a change that follows <paramref name="previous"/>, the newest of its chain.</summary>
    internal static HistoryEntry After(ChainHead? previous, Change change, IEnumerable<TouchedRow> rows)
    {
        if (change.Chain == Guid.Empty || change.Did.Count == 0)
        {
            throw new InvalidOperationException("A change says where it belongs and what it did.");
        }

        var entry = new HistoryEntry
        {
            Id = change.Id,
            Chain = change.Chain,
            Seq = (previous?.Seq ?? 0) + 1,
            At = change.At,
            ActorId = change.Actor.Id,
            OnBehalfOf = change.OnBehalfOf,
            Purpose = change.PurposeOf,
            Reason = change.Reason,
            WhatDone = string.Join(' ', change.Did.Select(w => w.Code).Distinct()),
            PersonId = change.PersonId,
            GoalId = change.GoalId,
            Rows = string.Join('\n', rows.Select(r => r.ToLine())),
        };
        entry.Hash = entry.AsWitnessed().HashAfter(previous?.Hash ?? Entry.Start);
        return entry;
    }

    private Entry AsWitnessed() =>
        new(
            Id.ToByteArray(bigEndian: true),
            Chain.ToByteArray(bigEndian: true),
            Seq,
            Storage.Instants.ToMicroseconds(At),
            ActorId.ToByteArray(bigEndian: true),
            OnBehalfOf,
            Purpose,
            Reason,
            WhatDone,
            PersonId?.ToByteArray(bigEndian: true),
            GoalId?.ToByteArray(bigEndian: true),
            Rows
        );
}

/// <summary>The newest entry of a chain: what the next one follows.</summary>
internal sealed record ChainHead(long Seq, byte[] Hash);

/// <summary>A version of a row that a later one took the place of.</summary>
public sealed class PastVersion
{
    public string TableName { get; internal set; } = "";
    public Guid RowId { get; internal set; }
    public int Version { get; internal set; }

    /// <summary>Its columns, as <see cref="PastBody"/> writes them.</summary>
    public string Body { get; internal set; } = "";
    public byte[] Salt { get; internal set; } = [];
}
