using System.Collections.Concurrent;
using Goldthread.Coaching;

namespace Goldthread.Web.Coaching;

/// <summary>
/// What the coach said of words that it read before on the same day: a list of threads reads hundreds of goals that have
/// not changed. It holds a bounded number of them, and begins anew when they are too many or the day is another.
/// </summary>
internal static class RememberedVerdicts
{
    private const int Most = 10_000;

    private static volatile Known s_known = new(default);

    /// <summary>The verdicts of some words about somebody, on a day.</summary>
    public static Verdicts Of(string words, string name, DateOnly today)
    {
        var known = s_known;
        if (known.Day != today || known.Said.Count >= Most)
        {
            s_known = known = new Known(today);
        }

        return known.Said.GetOrAdd((words, name), _ => Coach.Read(words, today, name: name).Verdicts);
    }

    private sealed record Known(DateOnly Day)
    {
        public ConcurrentDictionary<(string Words, string Name), Verdicts> Said { get; } = [];
    }
}
