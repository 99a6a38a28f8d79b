using Goldthread.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>
/// A person points at their picture and writes their PIN, on a device that staff prepared for them. It opens their greeting
/// and nothing sensitive.
/// </summary>
[OpenToAll]
public sealed class PicturePage : DoorPage
{
    private IReadOnlyList<Account> _accounts = [];

    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty]
    public string? Pin { get; set; }

    /// <summary>Who may point at themself here, by account.</summary>
    public IReadOnlyList<(Guid Id, Greeting Person)> People { get; private set; } = [];

    /// <summary>Who pointed at themself; null before.</summary>
    public Greeting? Who { get; private set; }

    public Task<IActionResult> OnGetAsync() => Shown();

    public async Task<IActionResult> OnPostAsync()
    {
        _accounts = await The<Devices>().PeopleOf(HttpContext);
        if (_accounts.SingleOrDefault(a => a.Id == Person) is not { } account)
        {
            return LocalRedirect("/sign-in/picture");
        }

        var key = account.Id.ToString();
        Try[] tries = [Limit.PinOfAccount.By(key), Limit.PinOfAccountInADay.By(key)];
        if (!await The<Tries>().May(tries))
        {
            await The<SecurityLog>().Note(Happened.TooManyTries, account.Id);
            const string Ask = "Let us wait a while. Ask somebody who supports you to help.";
            return await Again("", Ask, StatusCodes.Status429TooManyRequests);
        }

        if (!The<Accounts>().IsPin(account, Pin))
        {
            await The<SecurityLog>().Note(Happened.SignInRefused, account.Id);
            return await Again(nameof(Pin), "That is not your PIN. Try again.");
        }

        await The<Tries>().GiveBack(tries);
        Then = "/me";
        return await LetIn(account, Assurance.Picture, ownDevice: false) ?? LocalRedirect("/sign-in/picture");
    }

    protected override async Task Show()
    {
        if (_accounts.Count == 0)
        {
            _accounts = await The<Devices>().PeopleOf(HttpContext);
        }

        var known = await The<GoldthreadDb>().GreetingsOf([.. _accounts.Select(a => a.SubjectId)]);
        People = [.. _accounts.Where(a => known.ContainsKey(a.SubjectId)).Select(a => (a.Id, known[a.SubjectId]))];
        Who = People.Where(p => p.Id == Person).Select(p => p.Person).SingleOrDefault();
    }
}
