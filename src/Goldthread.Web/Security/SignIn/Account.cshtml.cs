using Goldthread.History;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Somebody's own sign-in: ways in, sessions, and what happened lately.</summary>
[SignedIn(Least = Assurance.Demo)]
public sealed class AccountPage : DoorPage
{
    private const int MostEvents = 20;

    /// <summary>Null in the demonstration.</summary>
    public Account? Account { get; private set; }
    public IReadOnlyList<AccountPasskey> Passkeys { get; private set; } = [];
    public IReadOnlyList<Session> Sessions { get; private set; } = [];
    public IReadOnlyList<SecurityEvent> Lately { get; private set; } = [];

    public bool HasPassword => Account is { PasswordHash: not null, AppSecret: not null };
    public bool Https => The<Setting>().Serving.Https;
    public DateOnly Today => UkTime.DayOf(Now);

    /// <summary>The session of this browser.</summary>
    public Guid Here => HttpContext.SignedIn()!.Id;

    private Guid? AccountId => HttpContext.SignedIn()!.AccountId;

    public Task<IActionResult> OnGetAsync() => Shown();

    public async Task<IActionResult> OnPostEndAsync(Guid session)
    {
        if (AccountId is { } account && await The<Sessions>().End(account, session))
        {
            await The<SecurityLog>().Note(Happened.SessionEnded, account, session);
            TempData["Saved"] = "That session is over.";
        }

        return LocalRedirect("/account");
    }

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        if (AccountId is { } account)
        {
            await The<Sessions>().EndOthers(account, Here);
            await The<SecurityLog>().Note(Happened.SessionsEnded, account, Here);
            TempData["Saved"] = "You are signed in here alone.";
        }

        return LocalRedirect("/account");
    }

    protected override async Task Show()
    {
        if (AccountId is { } id)
        {
            Account = await The<Accounts>().Of(id);
            Passkeys = await The<Passkeys>().Of(id);
            Sessions = await The<Sessions>().LiveOf(id);
            Lately = await The<SecurityHistory>().Of(id, MostEvents);
        }
    }
}
