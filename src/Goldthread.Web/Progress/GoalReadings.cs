using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Storage.Reports;

namespace Goldthread.Web.Progress;

/// <summary>Reads the readings of the goals of one person, as far as they are judged, for one page.</summary>
internal sealed class GoalReadings(GoldthreadDb db, RememberedReadings remembered, Found found)
{
    private const int MostReadings = 5 * IndicatorReader.MostReadings;

    // So many entries back it is still quicker to ask the history than to read again.
    private const int MostEntries = 1_000;

    private readonly Dictionary<Guid, RememberedReadings.Known> _here = [];
    private long? _newest;

    /// <summary>The newest readings that count of all the indicators of one goal, since a day; the last one first.</summary>
    public async Task<IReadOnlyList<JudgedRow>> Of(Goal goal, DateOnly since)
    {
        if (!_here.TryGetValue(goal.Id, out var known) || known.Since > since)
        {
            known = await Read(goal, since);
            remembered.Keep(goal.Id, known);
            _here[goal.Id] = known;
        }

        return known.Since == since ? known.Readings : [.. known.Readings.TakeWhile(r => r.OnDay >= since)];
    }

    // The entry is asked for before anything else is read: what comes in between is read again next time.
    private async Task<RememberedReadings.Known> Read(Goal goal, DateOnly since)
    {
        var newest = _newest ??= await db.NewestEntry(found.ServiceId);
        return remembered.Of(goal.Id) is { } known && known.Since <= since && await StillTrue(known.Entry, newest)
            ? known with
            {
                Entry = newest,
            }
            : new RememberedReadings.Known(newest, since, await db.ReadingsOf(goal, since, MostReadings));
    }

    // A history that is shorter than it was is another one.
    private async Task<bool> StillTrue(long entry, long newest) =>
        newest == entry
        || newest > entry
            && newest - entry <= MostEntries
            && !await db.HasChangedSince(found.ServiceId, found.Id, entry);
}
