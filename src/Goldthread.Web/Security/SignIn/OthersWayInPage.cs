using Goldthread.History;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Security;

/// <summary>
/// Somebody who arranges things helps another to a way in: invites them, gives a new way in when theirs is lost, ends their
/// sessions, shuts them out or lets them in again. Every link is shown once, here, and never again.
/// </summary>
public abstract class OthersWayInPage : ActorPage
{
    [BindProperty]
    public string? SignInName { get; set; }

    /// <summary>The account; null while they were not invited.</summary>
    public Account? Account { get; private set; }

    /// <summary>They have something to sign in with.</summary>
    public bool HasWayIn { get; private set; }

    /// <summary>When the newest link was made, and whether it waits to be opened.</summary>
    public (DateTimeOffset MadeAt, bool Waits)? Newest { get; private set; }

    /// <summary>The address of the link that was just made.</summary>
    public string? Link { get; private set; }

    /// <summary>Nobody signs in at a pretend provider.</summary>
    public bool Pretend => The<Setting>().Pretend;

    /// <summary>Who it is about: what they are called, and whose account it is.</summary>
    public abstract string Whose { get; }

    public abstract string Here { get; }

    /// <summary>Why nothing can be done here, in words; null when it can.</summary>
    public string? WhyNot { get; private set; }

    protected abstract Subject Subject { get; }

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostInviteAsync() =>
        Do(async () =>
        {
            var token = await The<Invitations>().Make(Subject, SignInName, Actor.Id);
            return await ShowOnce(token);
        });

    public Task<IActionResult> OnPostLostAsync() =>
        Do(async () => await ShowOnce(await The<Invitations>().GiveNewWayIn(Subject, Actor.Id)));

    public Task<IActionResult> OnPostEndAsync() =>
        Do(async () =>
        {
            await The<Accounts>().SignOut(Subject, Actor.Id);
            return Done($"{Whose} is signed out everywhere.");
        });

    public Task<IActionResult> OnPostShutAsync() =>
        Do(async () =>
        {
            await The<Accounts>().Disable(Subject, Actor.Id);
            return Done($"{Whose} cannot sign in any more.");
        });

    public Task<IActionResult> OnPostOpenAsync() =>
        Do(async () =>
        {
            await The<Accounts>().Enable(Subject, Actor.Id);
            return Done($"{Whose} can sign in again.");
        });

    /// <summary>Why somebody may not be helped to a way in by the actor, or at all; null when they may.</summary>
    protected abstract Task<string?> Hindrance();

    protected override async Task Show()
    {
        WhyNot = await Hindrance();
        Account = await The<Accounts>().Of(Subject);
        HasWayIn = Account is not null && await The<Accounts>().HasWayIn(Account);
        Newest = await The<Invitations>().NewestOf(Subject);
        SignInName ??= Account?.SignInName;
    }

    private async Task<IActionResult> Do(Func<Task<IActionResult>> work)
    {
        if (Pretend || await Hindrance() is not null)
        {
            return NotFound();
        }

        try
        {
            return await work();
        }
        catch (Refused refused)
        {
            foreach (var problem in refused.Problems)
            {
                ModelState.AddModelError(problem.Field, problem.Sentence);
            }

            return await Again();
        }
        catch (NotHere)
        {
            return NotFound();
        }
    }

    private async Task<IActionResult> ShowOnce(Secret token)
    {
        Link = $"{Request.Scheme}://{Request.Host}/welcome/{token.Text}";
        return await Fresh();
    }

    private LocalRedirectResult Done(string saved)
    {
        TempData["Saved"] = saved;
        return LocalRedirect(Here);
    }
}
