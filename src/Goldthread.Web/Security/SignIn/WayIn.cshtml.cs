using Goldthread.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Whoever came by an invitation, or set Goldthread up, chooses a way in here; then they are in.</summary>
[SignedIn(Least = Assurance.Welcome)]
public sealed class WayInPage : OwnWayInPage
{
    public PasskeyForm Passkey { get; private set; } = null!;

    /// <summary>Null for a person, who has a passkey, or a picture and a PIN.</summary>
    public PasswordAndApp? PasswordAndApp { get; private set; }

    public bool Https => The<Setting>().Serving.Https;

    public async Task<IActionResult> OnGetAsync() =>
        Session.Assurance != Assurance.Welcome ? LocalRedirect("/account")
        : await Find() ? await Shown()
        : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (Session.Assurance != Assurance.Welcome || !await Find())
        {
            return NotFound();
        }

        return await KeepPasskey() ? await GoIn(Assurance.Passkey) : await Again();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Session.Assurance != Assurance.Welcome || !await Find() || Account.SubjectKind == ActorKind.Person)
        {
            return NotFound();
        }

        if (await Judge() is { } sentence)
        {
            return await Again(nameof(NewPassword), sentence);
        }

        if (!await KeepApp())
        {
            return await Again();
        }

        await The<Accounts>().UsePassword(Account, NewPassword!, Session.Id);
        return await GoIn(Assurance.Password);
    }

    protected override async Task Show()
    {
        Passkey = await AskForPasskey("/way-in?handler=Passkey");
        PasswordAndApp =
            Account.SubjectKind == ActorKind.Person ? null : The<NewApp>().Form(Account, NewApp, "/way-in");
    }

    private async Task<IActionResult> GoIn(Assurance assurance)
    {
        TempData["Saved"] = "You are in. From now on you sign in this way.";
        return await LetIn(Account, assurance, ownDevice: false) ?? LocalRedirect("/sign-in");
    }
}
