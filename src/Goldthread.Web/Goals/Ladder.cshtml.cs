using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.People;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>The steps of a goal's ladder, and where the person stands on it.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class LadderPage : NotedPage<Milestone, Milestone.Typed>
{
    public IReadOnlyList<Rung> Rungs { get; private set; } = [];
    public IReadOnlyList<SelectOption> Indicators { get; private set; } = [];

    protected override string List => $"{GoalHere}/ladder";

    protected override IQueryable<Milestone> InOrder(IQueryable<Milestone> all) =>
        all.Where(m => m.GoalId == GoalId).OrderBy(m => m.Position).ThenBy(m => m.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<Milestone, Milestone.Typed>(person, Goal, Form);

    /// <summary>A test reads an indicator of this goal.</summary>
    protected override async Task LookFurther()
    {
        if (
            Form.IndicatorId is { } id
            && !await Db.About<Indicator>(Found).AnyAsync(i => i.Id == id && i.GoalId == GoalId)
        )
        {
            throw new Refused(nameof(Form.IndicatorId), "Choose an indicator of this goal.");
        }
    }

    public Task<IActionResult> OnPostMoveAsync(Guid milestone, LadderMove move)
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
                MilestoneMove.Make(
                    change,
                    await db.Find<Milestone>(change, Act.Plan, PersonId, milestone),
                    move,
                    null,
                    null
                ),
            _ => List,
            move == LadderMove.Reached ? "Marked. Well worth telling." : "Noted. A step down is only a step."
        );
    }

    protected override async Task Show()
    {
        await base.Show();
        Rungs = await LadderReader.Of(Db, Goal, Today);
        Indicators =
        [
            new SelectOption("", "We will see it ourselves"),
            .. (
                await Db.About<Indicator>(Found).Where(i => i.GoalId == GoalId && i.EndedOn == null).ToListAsync()
            ).Select(i => new SelectOption(i.Id.ToString(), i.Name)),
        ];
    }
}
