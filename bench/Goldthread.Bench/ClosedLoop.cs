using System.Diagnostics;

namespace Goldthread.Bench;

/// <summary>
/// So many clients, each of which asks again as soon as it is answered, for a while. Bounded by its time; an answer that
/// is not the expected one ends it.
/// </summary>
internal static class ClosedLoop
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(1.5);

    /// <summary>Runs a load.</summary>
    /// <remarks>A thread each, which waits in the kernel: what it costs to pass answers on between threads is not the application's.</remarks>
    /// <param name="client">Makes what one client does again and again; it is given its number.</param>
    public static async Task<Loaded> Run(int clients, TimeSpan time, Func<int, Action> client)
    {
        var begin = Stopwatch.GetTimestamp() + (long)(Warming.TotalSeconds * Stopwatch.Frequency);
        var end = begin + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var all = await Task.WhenAll(
            Enumerable
                .Range(0, clients)
                .Select(n =>
                    Task.Factory.StartNew(
                        () => Again(client(n), begin, end),
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
        );
        var ticks = all.SelectMany(t => t).Order().ToList();
        return new Loaded(ticks.Count, time.TotalSeconds, ticks);
    }

    private static List<long> Again(Action ask, long begin, long end)
    {
        var took = new List<long>(100_000);
        while (true)
        {
            var from = Stopwatch.GetTimestamp();
            if (from >= end)
            {
                return took;
            }

            ask();
            var to = Stopwatch.GetTimestamp();
            if (from >= begin && to <= end)
            {
                took.Add(to - from);
            }
        }
    }
}
