using Goldthread.Evidence;
using Goldthread.People;

namespace Goldthread.Progress;

/// <summary>What is missing, said as a fact.</summary>
internal static class MissingWords
{
    internal static string? Of(IReadOnlyCollection<Point> points, Presence presence, DateOnly today)
    {
        var asked = points.Where(point => point.Value is not null || point.Absence is not null).ToList();
        var declined = asked.Count(point => point.Value is null && point.Absence == Absence.Declined);
        var unable = asked.Where(point => point.Value is null && point.Absence == Absence.Unable).ToList();
        var away = unable.Count(point => presence.AwayOn(point.On));
        var ill = unable.Count - away;
        string?[] sentences =
        [
            declined == 0 ? null : $"{declined} of {asked.Count} times they chose not to say.",
            ill == 0 ? null : $"{ill} of {asked.Count} times they were ill or away.",
            away == 0 ? null : $"{away} of {asked.Count} times they were away.",
            points.Count == 0 ? null : Away(presence, points.Min(point => point.On), today),
        ];
        var said = string.Join(' ', sentences.Where(sentence => sentence is not null));
        return said.Length == 0 ? null : said;
    }

    // No reading is missing while somebody is away. Who has moved on or died is told of elsewhere.
    private static string? Away(Presence presence, DateOnly since, DateOnly today)
    {
        var times = presence.Between(since, today.AddDays(1)).Where(time => presence.AwayOn(time.From)).ToList();
        if (times.Count == 0)
        {
            return null;
        }

        var (from, back) = times[^1];
        var last =
            back is { } day && day <= today
                ? $"from {DayWords.Of(from, today)} to {DayWords.Of(day.AddDays(-1), today)}"
                : $"since {DayWords.Of(from, today)}";
        return times.Count == 1 ? $"Away {last}." : $"Away {times.Count} times, last {last}.";
    }
}
