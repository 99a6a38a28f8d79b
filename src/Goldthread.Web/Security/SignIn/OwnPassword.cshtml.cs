using Goldthread.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Changes one's own password, or the app for codes, or adds both.</summary>
[SignedIn(Least = Assurance.Password)]
[StepUp]
public sealed class OwnPasswordPage : OwnWayInPage
{
    public PasswordAndApp Form { get; private set; } = null!;

    public bool HasBoth => Account is { PasswordHash: not null, AppSecret: not null };

    public async Task<IActionResult> OnGetAsync() => await May() ? await Shown() : NotFound();

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        if (!await May() || !HasBoth)
        {
            return NotFound();
        }

        if (await Judge() is { } sentence)
        {
            return await Again(nameof(NewPassword), sentence);
        }

        await The<Accounts>().UsePassword(Account, NewPassword!, Session.Id);
        return await Changed();
    }

    public async Task<IActionResult> OnPostAppAsync()
    {
        if (!await May())
        {
            return NotFound();
        }

        if (!HasBoth && await Judge() is { } sentence)
        {
            return await Again(nameof(NewPassword), sentence);
        }

        var addsPassword = !HasBoth;
        if (!await KeepApp())
        {
            return await Again();
        }

        if (addsPassword)
        {
            await The<Accounts>().UsePassword(Account, NewPassword!, Session.Id);
        }

        return await Changed();
    }

    protected override Task Show()
    {
        Form = The<NewApp>().Form(Account, NewApp, "/account/password?handler=App") with
        {
            AsksPassword = !HasBoth,
            Button = HasBoth ? "Use this app" : "Use this password and app",
        };
        return Task.CompletedTask;
    }

    // A name to sign in with is what a password needs.
    private async Task<bool> May() =>
        await Find() && Account is { SubjectKind: not ActorKind.Person, SignInName: not null };

    private async Task<IActionResult> Changed()
    {
        await The<Sessions>().EndOthers(Account.Id, Session.Id);
        TempData["Saved"] = "Saved. It counts from now on, and you are signed in here alone.";
        return LocalRedirect("/account");
    }
}
