using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Storage;
using Goldthread.Storage.Reports;

namespace Goldthread.Web.Progress;

/// <summary>One indicator of an active goal, and what it says today.</summary>
internal sealed record Standing(Traced Traced, FindingKind Kind);

/// <summary>Reads what the indicators of many people say today. The people have been found through reach.</summary>
internal sealed class RollUpReader(GoldthreadDb db, RememberedTraces remembered, DateOnly today)
{
    private const int Together = 200;

    /// <summary>Every indicator of the active goals of people who are at one service.</summary>
    public async Task<IReadOnlyList<Standing>> Of(Guid service, IReadOnlyList<Guid> people)
    {
        var known = await StillTrue(service);
        var unknown = people.Where(p => !known.People.ContainsKey(p)).ToList();
        if (unknown.Count > 0)
        {
            known = known with { People = await With(known.People, unknown) };
        }

        remembered.Keep(service, known);
        var presences = await db.Presences(people);
        return
        [
            .. people
                .SelectMany(p => known.People[p])
                .Select(t => new Standing(t, t.Trace.On(today, t.RhythmDays, presences.Among(t.PersonId)))),
        ];
    }

    // The entry is asked for before anything else is read: what comes in between is read again next time.
    private async Task<RememberedTraces.Known> StillTrue(Guid service)
    {
        var known = remembered.Of(service);
        var newest = await db.NewestEntry(service);
        if (newest == known.Entry)
        {
            return known;
        }

        // A history that is shorter than it was is another one.
        var changed = newest < known.Entry ? null : await db.ChangedSince(service, known.Entry);
        return changed is null
            ? RememberedTraces.Known.Nothing with
            {
                Entry = newest,
            }
            : new RememberedTraces.Known(
                newest,
                known.People.Where(p => !changed.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value)
            );
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Traced>>> With(
        IReadOnlyDictionary<Guid, IReadOnlyList<Traced>> known,
        IReadOnlyList<Guid> people
    )
    {
        var all = new Dictionary<Guid, IReadOnlyList<Traced>>(known);
        foreach (var some in people.Chunk(Together))
        {
            var traced = (await Trace(some)).ToLookup(t => t.PersonId);
            foreach (var person in some)
            {
                all[person] = [.. traced[person]];
            }
        }

        return all;
    }

    private async Task<IReadOnlyList<Traced>> Trace(IReadOnlyCollection<Guid> people)
    {
        var goals = (await db.ActiveGoalsOf(people)).ToDictionary(g => g.Id);
        var indicators = (await db.IndicatorsInUse(people)).Where(i => goals.ContainsKey(i.GoalId)).ToList();
        var readings = (
            await db.JudgedReadings([.. indicators.Select(i => i.Id)], IndicatorReader.JudgedSince(today))
        ).ToLookup(r => r.IndicatorId);
        return
        [
            .. indicators.Select(i => new Traced(
                i.PersonId,
                i.GoalId,
                i.Id,
                i.Name,
                i.Lens,
                goals[i.GoalId].Commissioned,
                i.RhythmDays,
                IndicatorTrace.Of(
                    IndicatorReader.FactsOf(i),
                    [.. readings[i.Id].TakeLast(IndicatorReader.MostReadings).Select(IndicatorReader.PointOf)]
                )
            )),
        ];
    }
}
