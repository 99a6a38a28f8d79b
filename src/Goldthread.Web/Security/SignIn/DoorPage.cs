using Goldthread.History;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>A page of the door: it works on accounts and sessions, not on records.</summary>
public abstract class DoorPage : PageModel
{
    protected const string Wait =
        "There were too many tries. Wait a quarter of an hour, then try again. If you have a passkey, it works at once.";

    /// <summary>Where to go on to afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    /// <summary>The answer of the browser about a passkey.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>Our sealed note about what was asked.</summary>
    [BindProperty]
    public string? State { get; set; }

    protected T The<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    protected DateTimeOffset Now => The<TimeProvider>().GetUtcNow();

    /// <summary>Reads what the page shows.</summary>
    protected virtual Task Show() => Task.CompletedTask;

    protected async Task<IActionResult> Shown()
    {
        await Show();
        return Page();
    }

    /// <summary>Shows the page again with a sentence beside a field, or about the whole.</summary>
    protected Task<IActionResult> Again(
        string field,
        string sentence,
        int status = StatusCodes.Status422UnprocessableEntity
    )
    {
        ModelState.AddModelError(field, sentence);
        return Again(status);
    }

    /// <summary>As <see cref="Again(string, string, int)"/>, with all that was refused.</summary>
    protected Task<IActionResult> Again(Refused refused)
    {
        foreach (var problem in refused.Problems)
        {
            ModelState.AddModelError(problem.Field, problem.Sentence);
        }

        return Again(StatusCodes.Status422UnprocessableEntity);
    }

    protected Task<IActionResult> TooMany() => Again("", Wait, StatusCodes.Status429TooManyRequests);

    /// <summary>Lets them in and goes on; null when there is nobody to let in.</summary>
    protected async Task<IActionResult?> LetIn(Account account, Assurance assurance, bool ownDevice)
    {
        if (await The<Arrival>().Come(HttpContext, account, assurance, ownDevice) is not { } told)
        {
            return null;
        }

        if (told.Count > 0)
        {
            TempData["Told"] = string.Join('\n', told);
        }

        return LocalRedirect(LocalAddress.Or(Then, Arrival.Home(account)));
    }

    /// <summary>Shows the page again with what was said about it already.</summary>
    protected async Task<IActionResult> Again(int status = StatusCodes.Status422UnprocessableEntity)
    {
        await Show();
        Response.StatusCode = status;
        return Page();
    }
}
