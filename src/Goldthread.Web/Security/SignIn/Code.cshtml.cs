using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>The second step after a password: a code from the app.</summary>
[OpenToAll]
public sealed class CodePage : DoorPage
{
    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        The<StepCookie>().Of(HttpContext) is null ? LocalRedirect("/sign-in") : await Shown();

    public async Task<IActionResult> OnPostAsync()
    {
        if (
            The<StepCookie>().Of(HttpContext) is not { } step
            || await The<Accounts>().Of(step.AccountId) is not { DisabledAt: null } account
            || account.SecurityStamp != step.Stamp
        )
        {
            return LocalRedirect("/sign-in");
        }

        var key = account.Id.ToString();
        Try[] tries = [Limit.CodeOfAccount.By(key), Limit.CodeOfAccountInADay.By(key)];
        if (!await The<Tries>().May(tries))
        {
            await The<SecurityLog>().Note(Happened.TooManyTries, account.Id);
            return await TooMany();
        }

        if (!await The<Accounts>().IsCode(account, Code))
        {
            await The<SecurityLog>().Note(Happened.CodeRefused, account.Id);
            const string Used = "That code is not right, or was used already. Write the one it shows now.";
            return await Again(nameof(Code), Used);
        }

        await The<Tries>().GiveBack(tries);
        The<StepCookie>().Take(HttpContext);
        return await LetIn(account, Assurance.Password, step.OwnDevice)
            ?? await Again("", "This account is closed. Ask a manager.");
    }
}
