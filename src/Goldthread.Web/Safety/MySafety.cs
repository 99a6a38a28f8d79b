using Goldthread.Safety;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>
/// What was decided about somebody's safety, for their own page: what they decide themselves, what was decided for them,
/// what they were asked, what restricts them and how often it was used. They see all of it, in short words.
/// </summary>
public sealed record MySafety(
    IReadOnlyList<CapacityDecision> Decisions,
    IReadOnlyList<BestInterests> ForMe,
    IReadOnlyList<Consent> Asked,
    IReadOnlyList<Restriction> Restrictions,
    IReadOnlyList<Authorisation> Law,
    IReadOnlyDictionary<Guid, int> Uses
)
{
    private const int Most = 20;

    public static MySafety None { get; } = new([], [], [], [], [], new Dictionary<Guid, int>());

    public bool Nothing => Decisions.Count + ForMe.Count + Asked.Count + Restrictions.Count + Law.Count == 0;

    /// <summary>All that stands today about somebody who was found as themself.</summary>
    internal static async Task<MySafety> Of(GoldthreadDb db, Found me, DateOnly today)
    {
        var decisions = db.About<CapacityDecision>(me).Where(d => d.EndedOn == null);
        var restrictions = await db.About<Restriction>(me)
            .Where(r => r.EndedOn == null && r.StartsOn <= today)
            .OrderBy(r => r.EndsOn)
            .Take(Most)
            .ToListAsync();
        var ids = restrictions.ConvertAll(r => r.Id);
        return new MySafety(
            await decisions.OrderByDescending(d => d.DecidedOn).ThenBy(d => d.Id).Take(Most).ToListAsync(),
            await db.About<BestInterests>(me)
                .Where(b => b.EndedOn == null)
                .OrderByDescending(b => b.DecidedOn)
                .ThenBy(b => b.Id)
                .Take(Most)
                .ToListAsync(),
            await db.About<Consent>(me)
                .Where(c => c.EndedOn == null)
                .OrderByDescending(c => c.AskedOn)
                .ThenBy(c => c.Id)
                .Take(Most)
                .ToListAsync(),
            restrictions,
            await db.About<Authorisation>(me)
                .Where(a => a.EndedOn == null && a.Status == AuthorisationStatus.Granted)
                .OrderBy(a => a.Id)
                .Take(Most)
                .ToListAsync(),
            await db.About<RestrictionUse>(me)
                .Where(u => ids.Contains(u.RestrictionId))
                .GroupBy(u => u.RestrictionId)
                .ToDictionaryAsync(u => u.Key, u => u.Count())
        );
    }
}
