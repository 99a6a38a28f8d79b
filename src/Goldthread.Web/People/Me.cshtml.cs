using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Progress;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>A person's own page: what they want, how it goes, what they agreed to, who supports them and who may see what.</summary>
[Themself]
public sealed class MePage : ActorPage
{
    private const int MostGoals = 12;

    /// <summary>One of their goals, what its readings say, and the day they agreed to it.</summary>
    public sealed record Mine(Goal Goal, IReadOnlyList<Told> Says, DateOnly? AgreedOn);

    public IReadOnlyList<Mine> Goals { get; private set; } = [];
    public IReadOnlyList<string> Supporters { get; private set; } = [];
    public IReadOnlyList<CircleMember> Circle { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.Within(Actor, Act.Own, Actor.Id) is not { } me)
        {
            return NotFound();
        }

        var goals = await Db.About<Goal>(me)
            .Where(g => g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold)
            .OrderBy(g => g.Priority)
            .ThenBy(g => g.SaidOn)
            .Take(MostGoals)
            .ToListAsync();
        var agreed = (await Db.About<Agreement>(me).Where(a => a.WithdrawnOn == null).ToListAsync()).ToLookup(a =>
            a.GoalId
        );
        var mine = new List<Mine>();
        foreach (var goal in goals)
        {
            var on = agreed[goal.Id].Select(a => (DateOnly?)a.AgreedOn).Max();
            mine.Add(new Mine(goal, await IndicatorReader.OfGoal(Db, me, goal.Id, Today), on));
        }

        Goals = mine;
        Supporters = await Db.StaffAround(me, Actor.Now).Select(s => s.Name).ToListAsync();
        Circle = await Db.About<CircleMember>(me).Where(c => c.EndedOn == null).OrderBy(c => c.Name).ToListAsync();
        return Page();
    }
}
