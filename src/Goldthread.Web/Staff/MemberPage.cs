using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>A page about one member of staff, whom the actor may manage.</summary>
public abstract class MemberPage : ArrangePage
{
    /// <summary>The member of staff of the address.</summary>
    public StaffMember Member { get; private set; } = null!;

    /// <summary>The address of everything about them.</summary>
    public string MemberHere => $"/staff/{Member.Id}";

    internal override async Task<bool> Meet(Act act)
    {
        ViewData["Place"] = "staff";
        _ = Guid.TryParse(RouteData.Values["member"]?.ToString(), out var id);
        Member = (await Db.StaffFor(Actor).SingleOrDefaultAsync(s => s.Id == id))!;
        return Member is not null;
    }
}
