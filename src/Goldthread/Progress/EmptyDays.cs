using Goldthread.People;

namespace Goldthread.Progress;

/// <summary>Days about which a reading was due and nobody wrote one down, so that a picture can show them as what they are: empty.</summary>
public static class EmptyDays
{
    /// <summary>
    /// The first day of each stretch of one rhythm, counted in days here, about which there is no word at all: neither a value
    /// nor why there is none. Never more than <see cref="Coverage.NotRecorded"/>, since two readings in one stretch make up for
    /// an empty one; then the newest.
    /// </summary>
    public static IReadOnlyList<DateOnly> Of(
        IReadOnlyList<Point> points,
        int rhythmDays,
        DateOnly today,
        Presence? presence = null
    )
    {
        var missing = Coverage.Of(points, rhythmDays, today, presence).NotRecorded;
        if (missing == 0)
        {
            return [];
        }

        var (here, rhythm) = (presence ?? Presence.Always, Math.Max(1, rhythmDays));
        var told = points.Select(point => point.On).ToHashSet();
        var empty = new List<DateOnly>();
        var (start, heard, days) = (default(DateOnly), false, 0);
        for (var day = points.Min(point => point.On); day < today; day = day.AddDays(1))
        {
            heard |= told.Contains(day);
            if (!here.HereOn(day))
            {
                continue;
            }

            start = days == 0 ? day : start;
            if (++days == rhythm)
            {
                if (!heard)
                {
                    empty.Add(start);
                }

                (heard, days) = (false, 0);
            }
        }

        return [.. empty.TakeLast(missing)];
    }
}
