using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>Where a goal stands on its way to being lived: what is there, in the person's words first, and what the gate misses.</summary>
[Needs(Act.Plan)]
public sealed class CheckPage : PersonPage
{
    /// <summary>One part of the journey.</summary>
    public sealed record Part(string Text, string Place, string State, string Who);

    public IReadOnlyList<Part> Parts { get; private set; } = [];
    public IReadOnlyList<GateNeed> Missing { get; private set; } = [];
    public string? Owner { get; private set; }
    public string HeardBy { get; private set; } = "";
    public string? Need { get; private set; }

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Goal.Version;
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                goal.Start(change, Seen, await GateFacts.Of(db, goal));
            },
            _ => GoalHere,
            $"It begins. {Person.Likes}’s goal is active."
        );

    protected override async Task Show()
    {
        Missing = GoalGate.Missing(await GateFacts.Of(Db, Goal));
        var names = await Db.Colleagues()
            .Where(c => c.Id == Goal.OwnerId || c.Id == Goal.HeardById)
            .ToDictionaryAsync(c => c.Id, c => c.Name);
        Owner = Goal.OwnerId is { } owner ? names[owner] : null;
        HeardBy = names[Goal.HeardById];
        Need = await Db.About<Goldthread.People.Need>(Found)
            .Where(n => n.Id == Goal.NeedId)
            .Select(n => n.Words)
            .SingleOrDefaultAsync();
        var indicators = await Db.About<Indicator>(Found).CountAsync(i => i.GoalId == GoalId && i.EndedOn == null);
        var risks = await Db.About<Risk>(Found).CountAsync(r => r.GoalId == GoalId && r.EndedOn == null);
        var steps = await Db.About<SupportStep>(Found).CountAsync(s => s.GoalId == GoalId && s.EndedOn == null);
        Parts = GoalParts.Of(Goal, Person.Likes, HeardBy, Owner, Missing, (indicators, risks, steps), Today);
    }
}
