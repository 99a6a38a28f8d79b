using Goldthread.History;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// The weeks of a story, counted so that the last one is the week it is now: whenever the demonstration is seeded, it
/// ends today. What belongs to a season (Christmas, a hot July) is found by its date instead.
/// </summary>
internal sealed class StoryCalendar
{
    /// <summary>The week that today is in; week 0 is more than a year before it.</summary>
    public const int ThisWeek = 55;

    private readonly DateOnly _firstMonday;

    public StoryCalendar(DateTimeOffset now)
    {
        Now = now;
        Today = UkTime.DayOf(now);
        var sinceMonday = ((int)Today.DayOfWeek + 6) % 7;
        _firstMonday = Today.AddDays(-sinceMonday - (ThisWeek * 7));
    }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>A day of a week of the story; weeks after <see cref="ThisWeek"/> are still to come.</summary>
    public DateOnly Day(int week, DayOfWeek day) => _firstMonday.AddDays((week * 7) + (((int)day + 6) % 7));

    /// <summary>The week of the story that a day is in.</summary>
    public int WeekOf(DateOnly day) => (int)Math.Floor((day.DayNumber - _firstMonday.DayNumber) / 7.0);

    /// <summary>The last time it was this date before today; null when the story had not begun by then.</summary>
    public DateOnly? Date(int month, int day, int notBeforeWeek)
    {
        var date = new DateOnly(Today.Year, month, day);
        date = date < Today ? date : date.AddYears(-1);
        return date >= Day(notBeforeWeek, DayOfWeek.Monday) ? date : null;
    }

    /// <summary>The days when weekly checks are not done, because half the team is away.</summary>
    public static bool IsChristmas(DateOnly day) => day is { Month: 12, Day: >= 24 } or { Month: 1, Day: 1 };
}
