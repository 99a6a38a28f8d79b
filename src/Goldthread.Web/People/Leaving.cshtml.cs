using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>Notes that somebody has moved on or died, after asking once more; nothing typed is lost on the way.</summary>
[Needs(Act.Plan)]
[AfterwardsToo]
public sealed class LeavingPage : PersonPage
{
    [BindProperty]
    public WhereaboutsFacts Form { get; set; } = new();

    /// <summary>True once they were asked and said yes.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    /// <summary>True while the page asks once more.</summary>
    public bool Asking { get; private set; }

    public Task<IActionResult> OnGetAsync() => Fresh();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && !Sure)
        {
            return await Ask();
        }

        return await Save(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, PersonId);
                Whereabouts.Leave(change, person, Form, await db.About<Whereabouts>(change).ToListAsync());
            },
            _ => Here,
            Form.Kind == WhereaboutsKind.Died
                ? $"It is noted. Every notice about {Person.Likes} has stopped."
                : "It is noted. Nothing asks for anything any more."
        );
    }

    protected override Task Show()
    {
        ViewData["Slim"] = true;
        return Task.CompletedTask;
    }

    private async Task<IActionResult> Ask()
    {
        var check = new Check().Must(nameof(Form.Kind), Form.Kind?.Leaves() == true, "Choose which of the two it is.");
        Form.Look(check, Today);
        foreach (var problem in check.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Sentence);
        }

        if (check.Problems.Count > 0)
        {
            return await Again();
        }

        Asking = true;
        await Show();
        return Page();
    }
}
