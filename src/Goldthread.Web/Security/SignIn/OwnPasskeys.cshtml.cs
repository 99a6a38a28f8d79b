using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Adds and removes passkeys of one's own.</summary>
[SignedIn(Least = Assurance.Password)]
[StepUp]
public sealed class OwnPasskeysPage : OwnWayInPage
{
    public PasskeyForm Passkey { get; private set; } = null!;
    public IReadOnlyList<AccountPasskey> Passkeys { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Find() ? await Shown() : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!await KeepPasskey())
        {
            return await Again();
        }

        TempData["Saved"] = "Saved. You can sign in with it from now on.";
        return LocalRedirect("/account");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid passkey)
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!await The<Accounts>().RemovePasskey(Account, passkey, Session.Id))
        {
            return await Again("", "This is your only way in. Add another first, then remove this one.");
        }

        await The<Sessions>().EndOthers(Account.Id, Session.Id);
        TempData["Saved"] = "Removed. It opens nothing any more, and you are signed in here alone.";
        return LocalRedirect("/account");
    }

    protected override async Task Show()
    {
        Passkeys = await The<Passkeys>().Of(Account.Id);
        Passkey = await AskForPasskey("/account/passkeys?handler=Passkey");
    }
}
