using Goldthread.Goals;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>Where a re-shaped goal came from, and what it became; the link is told at both ends.</summary>
public sealed record Kinship(Goal? CameFrom, IReadOnlyList<Goal> Became)
{
    public static Kinship None { get; } = new(null, []);

    public static async Task<Kinship> Of(GoldthreadDb db, Found person, Goal goal) =>
        new(
            goal.ReshapedFromId is { } from ? await db.GoalOf(person, from) : null,
            goal.Open ? [] : await db.About<Goal>(person).Where(g => g.ReshapedFromId == goal.Id).ToListAsync()
        );
}
