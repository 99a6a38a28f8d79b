namespace Goldthread.Web.Design;

/// <summary>A word under the line of days; the year stands under the first of each when there are several.</summary>
internal sealed record DateTick(DateOnly On, string Label, int? Year);

/// <summary>Days from left to right. The words under it never touch, even on the narrowest phone.</summary>
internal sealed class TimeAxis(DateOnly from, DateOnly to)
{
    private const int DayWord = 52;
    private const int MonthWord = 34;
    private const int YearWord = 42;

    public DateOnly First => from;
    public DateOnly Last => to;

    /// <summary>0 for the first day, 1 for the last; a single day stands in the middle.</summary>
    public double Share(DateOnly day) =>
        from == to ? 0.5 : (day.DayNumber - from.DayNumber) / (double)(to.DayNumber - from.DayNumber);

    /// <summary>The words for a line so many pixels long: the finest that fit.</summary>
    public IReadOnlyList<DateTick> Ticks(double pixels)
    {
        if (from == to)
            return [new(from, from.ToString("d MMM"), null)];
        var ticks = Candidates().First(c => Fits(c.Days, c.Room, c.Width, pixels));
        return WithYears(ticks.Days, ticks.Format);
    }

    private IEnumerable<(List<DateOnly> Days, string Format, double Room, int Width)> Candidates()
    {
        foreach (var step in new[] { 1, 2, 7, 14 })
            yield return (Every(from, day => day.AddDays(step)), "d MMM", step, DayWord);
        foreach (var step in new[] { 1, 2, 3, 6 })
            yield return (Starts(MonthOf(from), day => day.AddMonths(step)), "MMM", 28 * step, MonthWord);
        for (var step = 1; ; step *= 2)
        {
            var years = step;
            yield return (Starts(new(from.Year, 1, 1), day => Later(day, years)), "yyyy", 365 * years, YearWord);
        }
    }

    private bool Fits(List<DateOnly> days, double room, int width, double pixels)
    {
        var perDay = pixels / (to.DayNumber - from.DayNumber);
        if (room * perDay < width)
            return false;
        // The first word stands at the first day, in the middle of its month; it gives way if the next is too near.
        if (days.Count > 1 && (days[1].DayNumber - days[0].DayNumber) * perDay < width)
            days.RemoveAt(0);
        // A word at the far end would run out of the picture.
        if (days.Count > 1 && (to.DayNumber - days[^1].DayNumber) * perDay < width - 10)
            days.RemoveAt(days.Count - 1);
        return true;
    }

    private List<DateTick> WithYears(List<DateOnly> days, string format)
    {
        var several = format != "yyyy" && from.Year != to.Year;
        var ticks = new List<DateTick>();
        foreach (var day in days)
        {
            var isNew = ticks.Count == 0 || ticks[^1].On.Year != day.Year;
            ticks.Add(new(day, day.ToString(format), several && isNew ? day.Year : null));
        }
        return ticks;
    }

    private List<DateOnly> Starts(DateOnly first, Func<DateOnly, DateOnly> next)
    {
        var days = Every(first, next);
        // The first month or year has begun before the first reading; its word stands where the line begins.
        if (days[0] < from)
            days[0] = from;
        return days;
    }

    private List<DateOnly> Every(DateOnly first, Func<DateOnly, DateOnly> next)
    {
        var days = new List<DateOnly>();
        for (var day = first; day <= to; day = next(day))
        {
            days.Add(day);
            if (day >= DateOnly.MaxValue.AddYears(-1))
                break;
        }
        return days;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Later(DateOnly day, int years) =>
        day.Year + years > 9998 ? DateOnly.MaxValue : day.AddYears(years);
}
