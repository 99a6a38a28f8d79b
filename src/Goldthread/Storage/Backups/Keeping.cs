namespace Goldthread.Storage.Backups;

/// <summary>
/// Which backups to keep: the newest of each of the last 24 hours, of each of the last 30 days and of each of the last 12
/// months, and always the newest of all.
/// </summary>
public static class Keeping
{
    /// <summary>Those of <paramref name="taken"/> that may go, as of <paramref name="now"/>.</summary>
    public static IReadOnlyList<DateTimeOffset> MayGo(IEnumerable<DateTimeOffset> taken, DateTimeOffset now)
    {
        var all = taken.Select(t => t.ToUniversalTime()).OrderDescending().ToList();
        var stay = all.Take(1)
            .Concat(Newest(all, t => now - t < TimeSpan.FromHours(24), t => (t.Date, t.Hour)))
            .Concat(Newest(all, t => now - t < TimeSpan.FromDays(30), t => (t.Date, 0)))
            .Concat(Newest(all, t => t > now.AddMonths(-12), t => (new DateTime(t.Year, t.Month, 1), 0)))
            .ToHashSet();
        return [.. all.Where(t => !stay.Contains(t))];
    }

    private static IEnumerable<DateTimeOffset> Newest(
        List<DateTimeOffset> all,
        Func<DateTimeOffset, bool> recent,
        Func<DateTimeOffset, (DateTime, int)> of
    ) => all.Where(recent).GroupBy(of).Select(g => g.First());
}
