using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Progress;
using Goldthread.Staff;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Goldthread.Web.Design;
using Goldthread.Web.Goals;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Progress;

/// <summary>Where somebody stands on a goal's ladder, what the next step asks, and whether the help with each part of it fades.</summary>
[Needs(Act.See)]
public sealed class StepsProgressPage : PersonPage
{
    private const int MostMonths = 12;
    private const int MostMoves = 12;

    /// <summary>One support step: what the help with it says, and how often each month without any.</summary>
    public sealed record HelpWith(Guid StepId, StepIndependence Says, BarsChart Chart);

    /// <summary>A move on the ladder, in words.</summary>
    public sealed record Moved(DateOnly On, bool Down, string Criterion, string? Why);

    public IReadOnlyList<Rung> Rungs { get; private set; } = [];

    /// <summary>Where they stand, in a sentence.</summary>
    public string Standing { get; private set; } = "";

    /// <summary>What is worked on now; null when every step is reached.</summary>
    public Rung? Next => Rungs.FirstOrDefault(r => r.State == "now");

    public IReadOnlyList<Moved> Moves { get; private set; } = [];
    public IReadOnlyList<HelpWith> Help { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ViewData["Slim"] = true;
        Rungs = await LadderReader.Of(Db, Readings, Goal, Today);
        Standing = LadderReader.Sentence(Rungs, Today);
        var names = Rungs.ToDictionary(r => r.Id, r => r.Criterion);
        Moves =
        [
            .. (await Db.MovesOf(Goal))
                .Where(m => names.ContainsKey(m.MilestoneId))
                .Reverse()
                .Take(MostMoves)
                .Select(m => new Moved(m.OnDay, m.Move == LadderMove.SteppedDown, names[m.MilestoneId], m.Why)),
        ];
        var given = (await Db.HelpOf(Goal, UkTime.StartOf(Today.AddYears(-2)))).ToLookup(h => h.StepId);
        Help = [.. (await Db.StepsOf(Goal)).Select(step => Of(step, given[step.Id]))];
        return Page();
    }

    private HelpWith Of(SupportStep step, IEnumerable<HelpRow> given)
    {
        var says = StepIndependence.Of(
            step.Name,
            [.. given.Select(h => new HelpGiven(UkTime.DayOf(h.HappenedAt), h.Help))],
            Today
        );
        var months = says.Months.TakeLast(MostMonths).ToList();
        return new HelpWith(
            step.Id,
            says,
            new BarsChart(
                $"{step.Name}: by themselves, each month",
                $"{says.Sentence} {string.Join(' ', months.Select(m => $"{m.Month:MMMM}: {m.ByThemselves} of {m.Times}."))}",
                "Month",
                "times by themselves",
                [
                    .. months.Select(m => new ChartBar(
                        $"{m.Month:MMMM yyyy}",
                        months.Count > 6 ? $"{m.Month:MMM}"[..1] : $"{m.Month:MMM}",
                        m.ByThemselves,
                        m.Times
                    )),
                ]
            )
        );
    }
}
