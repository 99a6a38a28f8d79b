using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Safety;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Goals;

/// <summary>What the one gate asks about a goal before support starts.</summary>
public sealed record GateFacts(bool Owner, bool Agreed, bool ExperienceIndicator, bool RisksLookedAt, bool ReviewDate)
{
    /// <summary>Reads them for one goal. A risk that is locked for safeguarding does not count: nobody may guess it from here.</summary>
    public static async Task<GateFacts> Of(GoldthreadDb db, Goal goal) =>
        new(
            goal.OwnerId is not null,
            await db.All<Agreement>().AnyAsync(a => a.GoalId == goal.Id && a.WithdrawnOn == null),
            await db.All<Indicator>()
                .AnyAsync(i => i.GoalId == goal.Id && i.Lens == Lens.Experience && i.EndedOn == null),
            await db.WithoutLocked<Risk>().AnyAsync(r => r.GoalId == goal.Id && r.EndedOn == null)
                || await db.All<RiskLook>().AnyAsync(l => l.GoalId == goal.Id),
            goal.ReviewOn is not null
        );
}

/// <summary>What is still missing before a goal can become active, and where to see to it.</summary>
public enum GateNeed
{
    Owner,
    Agreement,
    ExperienceIndicator,
    Risks,
    ReviewDate,
}

/// <summary>
/// The one gate: a goal becomes active only with an owner, an agreement, at least one experience indicator, its risks
/// looked at, and a review date. Everything else is strong, thin or missing, and never stops anybody.
/// </summary>
public static class GoalGate
{
    /// <summary>What is still missing, in the order to see to it.</summary>
    public static IReadOnlyList<GateNeed> Missing(GateFacts facts)
    {
        var missing = new List<GateNeed>();
        AddIf(!facts.Owner, GateNeed.Owner);
        AddIf(!facts.ReviewDate, GateNeed.ReviewDate);
        AddIf(!facts.ExperienceIndicator, GateNeed.ExperienceIndicator);
        AddIf(!facts.RisksLookedAt, GateNeed.Risks);
        AddIf(!facts.Agreed, GateNeed.Agreement);
        return missing;

        void AddIf(bool lacks, GateNeed need)
        {
            if (lacks)
            {
                missing.Add(need);
            }
        }
    }

    /// <summary>What to do about one of them.</summary>
    public static string Words(GateNeed need) =>
        need switch
        {
            GateNeed.Owner => "Name the worker who answers for it.",
            GateNeed.ReviewDate => "Choose when to look at it together.",
            GateNeed.ExperienceIndicator => "Choose how the person will say what it feels like.",
            GateNeed.Risks => "Look at the risks, or note that you see none.",
            GateNeed.Agreement => "Record the agreement.",
        };
}
