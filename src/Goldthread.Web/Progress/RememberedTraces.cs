using System.Collections.Concurrent;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Progress;

namespace Goldthread.Web.Progress;

/// <summary>One indicator of an active goal, with what is remembered of its readings.</summary>
internal sealed record Traced(
    Guid PersonId,
    Guid GoalId,
    Guid IndicatorId,
    string Name,
    Lens Lens,
    CommissionedOutcome? Outcome,
    int RhythmDays,
    IndicatorTrace Trace
);

/// <summary>
/// What the indicators of each service said when they were last read, beside the number of the newest entry in its history then.
/// Whoever looks next asks the history who changed since, and reads only them again: so it holds for records that arrive late, for
/// corrections, on several machines, and after a restore, without a table that could drift. A machine that starts knows nothing yet.
/// </summary>
internal sealed class RememberedTraces
{
    private readonly ConcurrentDictionary<Guid, Known> _services = [];

    /// <summary>What is known of a service.</summary>
    /// <param name="Entry">The newest entry when it was read.</param>
    /// <param name="People">By person; somebody without an active goal has none, and is known all the same.</param>
    public sealed record Known(long Entry, IReadOnlyDictionary<Guid, IReadOnlyList<Traced>> People)
    {
        public static Known Nothing { get; } = new(0, new Dictionary<Guid, IReadOnlyList<Traced>>());
    }

    public Known Of(Guid service) => _services.GetValueOrDefault(service, Known.Nothing);

    /// <summary>Of two who read at once, the later to finish is kept; either holds, each from its own entry on.</summary>
    public void Keep(Guid service, Known known) => _services[service] = known;
}
