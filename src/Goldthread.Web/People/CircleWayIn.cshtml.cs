using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>Lets one of a person's circle sign in, to see what the person shares with them; and ends it.</summary>
[Needs(Act.Plan)]
[StepUp]
public sealed class CircleWayInPage : PersonPage
{
    [BindProperty(SupportsGet = true, Name = "item")]
    public Guid MemberId { get; set; }

    [BindProperty]
    public DateOnly? EndsOn { get; set; }

    [BindProperty]
    public string? SignInName { get; set; }

    public CircleMember Member { get; private set; } = null!;

    /// <summary>They may come in now; null while they may not.</summary>
    public Guest? Guest { get; private set; }
    public bool HasWayIn { get; private set; }
    public bool Pretend => The<Setting>().Pretend;

    /// <summary>The address of the link that was just made; it is not shown again.</summary>
    public string? Link { get; private set; }
    public string At => $"{Here}/circle/{MemberId}/way-in";

    /// <summary>What the person shares with them, in words.</summary>
    public string Topics =>
        Member.Facts().MaySee is { Count: > 0 } topics
            ? Design.Words.Join([.. topics.Select(t => Say.Of(t).ToLowerInvariant())])
            : "nothing yet";

    public async Task<IActionResult> OnGetAsync() => await Find() ? await Fresh() : NotFound();

    public async Task<IActionResult> OnPostLetInAsync() =>
        await Find()
            ? await Save(
                async (db, change) =>
                    Guest.LetIn(
                        change,
                        await db.Person(change, Act.Plan, PersonId),
                        await db.Find<CircleMember>(change, Act.Plan, PersonId, MemberId),
                        EndsOn
                    ),
                _ => At,
                "Saved. They see what is shared once they sign in."
            )
            : NotFound();

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (!await Find() || Pretend || Guest is null)
        {
            return NotFound();
        }

        var subject = new Subject(ActorKind.Guest, Guest.Id);
        try
        {
            var invitations = The<Invitations>();
            var token = HasWayIn
                ? await invitations.GiveNewWayIn(subject, Actor.Id)
                : await invitations.Make(subject, SignInName, Actor.Id);
            Link = $"{Request.Scheme}://{Request.Host}/welcome/{token.Text}";
            return await Fresh();
        }
        catch (Refused refused)
        {
            ModelState.AddModelError(refused.Problems[0].Field, refused.Problems[0].Sentence);
            return await Again();
        }
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        ModelState.Clear();
        var answer = await Save(
            async (db, change) =>
            {
                var (guest, grants) = await db.GuestOfCircle(change, PersonId, MemberId);
                guest.Leave(change, grants);
            },
            _ => At,
            $"{Member.Name} cannot sign in any more."
        );
        if (answer is LocalRedirectResult && Guest is not null)
        {
            await The<Accounts>().Disable(new Subject(ActorKind.Guest, Guest.Id), Actor.Id);
        }

        return answer;
    }

    private async Task<bool> Find()
    {
        Member = (
            await Db.About<CircleMember>(Found).SingleOrDefaultAsync(c => c.Id == MemberId && c.EndedOn == null)
        )!;
        if (Member is null)
        {
            return false;
        }

        Guest = await Db.GuestOf(Found, MemberId, Actor.Now);
        var account = Guest is null ? null : await The<Accounts>().Of(new Subject(ActorKind.Guest, Guest.Id));
        HasWayIn = account is not null && await The<Accounts>().HasWayIn(account);
        SignInName ??= account?.SignInName;
        return true;
    }
}
