using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
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

    /// <summary>Steps that were taken out, the last first.</summary>
    public IReadOnlyList<Milestone> TakenOut { get; private set; } = [];

    /// <summary>Steps to begin with, of the example that the goal began from; none once there are steps.</summary>
    public IReadOnlyList<string> Offered { get; private set; } = [];

    /// <summary>What made it harder, as typed, when a step is gone down.</summary>
    [BindProperty]
    public string? MoveWhy { get; set; }

    protected override bool EndsWithWhy => true;

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
            {
                new Check().Fits(nameof(MoveWhy), MoveWhy, Milestone.Typed.WordsMax).OrRefuse();
                var found = await db.Find<Milestone>(change, Act.Plan, PersonId, milestone);
                MilestoneMove.Make(change, found, move, null, MoveWhy);
            },
            _ => List,
            move == LadderMove.Reached
                ? "Marked. Well worth telling."
                : "Noted. A step down is only a step. What was learnt on it stays."
        );
    }

    public Task<IActionResult> OnPostPlaceAsync(Guid which, Way way) => Place(which, way, What.LadderReordered);

    /// <summary>Takes the steps of the example over as a beginning; each can be worded anew.</summary>
    public Task<IActionResult> OnPostOfferedAsync()
    {
        ModelState.Clear();
        return Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                if (Item is not null || ExampleLibrary.Find(goal.BegunFrom) is not { } example)
                {
                    throw new NotHere();
                }

                if (await Db.About<Milestone>(Found).AnyAsync(m => m.GoalId == GoalId && m.EndedOn == null))
                {
                    throw new Refused("", "There are steps already. Change those, or add one.");
                }

                var person = await db.Person(change, Act.Plan, PersonId);
                var position = 1;
                foreach (var criterion in example.Ladder)
                {
                    change.Note<Milestone, Milestone.Typed>(
                        person,
                        goal,
                        new() { Position = position++, Criterion = criterion }
                    );
                }
            },
            _ => List,
            $"A beginning. Word each step anew with {Person.Likes}."
        );
    }

    protected override async Task Show()
    {
        await base.Show();
        TakenOut = await Ended();
        Offered = All.Count == 0 ? ExampleLibrary.Find(Goal.BegunFrom)?.Ladder ?? [] : [];
        Rungs = await LadderReader.Of(Db, Readings, Goal, Today);
        Indicators =
        [
            new SelectOption("", "We will see it ourselves"),
            .. (
                await Db.About<Indicator>(Found).Where(i => i.GoalId == GoalId && i.EndedOn == null).ToListAsync()
            ).Select(i => new SelectOption(i.Id.ToString(), i.Name)),
        ];
    }
}
