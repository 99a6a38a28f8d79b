using Goldthread.Goals;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>The goals that something may be about, for a list to choose from.</summary>
internal static class GoalChoices
{
    public static async Task<IReadOnlyList<SelectOption>> Of(GoldthreadDb db, Found person) =>
        [
            new SelectOption("", "No goal"),
            .. (
                await db.About<Goal>(person)
                    .Where(g => g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold)
                    .ToListAsync()
            ).Select(g => new SelectOption(g.Id.ToString(), g.CalledBy)),
        ];
}
