using Goldthread.Evidence;
using Goldthread.Goals;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Reports;

/// <summary>A reading, as far as it is judged.</summary>
public sealed record JudgedRow(
    Guid IndicatorId,
    DateOnly OnDay,
    Amount? Value,
    Amount? Denominator,
    Absence? Absence,
    Reporter GivenBy
)
{
    /// <summary>The same of a whole reading.</summary>
    public static JudgedRow Of(Reading r) => new(r.IndicatorId, r.OnDay, r.Value, r.Denominator, r.Absence, r.GivenBy);
}

/// <summary>
/// What figures over many people are made of, and how to know when something remembered of somebody no longer holds. Whoever
/// asks has found the people through reach.
/// </summary>
public static class RollUpReport
{
    /// <summary>More changes than this, and it is quicker to read everything again.</summary>
    private const int MostChanges = 5_000;

    /// <summary>The number of the newest entry in the history of a service; 0 when it has none.</summary>
    public static async Task<long> NewestEntry(this GoldthreadDb db, Guid service) =>
        await db.History.Where(h => h.Chain == service).MaxAsync(h => (long?)h.Seq) ?? 0;

    /// <summary>The people about whom something was changed after an entry; null when that is too much to tell.</summary>
    public static async Task<IReadOnlySet<Guid>?> ChangedSince(this GoldthreadDb db, Guid service, long entry)
    {
        var changed = await db
            .History.Where(h => h.Chain == service && h.Seq > entry)
            .OrderBy(h => h.Seq)
            .Take(MostChanges + 1)
            .Select(h => h.PersonId)
            .ToListAsync();
        return changed.Count > MostChanges ? null : changed.OfType<Guid>().ToHashSet();
    }

    /// <summary>Whether anything about a person was changed after an entry in the history of their service.</summary>
    public static Task<bool> HasChangedSince(this GoldthreadDb db, Guid service, Guid person, long entry) =>
        db.History.AnyAsync(h => h.Chain == service && h.Seq > entry && h.PersonId == person);

    /// <summary>The active goals of some people.</summary>
    public static Task<List<Goal>> ActiveGoalsOf(this GoldthreadDb db, IReadOnlyCollection<Guid> people) =>
        db.All<Goal>()
            .Where(g => people.Contains(g.PersonId) && g.Lifecycle == Lifecycle.Active)
            .OrderBy(g => g.Priority)
            .ThenBy(g => g.SaidOn)
            .ToListAsync();

    /// <summary>The indicators in use of some people's goals.</summary>
    public static Task<List<Indicator>> IndicatorsInUse(this GoldthreadDb db, IReadOnlyCollection<Guid> people) =>
        db.All<Indicator>()
            .Where(i => people.Contains(i.PersonId) && i.EndedOn == null)
            .OrderBy(i => i.Lens)
            .ThenBy(i => i.Id)
            .ToListAsync();

    /// <summary>The readings of some indicators that count, oldest first.</summary>
    public static Task<List<JudgedRow>> JudgedReadings(
        this GoldthreadDb db,
        IReadOnlyCollection<Guid> indicators,
        DateOnly since
    ) =>
        db.CurrentReadings()
            .Where(r => indicators.Contains(r.IndicatorId) && r.OnDay >= since)
            .OrderBy(r => r.OnDay)
            .ThenBy(r => r.Id)
            .Select(r => new JudgedRow(r.IndicatorId, r.OnDay, r.Value, r.Denominator, r.Absence, r.GivenBy))
            .ToListAsync();
}
