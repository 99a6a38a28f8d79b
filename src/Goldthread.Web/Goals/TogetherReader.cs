using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>Reads how one goal was planned together, for the rules that judge it.</summary>
internal static class TogetherReader
{
    private const int Most = 200;

    public static async Task<CoProductionFacts> Of(GoldthreadDb db, Found found, Goal goal)
    {
        var talks = await db.About<GoalTalk>(found)
            .Where(t => t.GoalId == goal.Id && t.EndedOn == null)
            .OrderBy(t => t.Id)
            .Take(Most)
            .ToListAsync();
        var options = await db.About<GoalOption>(found)
            .Where(o => o.GoalId == goal.Id && o.EndedOn == null)
            .OrderBy(o => o.Id)
            .Take(Most)
            .ToListAsync();
        var disagreements = await db.About<Disagreement>(found)
            .Where(d => d.GoalId == goal.Id && d.EndedOn == null)
            .OrderBy(d => d.Id)
            .Take(Most)
            .Select(d => d.Answer != null)
            .ToListAsync();
        var agreedOn = await db.About<Agreement>(found)
            .Where(a => a.GoalId == goal.Id && a.WithdrawnOn == null)
            .Select(a => (DateOnly?)a.AgreedOn)
            .MaxAsync();
        return new CoProductionFacts(
            found.Person.Likes,
            goal.Kind == GoalKind.Comfort,
            await db.About<CommunicationNeed>(found).AnyAsync(c => c.EndedOn == null),
            agreedOn,
            [
                .. talks.Select(t => new CoProductionFacts.Talk(
                    t.Kind,
                    t.OnDay,
                    t.TookPart is not null,
                    t.Means is not null,
                    t.Idea,
                    t.WhySoon is not null
                )),
            ],
            [.. options.Select(o => new CoProductionFacts.Choice(o.Opinion is not null, o.Place, o.Why is not null))],
            disagreements
        );
    }
}
