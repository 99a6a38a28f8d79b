using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.People;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>What might happen on the way to a goal, and what makes it safe enough.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class RisksPage : NotedPage<Risk, Risk.Typed>
{
    /// <summary>Who looked and saw none, and when; null when nobody has.</summary>
    public (string Name, DateOnly On)? NoneSeen { get; private set; }

    /// <summary>Those that are locked for safeguarding, for who may see them all the same.</summary>
    public IReadOnlySet<Guid> Locked { get; private set; } = new HashSet<Guid>();

    protected override string List => $"{GoalHere}/risks";

    protected override IQueryable<Risk> InOrder(IQueryable<Risk> all) =>
        all.Where(r => r.GoalId == GoalId).OrderBy(r => r.Id);

    protected override void Begin(Change change, Person person) => change.Note<Risk, Risk.Typed>(person, Goal, Form);

    public Task<IActionResult> OnPostNoneAsync()
    {
        ModelState.Clear();
        return Save(
            async (db, change) => RiskLook.NoneSeen(change, await db.Find<Goal>(change, Act.Plan, PersonId, GoalId)),
            _ => $"{GoalHere}/check",
            "Noted: you looked, and see none now."
        );
    }

    protected override async Task Show()
    {
        await base.Show();
        Locked = await Safety.OpenLocks.Of(Db, this);
        var look = await Db.About<RiskLook>(Found)
            .Where(l => l.GoalId == GoalId)
            .OrderByDescending(l => l.Id)
            .Select(l => new { l.LookedOn, Db.Colleagues().First(c => c.Id == l.LookedById).Name })
            .FirstOrDefaultAsync();
        NoneSeen = look is null ? null : (look.Name, look.LookedOn);
    }
}
