using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Ends the session of this browser.</summary>
[OpenToAll]
public sealed class SignOutPage : DoorPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        var session = HttpContext.SignedIn();
        await The<Sessions>().End(HttpContext);
        if (session is not null)
        {
            await The<SecurityLog>().Note(Happened.SignedOut, session.AccountId, session.Id);
        }

        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        TempData["Saved"] = "You are signed out.";
        return LocalRedirect("/sign-in");
    }
}
