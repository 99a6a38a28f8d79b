using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>One commissioner or inspector: their link, and the end of it.</summary>
[Needs(Act.Arrange)]
[StepUp]
public sealed class GuestPage : OthersWayInPage
{
    public Guest Guest { get; private set; } = null!;
    public override string Here => $"/guests/{Guest.Id}";
    public override string Whose => Guest.Name;
    protected override Subject Subject => new(ActorKind.Guest, Guest.Id);

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        ModelState.Clear();
        var answer = await Save(
            async (db, change) =>
            {
                var (guest, grants) = await db.Guest(change, Guest.Id);
                guest.Leave(change, grants);
            },
            _ => "/guests",
            $"{Guest.Name} cannot come in any more."
        );
        if (answer is LocalRedirectResult)
        {
            await The<Accounts>().Disable(Subject, Actor.Id);
        }

        return answer;
    }

    internal override async Task<bool> Meet(Act act)
    {
        ViewData["Place"] = "staff";
        _ = Guid.TryParse(RouteData.Values["guest"]?.ToString(), out var id);
        Guest = (await Db.GuestsFor(Actor).SingleOrDefaultAsync(g => g.Id == id))!;
        return Guest is not null;
    }

    protected override Task<string?> Hindrance() => Task.FromResult<string?>(null);
}
