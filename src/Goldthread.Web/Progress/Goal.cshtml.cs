using Goldthread.Progress;
using Goldthread.Staff;
using Goldthread.Web.Goals;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Progress;

/// <summary>The lenses of a goal beside each other.</summary>
[Needs(Act.See)]
public sealed class GoalProgressPage : PersonPage
{
    public IReadOnlyList<Told> Lenses { get; private set; } = [];
    public Together Together { get; private set; } = null!;
    public IReadOnlyList<Rung> Rungs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ViewData["Slim"] = true;
        Lenses = await IndicatorReader.OfGoal(Db, Goal, Presence, Today);
        Together = LensesTogether.Say([.. Lenses.Select(t => (t.Indicator.Lens, t.Finding))]);
        Rungs = await LadderReader.Of(Db, Goal, Today);
        return Page();
    }
}
