namespace Goldthread.Web.Api;

/// <summary>
/// Counts how often each key asks within a minute, and when its use was last written down. Kept in memory, so that a limit
/// costs nothing; each machine counts for itself.
/// </summary>
internal sealed class KeyPace(TimeProvider clock, Setting setting)
{
    /// <summary>The time that is counted together.</summary>
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Guid, Count> _counts = [];
    private readonly Lock _one = new();

    /// <summary>Counts one more request of a key.</summary>
    public Pace Next(Guid key)
    {
        var now = clock.GetUtcNow();
        lock (_one)
        {
            if (!_counts.TryGetValue(key, out var count) || count.EndsAt <= now)
            {
                _counts[key] = count = new Count(now + Within);
            }

            count.Asked++;
            return new Pace(
                count.Asked == 1,
                count.Asked == setting.RequestsPerKey + 1,
                count.Asked <= setting.RequestsPerKey ? null : count.EndsAt - now
            );
        }
    }

    private sealed class Count(DateTimeOffset endsAt)
    {
        public DateTimeOffset EndsAt { get; } = endsAt;
        public int Asked { get; set; }
    }
}

/// <summary>How a request of a key stands within its minute.</summary>
/// <param name="First">It is the first: the use is written down.</param>
/// <param name="FirstTooMany">It is the first that is too many: that is written down.</param>
/// <param name="Wait">How long to wait; null when it is within the limit.</param>
internal sealed record Pace(bool First, bool FirstTooMany, TimeSpan? Wait);
