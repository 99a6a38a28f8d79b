using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Reviews;

/// <summary>
/// Somebody changes their mind about a goal: at any time, with one tap and without a reason. What stood agreed is taken back,
/// and a review is opened, so that somebody talks with them soon. Supported goals that were not yet lived need none.
/// </summary>
public static class ChangeOfMind
{
    /// <summary>Takes it down, by the person themself (<see cref="Act.Own"/>) or by who plans with them. Throws <see cref="NotHere"/>.</summary>
    public static async Task Take(GoldthreadDb db, Change change, Act act, Guid personId, Guid goalId)
    {
        var goal = await db.Find<Goal>(change, act, personId, goalId);
        var standing = await db.About<Agreement>(change)
            .Where(a => a.GoalId == goalId && a.WithdrawnOn == null)
            .ToListAsync();
        if (standing.Count == 0)
        {
            throw new Refused("", "Nothing is agreed now, so there is nothing to take back.");
        }

        foreach (var agreement in standing)
        {
            agreement.Withdraw(change, null);
        }

        var lived = goal.Lifecycle is Lifecycle.Active or Lifecycle.OnHold;
        var open = await db.About<Review>(change).AnyAsync(r => r.GoalId == goalId && r.State == ReviewState.Started);
        if (lived && !open)
        {
            Review.OpenFor(change, goal);
        }
    }
}
