using Goldthread.Goals;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Coaching;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Goals;

/// <summary>Writes the person's words anew, when they say it another way.</summary>
[Needs(Act.Plan)]
public sealed class WordsPage : CoachedPage
{
    [BindProperty]
    public GoalWords Form { get; set; } = new();

    protected override string? Read => Form.OwnWords;

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Goal.Version;
        Form = new GoalWords
        {
            OwnWords = Goal.OwnWords,
            SaidHow = Goal.SaidHow,
            SaidOn = Goal.SaidOn,
        };
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => (await db.Find<Goal>(change, Act.Plan, PersonId, GoalId)).Reword(change, Seen, Form),
            _ => GoalHere,
            "Their words are saved."
        );
}
