using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.People;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>What gets in the way of a goal, and what was tried about it.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class BarriersPage : NotedPage<Barrier, Barrier.Typed>
{
    /// <summary>One more thing that was tried, as typed.</summary>
    [BindProperty]
    public AdjustmentFacts More { get; set; } = new();

    /// <summary>What was tried after the first thing, by what it was tried for.</summary>
    public ILookup<Guid, Adjustment> Tries { get; private set; } = Array.Empty<Adjustment>().ToLookup(a => a.BarrierId);

    /// <summary>What is out of the way, the last first.</summary>
    public IReadOnlyList<Barrier> OutOfTheWay { get; private set; } = [];

    protected override string List => $"{GoalHere}/barriers";

    protected override IQueryable<Barrier> InOrder(IQueryable<Barrier> all) =>
        all.Where(b => b.GoalId == GoalId).OrderBy(b => b.Id);

    protected override void Begin(Change change, Person person) =>
        change.Note<Barrier, Barrier.Typed>(person, Goal, Form);

    /// <summary>Notes one more thing that was tried.</summary>
    public Task<IActionResult> OnPostTriedAsync() =>
        Save(
            async (db, change) =>
            {
                var barrier = await db.Find<Barrier>(change, Act.Plan, PersonId, Item ?? Guid.Empty);
                if (barrier.GoalId != GoalId)
                {
                    throw new NotHere();
                }

                Adjustment.Note(change, barrier, More);
            },
            _ => List,
            "Noted. Whether it helped or not, somebody will be glad to know."
        );

    protected override async Task Show()
    {
        await base.Show();
        OutOfTheWay = await Ended();
        Tries = (
            await Db.About<Adjustment>(Found)
                .Where(a => a.GoalId == GoalId)
                .OrderBy(a => a.Id)
                .Take(MostTries)
                .ToListAsync()
        ).ToLookup(a => a.BarrierId);
    }

    private const int MostTries = 200;
}
