using Goldthread.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>Somebody who plans with a person helps them to a way in of their own.</summary>
[Needs(Act.Plan)]
[StepUp]
public sealed class PersonWayInPage : PersonPage
{
    [BindProperty]
    public string? Pin { get; set; }

    /// <summary>On how many devices their picture lets them in.</summary>
    public int OnDevices { get; private set; }

    /// <summary>They have a passkey; a new link then takes the place of it and of their picture.</summary>
    public bool HasWayIn { get; private set; }

    /// <summary>The address of the link that was just made; it is not shown again.</summary>
    public string? Link { get; private set; }

    private Subject Subject => new(ActorKind.Person, PersonId);

    public Task<IActionResult> OnGetAsync() => Fresh();

    public async Task<IActionResult> OnPostPinAsync()
    {
        if (Pin is not { Length: >= 4 and <= 6 } || !Pin.All(char.IsAsciiDigit) || Pin.Distinct().Count() == 1)
        {
            ModelState.AddModelError(nameof(Pin), "Choose four to six digits, not all the same.");
            return await Again();
        }

        var account = await The<Accounts>().Of(Subject) ?? await The<Accounts>().Make(Subject, null);
        await The<Accounts>().UsePin(account, Pin, Actor.Id);
        await The<Devices>().Enrol(HttpContext, account, Actor.Id);
        TempData["Saved"] = "Saved. They can sign in with their picture on this device.";
        return LocalRedirect($"{Here}/way-in");
    }

    public async Task<IActionResult> OnPostForgetAsync()
    {
        if (await The<Accounts>().Of(Subject) is { } account)
        {
            await The<Devices>().Forget(account.Id);
            await The<Accounts>().SignOut(Subject, Actor.Id);
        }

        TempData["Saved"] = "No device lets them in by their picture any more.";
        return LocalRedirect($"{Here}/way-in");
    }

    public async Task<IActionResult> OnPostLinkAsync()
    {
        await Show();
        var token = HasWayIn
            ? await The<Invitations>().GiveNewWayIn(Subject, Actor.Id)
            : await The<Invitations>().Make(Subject, null, Actor.Id);
        Link = $"{Request.Scheme}://{Request.Host}/welcome/{token.Text}";
        return await Fresh();
    }

    protected override async Task Show()
    {
        if (await The<Accounts>().Of(Subject) is { } account)
        {
            OnDevices = await The<Devices>().CountOf(account.Id);
            HasWayIn = await The<Accounts>().HasWayIn(account);
        }
    }
}
