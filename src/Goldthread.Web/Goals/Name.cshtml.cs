using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Coaching;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Goals;

/// <summary>What the goal is called among colleagues, what kind it is, and what it hangs together with.</summary>
[Needs(Act.Plan)]
public sealed class NamePage : CoachedPage
{
    [BindProperty]
    public GoalNaming Form { get; set; } = new();

    public IReadOnlyList<SelectOption> Needs { get; private set; } = [];
    public IReadOnlyList<SelectOption> OtherGoals { get; private set; } = [];

    protected override string? Read => Form.Title;

    protected override bool IsTitle => true;

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Goal.Version;
        Form = new GoalNaming
        {
            Title = Goal.Title ?? ExampleLibrary.Find(Goal.BegunFrom)?.Title,
            Kind = Goal.Kind,
            NeedId = Goal.NeedId,
            Commissioned = Goal.Commissioned,
            SupportsId = Goal.SupportsId,
        };
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var goal = await db.Find<Goal>(change, Act.Plan, PersonId, GoalId);
                if (Form.NeedId is { } need)
                {
                    await db.Find<Need>(change, Act.Plan, PersonId, need);
                }

                if (Form.SupportsId is { } supported)
                {
                    await db.Find<Goal>(change, Act.Plan, PersonId, supported);
                }

                goal.Name(change, Seen, Form);
            },
            _ => Goal.StartsOn is null ? $"{GoalHere}/when" : $"{GoalHere}/check",
            "Saved."
        );

    protected override async Task Show()
    {
        await base.Show();
        Needs =
        [
            new SelectOption("", "None yet"),
            .. (await Db.About<Need>(Found).Where(n => n.EndedOn == null).ToListAsync()).Select(n => new SelectOption(
                n.Id.ToString(),
                n.Words
            )),
        ];
        OtherGoals =
        [
            new SelectOption("", "It comes first"),
            .. (await Db.About<Goal>(Found).Where(g => g.Id != GoalId && g.Priority == Priority.Primary).ToListAsync())
                .Where(g => g.Open)
                .Select(g => new SelectOption(g.Id.ToString(), $"It helps: {g.CalledBy}")),
        ];
    }
}
