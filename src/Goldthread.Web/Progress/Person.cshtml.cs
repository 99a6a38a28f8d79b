using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Progress;
using Goldthread.Staff;
using Goldthread.Storage.Reports;
using Goldthread.Web.Security;

namespace Goldthread.Web.Progress;

/// <summary>What all active goals of one person say today, goal by goal and lens by lens.</summary>
[Needs(Act.See)]
public sealed class PersonProgressPage : PersonPage
{
    /// <summary>One indicator, and what it says.</summary>
    public sealed record Line(Guid IndicatorId, Lens Lens, string Name, FindingKind Kind);

    /// <summary>One goal, with what each of its indicators says.</summary>
    public sealed record Row(Goal Goal, IReadOnlyList<Line> Says);

    public IReadOnlyList<Row> Goals { get; private set; } = [];

    /// <summary>What all of them say through each lens together.</summary>
    public IReadOnlyList<(Lens Lens, FindingKind Kind)> Together { get; private set; } = [];

    public async Task OnGetAsync()
    {
        ViewData["Slim"] = true;
        var goals = (await Db.GoalsOf(Found)).Where(g => g.Lifecycle == Lifecycle.Active);
        var standings = await new RollUpReader(Db, The<RememberedTraces>(), Today).Of(Found.ServiceId, [Found.Id]);
        var says = standings.ToLookup(s => s.Traced.GoalId);
        Together = Figures.OfOne(standings);
        Goals =
        [
            .. goals
                .OrderBy(g => g.Priority)
                .ThenBy(g => g.SaidOn)
                .Select(g => new Row(
                    g,
                    [.. says[g.Id].Select(s => new Line(s.Traced.IndicatorId, s.Traced.Lens, s.Traced.Name, s.Kind))]
                )),
        ];
    }
}
