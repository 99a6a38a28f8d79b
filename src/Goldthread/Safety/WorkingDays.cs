namespace Goldthread.Safety;

/// <summary>Counts Mondays to Fridays. Bank holidays count as working days: a date by then comes sooner, never later.</summary>
internal static class WorkingDays
{
    public static DateOnly After(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
