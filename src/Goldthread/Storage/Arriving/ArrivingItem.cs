using Goldthread.Evidence;
using Goldthread.Staff;

namespace Goldthread.Storage.Arriving;

/// <summary>Records that somebody sent together, waiting for the Writer; and their answers, in the same order.</summary>
internal sealed class ArrivingItem(Actor actor, string purpose, IReadOnlyList<ArrivingRecord> records)
{
    public Actor Actor { get; } = actor;
    public string Purpose { get; } = purpose;
    public IReadOnlyList<ArrivingRecord> Records { get; } = records;
    public ArrivalAnswer[] Answers { get; } = new ArrivalAnswer[records.Count];
}
