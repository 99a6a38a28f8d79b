using Goldthread.Evidence;
using Goldthread.Progress;
using Goldthread.Staff;
using Goldthread.Web.Design;
using Goldthread.Web.Goals;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Progress;

/// <summary>The lenses of a goal beside each other, and what happened around it on the same line of time.</summary>
[Needs(Act.See)]
public sealed class GoalProgressPage : PersonPage
{
    /// <summary>So many of what happened stand open; the rest behind a tap.</summary>
    public const int MostOpen = 8;

    public IReadOnlyList<Told> Lenses { get; private set; } = [];
    public Together Together { get; private set; } = null!;

    /// <summary>What happened around it, the newest first.</summary>
    public IReadOnlyList<GoalEvent> Around { get; private set; } = [];
    public Timeline Timeline { get; private set; } = null!;
    public IReadOnlyList<Rung> Rungs { get; private set; } = [];

    /// <summary>Where they stand on the ladder, in a sentence.</summary>
    public string Standing { get; private set; } = "";

    /// <summary>The lenses through which nobody looks yet; the third only where it is relevant.</summary>
    public IReadOnlyList<Lens> Unseen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ViewData["Slim"] = true;
        var around = await AroundReader.All(Db, Found, Goal, Today);
        Lenses = await IndicatorReader.OfGoal(Db, Readings, Goal, Presence, Today, around);
        Together = LensesTogether.Say([.. Lenses.Select(t => (t.Indicator.Lens, t.Finding))]);
        Around = [.. around.Reverse()];
        Timeline = GoalTimeline.Of(Goal.CalledBy, Lenses, around, Died);
        Unseen = [.. new[] { Lens.Experience, Lens.Behaviour }.Where(l => Lenses.All(t => t.Indicator.Lens != l))];
        Rungs = await LadderReader.Of(Db, Readings, Goal, Today);
        Standing = LadderReader.Sentence(Rungs, Today);
        return Page();
    }

    public AroundList Some(IEnumerable<GoalEvent> events) => new([.. events], Today);

    /// <summary>The first sign of weeks 2 to 6, while it is the time for it.</summary>
    public string? FirstSign(Told told) =>
        Gone || Today > (Goal.StartsOn ?? Goal.SaidOn).AddDays(EarlySign.LastDay)
            ? null
            : IndicatorWords.FirstSign(told, Goal, Today);
}
