namespace Goldthread.Web.Safety;

/// <summary>
/// Counts how often each worker asks for somebody in an emergency, found or not, so that names and days of birth cannot
/// be tried one after another. Kept in memory: what was opened is in the records.
/// </summary>
internal sealed class EmergencyTries(TimeProvider clock)
{
    /// <summary>The most that one worker asks within 24 hours.</summary>
    public const int Most = 15;

    private readonly Dictionary<Guid, Queue<DateTimeOffset>> _tries = [];
    private readonly Lock _one = new();

    /// <summary>Counts one more; false when there were too many.</summary>
    public bool May(Guid worker)
    {
        var now = clock.GetUtcNow();
        lock (_one)
        {
            if (!_tries.TryGetValue(worker, out var tries))
            {
                _tries[worker] = tries = new();
            }

            while (tries.TryPeek(out var first) && first <= now.AddDays(-1))
            {
                tries.Dequeue();
            }

            if (tries.Count >= Most)
            {
                return false;
            }

            tries.Enqueue(now);
            return true;
        }
    }
}
