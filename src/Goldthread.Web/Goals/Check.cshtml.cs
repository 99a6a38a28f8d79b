using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
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

    /// <summary>How clear the plan is.</summary>
    public QualitiesShown Clear { get; private set; } = null!;

    /// <summary>Whether it is a goal that means something.</summary>
    public QualitiesShown Matters { get; private set; } = null!;

    /// <summary>What to think of across all goals of this person; empty when there is nothing.</summary>
    public IReadOnlyList<string> Guide { get; private set; } = [];

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
        var indicators = await Db.IndicatorsOf(Goal);
        var steps = await Db.StepsOf(Goal);
        var barriers = await Db.BarriersOf(Goal);
        var risks = await Db.About<Risk>(Found).CountAsync(r => r.GoalId == GoalId && r.EndedOn == null);
        var together = await TogetherReader.Of(Db, Found, Goal);
        var withdrawn = together.AgreedOn is null && await Db.About<Agreement>(Found).AnyAsync(a => a.GoalId == GoalId);
        var trail = await PlanTrail.Of(Db, Found, Goal);
        Parts = GoalParts.Of(
            new GoalParts.Facts(
                Goal,
                Person.Likes,
                HeardBy,
                Owner,
                Missing,
                indicators.Count,
                risks,
                steps.Count,
                [.. barriers.Select(b => b.Adjustment is not null)],
                together,
                withdrawn,
                trail
            ),
            Today
        );
        var plan = PlanFacts.Of(Person.Likes, Goal, indicators, barriers, steps, Today) with
        {
            RisksLookedAt = !Missing.Contains(GateNeed.Risks),
            Agreed = !Missing.Contains(GateNeed.Agreement),
            NotHelped = await Db.NotHelpedOf(Found, barriers),
            Reality = (await Db.ReadinessOf(Found, [Goal]))[GoalId].Reality,
        };
        Clear = new QualitiesShown(GoalHere, Smart.Judge(plan), MayMend: true);
        Matters = new QualitiesShown(GoalHere, Meaningful.Judge(plan), MayMend: true);
        var open = await Db.About<Goal>(Found)
            .Where(g => g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold || g.Id == GoalId)
            .Select(g => new { g.Id, g.Priority })
            .ToListAsync();
        var ids = open.Select(g => g.Id).ToList();
        var watched = await Db.About<Indicator>(Found).CountAsync(i => i.EndedOn == null && ids.Contains(i.GoalId));
        Guide = PlanGuide.Say(Person.Likes, open.Count(g => g.Priority == Priority.Primary), watched);
    }
}
