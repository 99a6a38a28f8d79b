namespace Goldthread.Storage;

/// <summary>Instants as they are stored: whole microseconds since 1970, UTC, so that both engines can order them.</summary>
public static class Instants
{
    /// <summary>What is stored for an instant; anything finer than a microsecond is cut off.</summary>
    public static long ToMicroseconds(DateTimeOffset at) =>
        (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant of a stored number.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
