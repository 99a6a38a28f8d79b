using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>Adds a person to a service at which the actor may do so.</summary>
[Needs(Act.AddPerson)]
public sealed class NewPage : ActorPage
{
    [BindProperty]
    public PersonFacts Form { get; set; } = new();

    [BindProperty]
    public Guid? ServiceId { get; set; }

    public IReadOnlyList<SelectOption> Services { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Fresh();

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                var service =
                    await db.ServicesFor(change.Actor, Act.AddPerson).SingleOrDefaultAsync(s => s.Id == ServiceId)
                    ?? throw new Refused(nameof(ServiceId), "Choose the service.");
                Person.Add(change, service, Form);
            },
            id => $"/people/{id}",
            "Saved. You plan with them from now on."
        );

    protected override async Task Show()
    {
        ViewData["Place"] = "people";
        Services =
        [
            .. (await Db.ServicesFor(Actor, Act.AddPerson).OrderBy(s => s.Name).ToListAsync()).Select(
                s => new SelectOption(s.Id.ToString(), s.Name)
            ),
        ];
        ServiceId ??= Guid.Parse(Services[0].Value);
    }
}
