using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Safety;

/// <summary>Opens one person in an emergency, to a worker who does not support them.</summary>
[StaffOnly]
[StepUp]
public sealed class EmergencyPage : ActorPage
{
    [BindProperty]
    public EmergencyFacts Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync() => Fresh();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await The<Tries>().May(Limit.EmergencyOfWorker.By(Actor.Id.ToString())))
        {
            ModelState.AddModelError(
                "",
                "You have asked many times today. Ring the registered manager, or whoever is on call."
            );
            return await Again();
        }

        Person? person = null;
        return await Save(
            async (db, change) => person = await db.OpenInEmergency(change, Form),
            // The same form sent again made nothing new; whom it opened is in the list of people while it lasts.
            _ => person is null ? "/people" : $"/people/{person.Id}",
            "Open to you. Somebody who answers for them has been told, and will look at it."
        );
    }
}
