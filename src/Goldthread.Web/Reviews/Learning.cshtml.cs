using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Goals;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Reviews;

/// <summary>What the team learnt from a goal, and what it needs next.</summary>
[Needs(Act.See, ToChange = Act.Plan)]
public sealed class LearningPage : PersonPage
{
    [BindProperty]
    public LearningFacts Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "review")]
    public Guid? ReviewId { get; set; }

    public IReadOnlyList<(LearningAction Action, string Owner)> All { get; private set; } = [];
    public IReadOnlyList<SelectOption> Owners { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                if (Form.OwnerId is { } owner && !await db.StaffAround(Found, change.At).AnyAsync(s => s.Id == owner))
                {
                    throw new Refused(nameof(Form.OwnerId), "Choose someone who supports this person.");
                }

                var review = ReviewId is { } id ? await db.Find<Review>(change, Act.Plan, PersonId, id) : null;
                LearningAction.Keep(change, goal, Form, review?.Id);
            },
            _ => $"{GoalHere}/learning",
            "Saved."
        );

    /// <summary>The one that is marked as done, and the words it was sent with.</summary>
    public (Guid Action, string? DidHelp)? Finishing { get; private set; }

    public Task<IActionResult> OnPostDoneAsync(Guid action, string? didHelp)
    {
        ModelState.Clear();
        Finishing = (action, didHelp);
        return Save(
            async (db, change) =>
                (await db.Find<LearningAction>(change, Act.Plan, PersonId, action)).Finish(change, Seen, didHelp),
            _ => $"{GoalHere}/learning",
            "Saved."
        );
    }

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        All =
        [
            .. (
                await Db.About<LearningAction>(Found)
                    .Where(l => l.GoalId == GoalId)
                    .OrderByDescending(l => l.Id)
                    .Take(50)
                    .Select(l => new { l, Db.Colleagues().First(c => c.Id == l.OwnerId).Name })
                    .ToListAsync()
            ).Select(x => (x.l, x.Name)),
        ];
        Owners = await StaffChoices.Of(Db, Found, Actor.Now);
    }
}
