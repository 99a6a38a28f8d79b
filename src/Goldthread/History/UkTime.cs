using NodaTime;
using NodaTime.Extensions;

namespace Goldthread.History;

/// <summary>Days and wall-clock times where the care is given: the time zone of London, clock changes included.</summary>
public static class UkTime
{
    // NodaTime brings its own zone data, so a machine without any gives the same answers.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The day it is now.</summary>
    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    /// <summary>The day on which an instant falls.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(WallOf(at));

    /// <summary>What a clock on the wall showed at an instant.</summary>
    public static DateTime WallOf(DateTimeOffset at) =>
        at.ToInstant().InZone(Zone).LocalDateTime.ToDateTimeUnspecified();

    /// <summary>
    /// The instant of a wall-clock time. An hour that does not exist (March) moves on by the gap; one that happens twice
    /// (October) means the first.
    /// </summary>
    public static DateTimeOffset At(DateTime wall) =>
        Zone.AtLeniently(LocalDateTime.FromDateTime(wall)).ToInstant().ToDateTimeOffset();

    /// <summary>The instant at which a day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day.ToDateTime(TimeOnly.MinValue));
}
