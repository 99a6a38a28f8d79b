using Goldthread.Evidence;

namespace Goldthread.Web.Demonstration;

/// <summary>A visit that somebody wrote something down about. Days when all went as planned need no words.</summary>
internal sealed record Told(string Time, Who Who)
{
    public Told(int week, DayOfWeek day, string time, Who who)
        : this(time, who) => (Week, Day) = (week, day);

    private int Week { get; init; }

    private DayOfWeek Day { get; init; }

    private (int Month, int Day)? Date { get; init; }

    /// <summary>The short name of the goal it was about; the main goal of the week when left out.</summary>
    public string? For { get; init; }

    public string? Words { get; init; }
    public string? SaidHow { get; init; }
    public int? Mood { get; init; }
    public string? Health { get; init; }
    public string? ToldMe { get; init; }
    public string? Note { get; init; }
    public HowItWent How { get; init; } = HowItWent.AsPlanned;
    public Exceptional? Why { get; init; }
    public string? Tried { get; init; }
    public Worked? Worked { get; init; }
    public string? Next { get; init; }

    /// <summary>Hours between the visit and the writing.</summary>
    public int WrittenLater { get; init; }

    /// <summary>A visit that belongs to a date of the year, wherever in the story it falls.</summary>
    public static Told Dated(int month, int day, string time, Who who) => new(time, who) { Date = (month, day) };

    /// <summary>The day it falls on; null when the story had not begun by then.</summary>
    public DateOnly? On(StoryCalendar calendar, int firstWeek) =>
        Date is { } date ? calendar.Date(date.Month, date.Day, firstWeek) : calendar.Day(Week, Day);
}
