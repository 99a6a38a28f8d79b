using Goldthread.History;
using Goldthread.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>A page on which somebody adds or changes a way in of their own.</summary>
public abstract class OwnWayInPage : DoorPage
{
    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? NewApp { get; set; }

    [BindProperty]
    public string? NewCode { get; set; }

    [BindProperty]
    public string? PasskeyName { get; set; }

    /// <summary>Their account, once it was found.</summary>
    public Account Account { get; private set; } = null!;

    protected Session Session => HttpContext.SignedIn()!;

    /// <summary>Finds the account of the session; false in the demonstration, where nobody has one.</summary>
    protected async Task<bool> Find()
    {
        Account = Session.AccountId is { } id ? (await The<Accounts>().Of(id))! : null!;
        return Account is not null;
    }

    /// <summary>What a way in is named after, on the person's own device.</summary>
    protected async Task<string> WhoseName() =>
        (await The<GoldthreadDb>().ActorOf(Account.Subject, Now))?.Name ?? "Goldthread";

    /// <summary>What to say of the password that was typed; null when it will do.</summary>
    protected async Task<string?> Judge()
    {
        var provider = await The<GoldthreadDb>().TheProvider();
        return PasswordRule.Judge(NewPassword, [await WhoseName(), Account.SignInName, provider?.Name]);
    }

    /// <summary>Keeps the app whose code was typed; false, with what to say, when the code is not one of it.</summary>
    protected async Task<bool> KeepApp()
    {
        if (The<NewApp>().Secret(Account, NewApp) is not { } secret)
        {
            ModelState.AddModelError(nameof(NewCode), "This square was too old. Let the app look at the new one.");
        }
        else if (await The<Accounts>().UseApp(Account, secret, NewCode, Session.Id))
        {
            return true;
        }
        else
        {
            ModelState.AddModelError(nameof(NewCode), "That code is not right. Write the one the app shows now.");
        }

        return false;
    }

    /// <summary>Keeps the passkey that was made; false when nothing came of it.</summary>
    protected async Task<bool> KeepPasskey()
    {
        var name = Check.Tidy(PasskeyName) ?? Session.Device;
        name = name.Length > Passkeys.NameMost ? name[..Passkeys.NameMost] : name;
        if (!await The<Passkeys>().Add(HttpContext, Account, Credential, State, name))
        {
            ModelState.AddModelError("", "No passkey was added. Try again, or use a password and an app for codes.");
            return false;
        }

        await The<SecurityLog>().Note(Happened.PasskeyAdded, Account.Id, Session.Id);
        return true;
    }

    protected async Task<PasskeyForm> AskForPasskey(string action) =>
        new(
            action,
            await The<Passkeys>().AskForNew(HttpContext, Account, await WhoseName()),
            "Make a passkey",
            Makes: true
        )
        {
            AsksName = true,
        };
}
