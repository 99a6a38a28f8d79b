using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>Which records on a page are locked, for saying so to who sees them all the same.</summary>
internal static class OpenLocks
{
    public static async Task<IReadOnlySet<Guid>> Of(GoldthreadDb db, PersonPage page) => page.May(Act.Safeguard) ? (
                await db.About<SafeguardingLock>(page.Found)
                    .Where(l => l.LiftedOn == null)
                    .Select(l => new
                    {
                        l.IncidentId,
                        l.ContactLogId,
                        l.RiskId,
                    })
                    .ToListAsync()
            ).SelectMany(l => new[] { l.IncidentId, l.ContactLogId, l.RiskId }).OfType<Guid>().ToHashSet() : new HashSet<Guid>();
}
