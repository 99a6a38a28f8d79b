using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>One member of staff: where they work, whom they support, what they are able to do.</summary>
[Needs(Act.Arrange)]
[NamesMany]
public sealed class ShowPage : MemberPage
{
    private const int MostShown = 200;

    public IReadOnlyList<PartRow> Wide { get; private set; } = [];
    public IReadOnlyList<PartRow> People { get; private set; } = [];
    public IReadOnlyList<Competence> Competences { get; private set; } = [];

    public override string Here => MemberHere;

    public Task<IActionResult> OnGetAsync() => Fresh();

    protected override async Task Show()
    {
        var parts = Db.PartsFor(Actor).Where(g => g.StaffId == Member.Id);
        var people = Db.PeopleFor(Actor, Act.Arrange);
        var named = await parts
            .Join(people, g => g.PersonId, p => p.Id, (g, p) => new { g, p.Name })
            .OrderBy(x => x.Name)
            .Take(MostShown)
            .ToListAsync();
        People = [.. named.Select(x => Row(x.g, x.Name, null))];
        var wide = await parts
            .Where(g => g.PersonId == null)
            .OrderBy(g => g.StartsAt)
            .Select(g => new
            {
                g,
                Service = Db.ServiceNames().Where(s => s.Id == g.ServiceId).Select(s => s.Name).FirstOrDefault(),
                Team = Db.TeamsFor(Actor).Where(t => t.Id == g.TeamId).Select(t => t.Name).FirstOrDefault(),
            })
            .Take(MostShown)
            .ToListAsync();
        Wide =
        [
            .. wide.OrderBy(x => x.Service)
                .Select(x =>
                    x.g.ServiceId is null ? Row(x.g, "the whole provider", null)
                    : x.g.TeamId is null ? Row(x.g, x.Service!, $"/services/{x.g.ServiceId}")
                    : Row(x.g, $"{x.Team}, {x.Service}", $"/services/{x.g.ServiceId}/teams/{x.g.TeamId}")
                ),
        ];
        Competences = await Db.CompetencesFor(Actor)
            .Where(c => c.StaffId == Member.Id)
            .OrderBy(c => c.ExpiresOn == null)
            .ThenBy(c => c.ExpiresOn)
            .Take(5)
            .ToListAsync();
    }

    private static PartRow Row(ReachGrant grant, string who, string? href) =>
        new(grant.Id, grant.Relation, who, href, grant.Basis, grant.EndsAt);
}
