namespace Goldthread.Web.Jobs;

/// <summary>
/// Gives memory back to the machine when it is quiet. A garbage collector tidies when something is asked for; when nothing
/// is, it keeps what the last busy minute needed. In a small office that machine has other work too.
/// </summary>
internal sealed class QuietMemory : BackgroundService
{
    private const long Quiet = 1 << 20;
    private const long Busy = 64 << 20;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private long _seen;
    private long _tidied;

    // By the machine's own time: it has nothing to do with days of care.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, TimeProvider.System);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Tick(GC.GetTotalAllocatedBytes());
        }
    }

    /// <summary>Tidies when little was asked for since the last tick, and much since it tidied last.</summary>
    /// <param name="allocated">Bytes asked for since the process began.</param>
    /// <returns>Whether it tidied.</returns>
    internal bool Tick(long allocated)
    {
        var quiet = allocated - _seen < Quiet;
        _seen = allocated;
        if (!quiet || allocated - _tidied < Busy)
        {
            return false;
        }

        _tidied = allocated;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return true;
    }
}
