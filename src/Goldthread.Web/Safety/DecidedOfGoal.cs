using Goldthread.Safety;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>What was decided about one goal: whether the person could decide it, what was decided for them, and what they were asked.</summary>
/// <param name="Here">The address of all about their safety.</param>
public sealed record DecidedOfGoal(
    string Here,
    IReadOnlyList<CapacityDecision> Decisions,
    IReadOnlyList<BestInterests> ForThem,
    IReadOnlyList<Consent> Asked,
    DateOnly Today
)
{
    public bool Nothing => Decisions.Count == 0 && Asked.Count == 0;

    internal static async Task<DecidedOfGoal> Of(GoldthreadDb db, Found person, Guid goal, DateOnly today)
    {
        var decisions = await db.About<CapacityDecision>(person)
            .Where(d => d.GoalId == goal && d.EndedOn == null)
            .OrderByDescending(d => d.DecidedOn)
            .ThenBy(d => d.Id)
            .ToListAsync();
        var ids = decisions.ConvertAll(d => d.Id);
        return new DecidedOfGoal(
            $"/people/{person.Id}/safety",
            decisions,
            ids.Count == 0
                ? []
                : await db.About<BestInterests>(person)
                    .Where(b => ids.Contains(b.CapacityDecisionId) && b.EndedOn == null)
                    .OrderBy(b => b.Id)
                    .ToListAsync(),
            await db.About<Consent>(person)
                .Where(c => c.GoalId == goal && c.EndedOn == null)
                .OrderByDescending(c => c.AskedOn)
                .ThenBy(c => c.Id)
                .ToListAsync(),
            today
        );
    }
}
