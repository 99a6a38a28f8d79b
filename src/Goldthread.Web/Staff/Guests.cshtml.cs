using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>Commissioners and inspectors: who may look now, and letting somebody in for a time.</summary>
[Needs(Act.Arrange)]
public sealed class GuestsPage : ActorPage
{
    private const int MostShown = 200;

    /// <summary>One of them, and where they look.</summary>
    public sealed record Row(Guest Guest, string Service);

    [BindProperty]
    public GuestFacts Form { get; set; } = new();

    /// <summary>May stand in the address, so that a link from a service has chosen it already.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? ServiceId { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IReadOnlyList<SelectOption> Services { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                if (ServiceId is not { } id)
                {
                    throw new Refused(nameof(ServiceId), "Choose the service.");
                }

                Guest.LetIn(change, await db.Place(change, Act.Arrange, id), Form);
            },
            id => $"/guests/{id}",
            "Saved. Give them their link now."
        );

    protected override async Task Show()
    {
        ViewData["Place"] = "staff";
        Rows = await Db.GuestsFor(Actor)
            .OrderBy(g => g.EndsAt)
            .Take(MostShown)
            .Select(g => new Row(
                g,
                Db.ServiceNames()
                    .Where(s => Db.GrantsOfGuests().Any(r => r.GuestId == g.Id && r.ServiceId == s.Id))
                    .Select(s => s.Name)
                    .First()
            ))
            .ToListAsync();
        var services = await Db.ServicesFor(Actor, Act.Arrange).OrderBy(s => s.Name).Take(MostShown).ToListAsync();
        if (services.Count == 1 && ModelState.IsValid)
        {
            ServiceId ??= services[0].Id;
        }

        var options = services.Select(s => new SelectOption(s.Id.ToString(), s.Name));
        Services = services.Count == 1 ? [.. options] : [new SelectOption("", "Choose a service"), .. options];
    }
}
