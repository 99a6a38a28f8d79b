using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Sharing;

/// <summary>
/// The person's own page. By picture alone it is a greeting and no more; whoever came with a passkey
/// (<see cref="HttpContext"/>'s actor is then the person) may be shown more here.
/// </summary>
[SignedIn]
public sealed class MePage : PageModel
{
    public Greeting Greeting { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromServices] GoldthreadDb db, [FromServices] TimeProvider clock)
    {
        var subject = HttpContext.SignedIn()!.Subject;
        if (subject.Kind != ActorKind.Person)
        {
            return LocalRedirect("/");
        }

        Greeting = (await db.GreetingOf(subject.Id, clock.GetUtcNow()))!;
        return Greeting is null ? NotFound() : Page();
    }
}
