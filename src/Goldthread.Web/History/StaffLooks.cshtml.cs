using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.History;

/// <summary>
/// Whom a member of staff looked at, for who answers for those people or looks into safeguarding. People elsewhere are not
/// shown, nor counted.
/// </summary>
[Needs(Act.Safeguard)]
[NamesMany]
public sealed class StaffLooksPage : ActorPage
{
    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true, Name = "past")]
    public int Past { get; set; }

    public StaffMember Member { get; private set; } = null!;
    public IReadOnlyList<LookDay> Days { get; private set; } = [];

    /// <summary>What people, and services whose lists were read, are called.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();
    public string? Older { get; private set; }

    internal override async Task<bool> Meet(Act act)
    {
        _ = Guid.TryParse(RouteData.Values["member"]?.ToString(), out var id);
        Member = (await Db.Colleagues().SingleOrDefaultAsync(s => s.Id == id))!;
        return Member is not null;
    }

    public async Task OnGetAsync()
    {
        var page = await LookPage.Read(Db.LooksBy(Actor, Member.Id), Before, Past);
        Days = LookDay.Of(page.Looks, At);
        Older = page.Older;
        var ids = page.Looks.Select(At).Distinct().ToList();
        var people = await Db.PeopleFor(Actor, Act.Safeguard)
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name);
        var services = await Db.ServicesFor(Actor, Act.Safeguard)
            .Where(s => ids.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, s => s.Name);
        Names = people.Concat(services).ToDictionary();
    }

    private static Guid At(Look look) => look.PersonId ?? look.Chain;
}
