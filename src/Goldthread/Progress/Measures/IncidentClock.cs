namespace Goldthread.Progress;

/// <summary>When incidents begin, by hour and weekday on the clock of the house; and whether any time stands out from chance.</summary>
/// <param name="ByHour">How many in each hour, from midnight.</param>
/// <param name="ByWeekday">How many on each day, from Monday.</param>
/// <param name="ByBoth">The same by weekday (from Monday) and hour.</param>
/// <param name="From">The first hour of the four that stand out; null when none do.</param>
/// <param name="Weekday">The weekday that stands out; null when none does.</param>
/// <param name="Sentence">It in one or two sentences of at most fifteen words.</param>
public sealed record IncidentClock(
    IReadOnlyList<int> ByHour,
    IReadOnlyList<int> ByWeekday,
    IReadOnlyList<IReadOnlyList<int>> ByBoth,
    int? From,
    DayOfWeek? Weekday,
    string Sentence
)
{
    private const int Hours = 24;
    private const int Stretch = 4;

    // One in twenty that some time stands out by chance, shared among all times that are looked at.
    private const double Chance = 0.05;

    /// <summary>Counts the moments at which incidents began.</summary>
    /// <param name="started">On the clock of the house, not in UTC.</param>
    public static IncidentClock Of(IReadOnlyCollection<DateTime> started)
    {
        var both = Enumerable.Range(0, 7).Select(_ => new int[Hours]).ToArray();
        foreach (var at in started)
        {
            both[((int)at.DayOfWeek + 6) % 7][at.Hour]++;
        }

        var hours = Enumerable.Range(0, Hours).Select(hour => both.Sum(day => day[hour])).ToArray();
        var days = both.Select(day => day.Sum()).ToArray();
        var stretches = Enumerable
            .Range(0, Hours)
            .Select(from => Enumerable.Range(from, Stretch).Sum(h => hours[h % Hours]));
        var from = StandsOut([.. stretches], started.Count, (double)Stretch / Hours);
        var weekday = StandsOut(days, started.Count, 1.0 / 7) is { } day
            ? (DayOfWeek)((day + 1) % 7)
            : (DayOfWeek?)null;
        return new IncidentClock(hours, days, both, from, weekday, Words(started.Count, from, weekday));
    }

    private static int? StandsOut(int[] counts, int all, double share)
    {
        var most = counts.Index().MaxBy(each => each.Item);
        return all >= RunChart.EnoughReadings && AtLeast(most.Item, all, share) * counts.Length < Chance
            ? most.Index
            : null;
    }

    private static double AtLeast(int some, int of, double share)
    {
        var (log, below) = (of * Math.Log(1 - share), 0.0);
        for (var k = 0; k < some; k++)
        {
            below += Math.Exp(log);
            log += Math.Log((double)(of - k) / (k + 1)) + Math.Log(share / (1 - share));
        }

        return Math.Max(0, 1 - below);
    }

    private static string Words(int count, int? from, DayOfWeek? weekday) =>
        (from, weekday) switch
        {
            _ when count < RunChart.EnoughReadings =>
                $"Too early to tell: {count} of {RunChart.EnoughReadings} incidents.",
            ({ } hour, { } day) => $"More often between {Clock(hour)}, and on {day}s.",
            ({ } hour, null) => $"More often between {Clock(hour)}.",
            (null, { } day) => $"More often on {day}s.",
            _ => "No hour and no weekday stands out.",
        };

    private static string Clock(int hour) => $"{hour:00}:00 and {(hour + Stretch) % Hours:00}:00";
}
