using Goldthread.Goals;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>Records that the person agreed, or that they changed their mind.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class AgreePage : PersonPage
{
    [BindProperty]
    public AgreementFacts Form { get; set; } = new();

    public IReadOnlyList<Agreement> Given { get; private set; } = [];

    /// <summary>Why nobody may agree in the person's place, and what to do; null when somebody may.</summary>
    public string? NotForThem { get; private set; }

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                Agreement.Give(change, Person, goal, Form, await db.DecisionsOf(change, goal.Id));
            },
            _ => $"{GoalHere}/check",
            "The agreement is recorded."
        );

    /// <summary>One tap, no reason needed.</summary>
    public Task<IActionResult> OnPostWithdrawAsync()
    {
        ModelState.Clear();
        return Save(
            (db, change) => ChangeOfMind.Take(db, change, Act.Plan, PersonId, GoalId),
            _ => $"{GoalHere}/agree",
            $"Noted. {Person.Likes} can change their mind at any time. Talk about the goal together soon."
        );
    }

    protected override async Task Show()
    {
        NotForThem = DecidingForThem.WhyNot(Person.Likes, GoalId, await Db.DecisionsOf(Found));
        Given = await Db.About<Agreement>(Found)
            .Where(a => a.GoalId == GoalId)
            .OrderByDescending(a => a.AgreedOn)
            .ThenByDescending(a => a.Id)
            .ToListAsync();
    }
}
