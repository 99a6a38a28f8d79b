using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>A page for somebody at work. It reads through <see cref="Db"/> and writes only through <see cref="Save"/>.</summary>
public abstract class ActorPage : PageModel
{
    /// <summary>Made when the form was shown: the same form sent twice is one change.</summary>
    [BindProperty]
    public Guid Once { get; set; }

    /// <summary>The version that was on the screen, of whatever the form changes.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>Who is at work. The policy of the page has made sure that somebody is.</summary>
    public Actor Actor => HttpContext.Actor()!;

    public DateOnly Today => UkTime.Today(Clock);

    /// <summary>The one person whom the page is about, once they are found; opening it is a look at them.</summary>
    internal virtual Found? LookedAt => null;

    protected GoldthreadDb Db => HttpContext.RequestServices.GetRequiredService<GoldthreadDb>();

    protected TimeProvider Clock => HttpContext.RequestServices.GetRequiredService<TimeProvider>();

    /// <summary>What signing in is made of, for the pages that help somebody to a way in.</summary>
    protected T The<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    /// <summary>
    /// Finds the place, the colleague or whatever else the address names, through what the actor may do. Called by the
    /// policy before any other code of the page; when it says no, the page is not found.
    /// </summary>
    internal virtual Task<bool> Meet(Act act) => Task.FromResult(true);

    /// <summary>Reads what the page shows. Called before the page is shown, also after something was refused.</summary>
    protected virtual Task Show() => Task.CompletedTask;

    /// <summary>Refuses what may not be changed any more, inside the change itself.</summary>
    protected virtual Task MayChange(GoldthreadDb db, Change change) => Task.CompletedTask;

    /// <summary>Shows the page with a fresh form.</summary>
    protected async Task<IActionResult> Fresh()
    {
        Once = Ids.New(Clock.GetUtcNow());
        await Show();
        return Page();
    }

    /// <summary>Shows the page again with what was typed, and what is missing or unclear.</summary>
    protected async Task<IActionResult> Again()
    {
        await Show();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    // The answer was lost, or Back was pressed, and then something else was written on the same form.
    private async Task<IActionResult> Otherwise()
    {
        var session = HttpContext.SignedIn();
        await The<SecurityLog>().Note(Happened.FormSentOtherwise, session?.AccountId, session?.Id);
        Once = Ids.New(Clock.GetUtcNow());
        ModelState.Remove(nameof(Once));
        ModelState.AddModelError(
            "",
            "You saved this form before with other words, and what you saved stays as it is. What you wrote now is here; "
                + "save it again if it should stand beside it."
        );
        return await Again();
    }

    // The same form, with the same id: saved again, it is one change however often it was sent.
    private async Task<IActionResult> NotYet(Hindrance why)
    {
        HttpContext.Items[typeof(Hindrance)] = why;
        ModelState.AddModelError("", NotNow.OfForm(why));
        await Show();
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = NotNow.TryAgainAfter;
        return Page();
    }

    /// <summary>Shows the form that was sent after its session had ended, with all that was typed; nothing is saved by it.</summary>
    internal Task<IActionResult> ShowKept()
    {
        ModelState.AddModelError("", "You were asked who you are while you wrote. All of it is here; save it again.");
        return Again();
    }

    /// <summary>
    /// Makes a change through the Writer, then goes on to <paramref name="then"/> (given the id of the change, which is
    /// also that of the first record it made). What is refused is shown beside its field, with everything typed kept.
    /// </summary>
    protected async Task<IActionResult> Save(
        Func<GoldthreadDb, Change, Task> work,
        Func<Guid, string> then,
        string saved,
        string? reason = null
    )
    {
        if (Once == Guid.Empty)
        {
            ModelState.AddModelError("", "The form was not whole. Everything you wrote is here; save it again.");
            Once = Ids.New(Clock.GetUtcNow());
        }

        if (!ModelState.IsValid)
        {
            return await Again();
        }

        try
        {
            var writer = HttpContext.RequestServices.GetRequiredService<Writer>();
            var written = await writer.Run(
                new ChangeRequest(Once, Actor, Reason: reason, Mark: FormMark.Of(Request)),
                async (db, change) =>
                {
                    await MayChange(db, change);
                    await work(db, change);
                }
            );
            TempData["Saved"] = saved;
            return LocalRedirect(then(written.Id));
        }
        catch (Refused refused)
        {
            Seen = refused.NowAt ?? Seen;
            foreach (var problem in refused.Problems)
            {
                ModelState.AddModelError(problem.Field, problem.Sentence);
            }

            return await Again();
        }
        catch (NotHere)
        {
            return NotFound();
        }
        catch (SentOtherwise)
        {
            return await Otherwise();
        }
        catch (CannotSave cannot)
        {
            return await NotYet(cannot.Why);
        }
    }
}
