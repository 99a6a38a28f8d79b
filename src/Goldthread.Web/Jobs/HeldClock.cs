using System.Threading.Channels;

namespace Goldthread.Web.Jobs;

/// <summary>The clock of the machine jumped.</summary>
/// <param name="By">How far; negative when it went back.</param>
/// <param name="Followed">Whether time here went back with it; if not, it goes slower until the two meet.</param>
public sealed record ClockJump(TimeSpan By, bool Followed);

/// <summary>
/// The time by which everything here is written down and judged. It is that of the machine, but when the machine's goes back
/// by two hours or less, this one does not: it goes at half its pace until the other has caught up, so that nothing that had
/// ended begins again. A greater step back is taken for the mending of a clock that was wrong, and followed.
/// </summary>
public sealed class HeldClock : TimeProvider
{
    /// <summary>A step back of this much is not followed; a greater one is.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromHours(2);

    // What a clock is set by in passing; nobody needs to hear of it.
    private static readonly TimeSpan Slight = TimeSpan.FromMinutes(1);

    private readonly Channel<ClockJump> _jumps = Channel.CreateBounded<ClockJump>(
        new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    private readonly Lock _lock = new();
    private readonly TimeProvider _source;
    private DateTimeOffset _wall;
    private DateTimeOffset _told;
    private long _stamp;

    /// <param name="wall">The clock of the machine.</param>
    public HeldClock(TimeProvider wall)
    {
        _source = wall;
        _wall = wall.GetUtcNow();
        _told = _wall;
        _stamp = wall.GetTimestamp();
    }

    /// <summary>The jumps as they are noticed.</summary>
    public ChannelReader<ClockJump> Jumps => _jumps.Reader;

    public override TimeZoneInfo LocalTimeZone => _source.LocalTimeZone;

    public override long TimestampFrequency => _source.TimestampFrequency;

    /// <summary>What the machine shows, for codes that a phone makes by a clock of its own.</summary>
    public static DateTimeOffset WallOf(TimeProvider clock) =>
        clock is HeldClock held ? held._source.GetUtcNow() : clock.GetUtcNow();

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            var now = _source.GetUtcNow();
            var stamp = _source.GetTimestamp();
            var passed = _source.GetElapsedTime(_stamp, stamp);
            var jump = now - (_wall + passed);
            (_wall, _stamp) = (now, stamp);
            var held = _told + (passed / 2);
            var followed = now >= held || held - now > Most;
            _told = followed ? now : held;
            if (jump.Duration() >= Slight)
            {
                _jumps.Writer.TryWrite(new ClockJump(jump, followed));
            }

            return _told;
        }
    }

    public override long GetTimestamp() => _source.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _source.CreateTimer(callback, state, dueTime, period);
}
