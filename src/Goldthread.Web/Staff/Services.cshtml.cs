using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>The services that the actor arranges; whoever sets the provider up opens new ones.</summary>
[Needs(Act.Arrange, ToChange = Act.SetUp)]
public sealed class ServicesPage : ActorPage
{
    private const int MostShown = 200;

    /// <summary>One service in the list.</summary>
    public sealed record Row(Guid Id, string Name, ServiceKind Kind, int People, int Teams);

    [BindProperty]
    public Service.Typed Form { get; set; } = new();

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool MayOpen => Reach.DecideForAll(Actor, Act.SetUp);

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) => Service.Open(change, (await db.TheProvider())!, Form),
            id => $"/services/{id}",
            "Open. Say who manages it, and begin its teams."
        );

    protected override async Task Show()
    {
        ViewData["Place"] = "staff";
        var people = Db.PeopleFor(Actor, Act.Arrange);
        var teams = Db.TeamsFor(Actor);
        Rows = await Db.ServicesFor(Actor, Act.Arrange)
            .OrderBy(s => s.Name)
            .Take(MostShown)
            .Select(s => new Row(
                s.Id,
                s.Name,
                s.Kind,
                people.Count(p => p.ServiceId == s.Id),
                teams.Count(t => t.ServiceId == s.Id)
            ))
            .ToListAsync();
    }
}
