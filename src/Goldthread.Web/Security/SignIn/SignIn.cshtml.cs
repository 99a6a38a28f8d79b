using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>The door of a real provider: a passkey, or a name and a password, after which a code is asked for.</summary>
[OpenToAll]
public sealed class SignInPage : DoorPage
{
    private const string NotRight = "The name or the password is not right. Look at both, and try again.";
    private const string NoPasskey = "That passkey opens nothing here. Use another, or sign in with your password.";

    [BindProperty]
    public string? SignInName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool OwnDevice { get; set; }

    [BindProperty]
    public bool OwnPasskeyDevice { get; set; }

    public PasskeyForm Passkey { get; private set; } = null!;

    /// <summary>Somebody may sign in by picture on this device.</summary>
    public bool Pictures { get; private set; }

    public bool Https => The<Setting>().Serving.Https;

    /// <summary>A form was sent after its session had ended, and its words are kept.</summary>
    public bool WordsWait => Then?.Contains(KeptForms.Query + "=", StringComparison.Ordinal) == true;

    /// <summary>The password was right, and a code is asked for.</summary>
    public bool AsksCode { get; private set; }

    /// <summary>This browser was signed in, and is not any more.</summary>
    public bool Ended { get; private set; }

    public async Task<IActionResult> OnGetAsync() => The<Setting>().Pretend ? LocalRedirect("/") : await Shown();

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(SignInName) || string.IsNullOrEmpty(Password))
        {
            var missing = string.IsNullOrWhiteSpace(SignInName) ? nameof(SignInName) : nameof(Password);
            return await Again(missing, "Write your sign-in name and your password.");
        }

        var key = Account.KeyOf(SignInName);
        Try[] tries =
        [
            Limit.PasswordOfName.By(key),
            Limit.PasswordOfNameInADay.By(key),
            Limit.FromAddress.By(Try.AddressOf(HttpContext)),
            Limit.Everybody.By(""),
        ];
        // Whose name it was is for its owner to see in their log; the answer does not depend on it.
        var owner = await The<Accounts>().OwnerOf(key);
        if (!await The<Tries>().May(tries))
        {
            await The<SecurityLog>().Note(Happened.TooManyTries, owner);
            return await TooMany();
        }

        if (await The<Accounts>().WithPassword(SignInName, Password) is not { } account)
        {
            await The<SecurityLog>().Note(Happened.SignInRefused, owner);
            return await Again("", NotRight);
        }

        await The<Tries>().GiveBack(tries);
        The<StepCookie>().Give(HttpContext, account, OwnDevice);
        // Asked for in the answer itself, which saves whoever starts a shift a request.
        AsksCode = true;
        Then = LocalAddress.Or(Then, Arrival.Home(account));
        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var from = Limit.FromAddress.By(Try.AddressOf(HttpContext));
        if (!await The<Tries>().May(from))
        {
            return await TooMany();
        }

        var account = await The<Passkeys>().Answered(HttpContext, Credential, State);
        if (account is not null && await LetIn(account, Assurance.Passkey, OwnPasskeyDevice) is { } on)
        {
            await The<Tries>().GiveBack(from);
            return on;
        }

        await The<SecurityLog>().Note(Happened.PasskeyRefused, account?.Id);
        return await Again("", NoPasskey);
    }

    protected override async Task Show()
    {
        var question = await The<Passkeys>().Ask(HttpContext);
        Passkey = new PasskeyForm("/sign-in?handler=Passkey", question, "Sign in with a passkey", Makes: false)
        {
            Then = Then,
            AsksWhose = true,
        };
        Ended = HttpContext.SignedIn() is null && await The<Sessions>().Of(HttpContext) is not null;
        Pictures = Request.Cookies.ContainsKey(The<Cookies>().Device);
    }
}
