using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.History;

/// <summary>Who looked at a person, for the person. Whoever came in by picture alone is not shown it.</summary>
[SignedIn(Least = Assurance.Demo)]
public sealed class MyLooksPage : ActorPage
{
    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "past")]
    public int Past { get; set; }

    public IReadOnlyList<LookDay> Days { get; private set; } = [];
    public IReadOnlyDictionary<Guid, Looker> Lookers { get; private set; } = new Dictionary<Guid, Looker>();
    public string? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (
            HttpContext.Actor() is not { Kind: ActorKind.Person } me
            || await Db.Within(me, Act.Own, me.Id) is not { } found
        )
        {
            return NotFound();
        }

        var page = await LookPage.Read(Db.LooksAt(found), Before, Past);
        Lookers = await Db.LookersOf(page.Looks);
        Days = LookDay.Of(page.Looks, l => l.ActorId);
        Older = page.Older;
        return Page();
    }
}
