using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Storage;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Evidence;

/// <summary>What was known of a person before a visit is written: all that the rules of writing it ask.</summary>
internal sealed class VisitKnown
{
    /// <summary>When they were with us.</summary>
    public Presence Presence { get; init; } = Presence.Always;

    /// <summary>The goals that the visit tells of, as far as they are this person's.</summary>
    public IReadOnlyDictionary<Guid, Goal> Goals { get; init; } = new Dictionary<Guid, Goal>();

    /// <summary>For goals that have ended: the last day on which they were worked on, where a review tells.</summary>
    public IReadOnlyDictionary<Guid, DateOnly?> Ends { get; init; } = new Dictionary<Guid, DateOnly?>();
    public IReadOnlyDictionary<Guid, Indicator> Indicators { get; init; } = new Dictionary<Guid, Indicator>();
    public IReadOnlyDictionary<Guid, SupportStep> Steps { get; init; } = new Dictionary<Guid, SupportStep>();

    /// <summary>Asks the database, through the reach of the change.</summary>
    public static async Task<VisitKnown> Of(GoldthreadDb db, Change change, VisitFacts facts)
    {
        var goalIds = facts.Goals.Select(g => g.GoalId).ToList();
        var goals =
            goalIds.Count == 0 ? [] : await db.About<Goal>(change).Where(g => goalIds.Contains(g.Id)).ToListAsync();
        var ends = new Dictionary<Guid, DateOnly?>();
        foreach (var goal in goals.Where(g => !g.Open))
        {
            ends[goal.Id] = await db.EndOf(goal);
        }

        return new VisitKnown
        {
            Presence = await db.PresenceOf(change.PersonId!.Value),
            Goals = goals.ToDictionary(g => g.Id),
            Ends = ends,
            Indicators = facts.Goals.Any(g => g.Answers.Count > 0)
                ? await db.About<Indicator>(change).Where(i => goalIds.Contains(i.GoalId)).ToDictionaryAsync(i => i.Id)
                : [],
            Steps = facts.Goals.Any(g => g.Steps.Count > 0)
                ? await db.About<SupportStep>(change)
                    .Where(s => goalIds.Contains(s.GoalId))
                    .ToDictionaryAsync(s => s.Id)
                : [],
        };
    }
}
