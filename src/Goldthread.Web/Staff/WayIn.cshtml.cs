using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>How a member of staff signs in: the invitation, and what to do when a way in is lost.</summary>
[Needs(Act.Arrange)]
[StepUp]
public sealed class WayInPage : OthersWayInPage
{
    /// <summary>The member of staff of the address.</summary>
    public StaffMember Member { get; private set; } = null!;
    public string MemberHere => $"/staff/{Member.Id}";
    public override string Here => $"{MemberHere}/way-in";
    public override string Whose => Member.Name;
    protected override Subject Subject => new(ActorKind.Staff, Member.Id);

    internal override async Task<bool> Meet(Act act)
    {
        ViewData["Place"] = "staff";
        _ = Guid.TryParse(RouteData.Values["member"]?.ToString(), out var id);
        Member = (await Db.StaffFor(Actor).SingleOrDefaultAsync(s => s.Id == id))!;
        return Member is not null;
    }

    protected override async Task<string?> Hindrance() =>
        Member.Id == Actor.Id ? "This is you. Open your own name at the top of the page to change how you sign in."
        : !Member.IsHereOn(Today) ? $"{Member.Name} is not here any more, and cannot sign in."
        : !await Db.ArrangesAllOf(Actor, Member.Id)
            ? $"{Member.Name} works in places that you do not arrange as well. Ask an administrator."
        : null;
}
