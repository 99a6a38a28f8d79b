using Goldthread.Storage;
using Goldthread.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>Says in plain words that something is not there, or that we made a mistake.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
public sealed class ProblemPage : PageModel
{
    public int Code { get; private set; }

    /// <summary>What is in the way, when that is all that went wrong; else null.</summary>
    public Hindrance? Why { get; private set; }

    /// <summary>The form that could not even be looked at, to be sent again; null when there was none.</summary>
    public UnsentForm? Unsent { get; private set; }

    public async Task OnGetAsync(int? code)
    {
        Code = code ?? Response.StatusCode;
        Why = HttpContext.ToldNotNow();
        if (Why is not null)
        {
            Code = StatusCodes.Status503ServiceUnavailable;
            StopForDamage();
            Response.Headers.RetryAfter = NotNow.TryAgainAfter;
            Unsent = await UnsentForm.Of(HttpContext);
        }
    }

    // Writing on a damaged file would make it worse.
    private void StopForDamage()
    {
        if (Why == Hindrance.Damaged)
        {
            HttpContext.RequestServices.GetRequiredService<Writer>().StopFor(Hindrance.Damaged);
        }
    }

    public Task OnPostAsync(int? code) => OnGetAsync(code);
}
