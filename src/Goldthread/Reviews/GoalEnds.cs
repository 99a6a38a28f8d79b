using Goldthread.Goals;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Reviews;

/// <summary>When goals ended: a review decides it.</summary>
public static class GoalEnds
{
    /// <summary>The day of the review that ended a goal; null while it is open, or when no review tells.</summary>
    public static async Task<DateOnly?> EndOf(this GoldthreadDb db, Goal goal) =>
        goal.Open
            ? null
            : await db.All<Review>()
                .Where(r => r.GoalId == goal.Id && r.State == ReviewState.Held)
                .Where(r =>
                    r.Decision == Decision.Celebrate || r.Decision == Decision.Stop || r.Decision == Decision.Reshape
                )
                .MaxAsync(r => r.HeldOn);
}
