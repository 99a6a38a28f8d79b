using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.Web.GoldenThread;
using Goldthread.Web.Progress;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>One goal: their words, what it says now, the way we do it, the ladder, and everything that hangs on it.</summary>
[Needs(Act.See)]
public sealed class ShowPage : PersonPage
{
    public IReadOnlyList<Told> Lenses { get; private set; } = [];
    public Together Together { get; private set; } = null!;
    public IReadOnlyList<Rung> Rungs { get; private set; } = [];
    public IReadOnlyList<Link> Links { get; private set; } = [];
    public IReadOnlyList<SupportStep> Steps { get; private set; } = [];
    public IReadOnlyList<Barrier> Barriers { get; private set; } = [];
    public IReadOnlyList<Review> Reviews { get; private set; } = [];
    public string? Owner { get; private set; }
    public string? Supports { get; private set; }
    public bool Starting => Goal.Lifecycle is Lifecycle.Proposed or Lifecycle.Planned or Lifecycle.Accepted;

    public async Task OnGetAsync()
    {
        Lenses = await IndicatorReader.OfGoal(Db, Found, GoalId, Presence, Today);
        Together = LensesTogether.Say([.. Lenses.Select(t => (t.Indicator.Lens, t.Finding))]);
        Rungs = await LadderReader.Of(Db, Found, GoalId, Today);
        Links = await new PersonThreads(Db, Found, Presence, Today).Of(Goal);
        Steps = await Db.About<SupportStep>(Found)
            .Where(s => s.GoalId == GoalId && s.EndedOn == null)
            .OrderBy(s => s.Position)
            .Take(20)
            .ToListAsync();
        Barriers = await Db.About<Barrier>(Found)
            .Where(b => b.GoalId == GoalId && b.EndedOn == null)
            .Take(10)
            .ToListAsync();
        Reviews = await Db.About<Review>(Found)
            .Where(r => r.GoalId == GoalId)
            .OrderByDescending(r => r.Id)
            .Take(5)
            .ToListAsync();
        Owner = await Db.Colleagues().Where(c => c.Id == Goal.OwnerId).Select(c => c.Name).SingleOrDefaultAsync();
        Supports = await Db.About<Goal>(Found)
            .Where(g => g.Id == Goal.SupportsId)
            .Select(g => g.OwnWords)
            .SingleOrDefaultAsync();
    }
}
