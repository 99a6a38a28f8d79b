using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>The teams of a service.</summary>
[Needs(Act.Arrange)]
public sealed class TeamsPage : ServicePage
{
    private const int MostShown = 200;

    /// <summary>One team in the list.</summary>
    public sealed record Row(Guid Id, string Name, int People, int Workers);

    [BindProperty]
    public string? Name { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public override string Here => $"{ServiceHere}/teams";

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => Team.Begin(change, await db.Place(change, Act.Arrange, Service.Id), Name),
            id => $"{Here}/{id}",
            "The team is there. Say who is in it."
        );

    protected override async Task Show()
    {
        var people = Db.PeopleFor(Actor, Act.Arrange);
        var parts = Db.PartsFor(Actor);
        Rows = await Db.TeamsFor(Actor)
            .Where(t => t.ServiceId == Service.Id)
            .OrderBy(t => t.Name)
            .Take(MostShown)
            .Select(t => new Row(
                t.Id,
                t.Name,
                people.Count(p => p.TeamId == t.Id),
                parts.Where(g => g.TeamId == t.Id).Select(g => g.StaffId).Distinct().Count()
            ))
            .ToListAsync();
    }
}
