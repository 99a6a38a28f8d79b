using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.History;

/// <summary>Who looked at a person, for who answers for them or looks into safeguarding. Not at which page.</summary>
[Needs(Act.Safeguard)]
public sealed class LooksPage : PersonPage
{
    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "past")]
    public int Past { get; set; }

    public IReadOnlyList<LookDay> Days { get; private set; } = [];
    public IReadOnlyDictionary<Guid, Looker> Lookers { get; private set; } = new Dictionary<Guid, Looker>();
    public string? Older { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData["Slim"] = true;
        var page = await LookPage.Read(Db.LooksAt(Found), Before, Past);
        Lookers = await Db.LookersOf(page.Looks);
        Days = LookDay.Of(page.Looks, l => l.ActorId);
        Older = page.Older;
    }
}
