using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Coaching;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Goals;

/// <summary>Why it matters to the person, and how much.</summary>
[Needs(Act.Plan)]
public sealed class WhyPage : CoachedPage
{
    [BindProperty]
    public GoalReasons Form { get; set; } = new();

    protected override string? Read => Goal.OwnWords;

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Goal.Version;
        Form = new GoalReasons
        {
            Why = Goal.Why,
            Identity = Goal.Identity,
            Importance = Goal.Importance,
            Confidence = Goal.Confidence,
        };
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => (await db.Find<Goal>(change, Act.Plan, PersonId, GoalId)).SayWhy(change, Seen, Form),
            _ => Goal.Title is null ? $"{GoalHere}/name" : $"{GoalHere}/check",
            "Saved."
        );
}
