namespace Goldthread.Storage;

/// <summary>Instants as they are stored: whole microseconds since 1970, UTC, so that both engines can order them.</summary>
public static class Instants
{
    /// <summary>What is stored for an instant; anything finer than a microsecond is cut off.</summary>
    public static long ToMicroseconds(DateTimeOffset at) =>
        (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant of a number out of an address: the nearest there is between 1970 and the year 9999.</summary>
    public static DateTimeOffset Nearest(long microseconds) =>
        FromMicroseconds(Math.Clamp(microseconds, 0, ToMicroseconds(DateTimeOffset.MaxValue)));

    /// <summary>The instant of a stored number.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
