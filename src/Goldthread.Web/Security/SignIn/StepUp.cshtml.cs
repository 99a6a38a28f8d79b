using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Somebody who is signed in shows again that it is them, then goes on where they were.</summary>
[SignedIn(Least = Assurance.Demo)]
public sealed class StepUpPage : DoorPage
{
    private const string NotRight = "That did not show that it is you. Try again.";

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool Pretend => Session.Assurance == Assurance.Demo;
    public PasskeyForm? Passkey { get; private set; }
    public bool HasPassword { get; private set; }

    private Session Session => HttpContext.SignedIn()!;

    public Task<IActionResult> OnGetAsync() => Shown();

    public async Task<IActionResult> OnPostPretendAsync() => Pretend ? await GoOn(Assurance.Demo) : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var answered = await The<Passkeys>().Answered(HttpContext, Credential, State, Session.AccountId);
        return answered is not null && answered.Id == Session.AccountId
            ? await GoOn(Assurance.Passkey)
            : await Refuse();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Session.AccountId is not { } id || await The<Accounts>().Of(id) is not { } account)
        {
            return NotFound();
        }

        var key = id.ToString();
        Try[] tries = [Limit.CodeOfAccount.By(key), Limit.CodeOfAccountInADay.By(key)];
        if (!await The<Tries>().May(tries))
        {
            await The<SecurityLog>().Note(Happened.TooManyTries, id, Session.Id);
            return await TooMany();
        }

        if (!await The<Accounts>().IsPassword(account, Password) || !await The<Accounts>().IsCode(account, Code))
        {
            return await Refuse();
        }

        await The<Tries>().GiveBack(tries);
        return await GoOn(Assurance.Password);
    }

    protected override async Task Show()
    {
        if (Session.AccountId is not { } id || await The<Accounts>().Of(id) is not { } account)
        {
            return;
        }

        HasPassword = account is { PasswordHash: not null, AppSecret: not null };
        if ((await The<Passkeys>().Of(id)).Count > 0)
        {
            var question = await The<Passkeys>().Ask(HttpContext, account);
            Passkey = new PasskeyForm("/step-up?handler=Passkey", question, "Confirm with a passkey", Makes: false)
            {
                Then = Then,
            };
        }
    }

    private async Task<IActionResult> Refuse()
    {
        await The<SecurityLog>().Note(Happened.StepUpRefused, Session.AccountId, Session.Id);
        return await Again("", NotRight);
    }

    private async Task<IActionResult> GoOn(Assurance assurance)
    {
        await The<Sessions>().StepUp(HttpContext, Session.Id, assurance);
        await The<SecurityLog>().Note(Happened.SteppedUp, Session.AccountId, Session.Id);
        return LocalRedirect(LocalAddress.Or(Then, "/"));
    }
}
