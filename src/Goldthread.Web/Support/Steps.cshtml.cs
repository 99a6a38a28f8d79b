using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.Web.People;
using Goldthread.Web.Safety;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Support;

/// <summary>The way we support a goal, step by step, so that everyone does it the same way.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class StepsPage : NotedPage<SupportStep, SupportStep.Typed>
{
    /// <summary>Steps that are no longer done, the last first.</summary>
    public IReadOnlyList<SupportStep> NoLonger { get; private set; } = [];

    /// <summary>Minutes that one round of all steps takes; those without a number are not in it.</summary>
    public int Minutes => All.Sum(s => s.Minutes ?? 0);

    /// <summary>What whoever gives this support must know before they begin.</summary>
    public SafetyNow Safety { get; private set; } = null!;

    protected override bool EndsWithWhy => true;

    protected override string List => $"{GoalHere}/steps";

    protected override IQueryable<SupportStep> InOrder(IQueryable<SupportStep> all) =>
        all.Where(s => s.GoalId == GoalId).OrderBy(s => s.Position).ThenBy(s => s.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<SupportStep, SupportStep.Typed>(person, Goal, Form);

    public Task<IActionResult> OnPostPlaceAsync(Guid which, Way way) => Place(which, way, What.StepsReordered);

    protected override async Task Show()
    {
        await base.Show();
        NoLonger = await Ended();
        Safety = await SafetyNow.OfGoal(Db, Found, GoalId, Today);
    }
}
