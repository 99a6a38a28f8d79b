using Goldthread.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>
/// A link by which somebody chooses how to sign in. Looking does not use it up, since programs look at links in letters;
/// the button does.
/// </summary>
[OpenToAll]
public sealed class WelcomePage : DoorPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>Whose link it is, by first name; null when it does not open.</summary>
    public string? Name { get; private set; }

    private Try Try => Limit.LinksFromAddress.By(Try.AddressOf(HttpContext));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await The<Tries>().May(Try))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (await The<Invitations>().Peek(Token) is { } account)
        {
            Name = (await The<GoldthreadDb>().ActorOf(account.Subject, Now))?.FirstName;
            await The<Tries>().GiveBack(Try);
        }
        else if (await IsChoosing())
        {
            await The<Tries>().GiveBack(Try);
            return LocalRedirect("/way-in");
        }

        return Answered();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await The<Tries>().May(Try))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (
            await The<Invitations>().Open(Token) is { } account
            && await The<Arrival>().Come(HttpContext, account, Assurance.Welcome, ownDevice: false) is not null
        )
        {
            await The<Tries>().GiveBack(Try);
            return LocalRedirect("/way-in");
        }

        await The<SecurityLog>().Note(Happened.InvitationRefused, null);
        return Answered();
    }

    // They opened it here and have not chosen yet: the page was closed, or the link was touched twice.
    private async Task<bool> IsChoosing() =>
        HttpContext.SignedIn() is { Assurance: Assurance.Welcome, AccountId: { } account }
        && await The<Invitations>().WasOpenedBy(Token, account);

    private PageResult Answered()
    {
        Response.StatusCode = Name is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
        return Page();
    }
}
