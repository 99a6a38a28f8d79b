namespace Goldthread.TestKit;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks = now.UtcTicks;
    private long _jumped;

    /// <summary>What it shows. May be set to any instant, also backwards.</summary>
    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>How long it has gone, whatever it shows.</summary>
    public override long GetTimestamp() => Interlocked.Read(ref _ticks) - Interlocked.Read(ref _jumped);

    public void Advance(TimeSpan by) => Now += by;

    /// <summary>It shows another time at once, as when it is set; no time passes.</summary>
    public void Jump(TimeSpan by)
    {
        Interlocked.Add(ref _jumped, by.Ticks);
        Now += by;
    }
}
