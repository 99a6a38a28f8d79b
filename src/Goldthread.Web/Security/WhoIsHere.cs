using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>Finds out, for every request, who is at work and what they may reach now. Nobody is remembered from before.</summary>
internal sealed class WhoIsHere(RequestDelegate next)
{
    /// <summary>The claim that holds the id of a member of staff.</summary>
    public const string StaffClaim = "staff";

    /// <summary>The claim that holds the id of somebody from outside.</summary>
    public const string GuestClaim = "guest";

    /// <summary>The claim that holds the id of a person who draws on support.</summary>
    public const string PersonClaim = "person";

    public async Task InvokeAsync(HttpContext context, GoldthreadDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (Guid.TryParse(context.User.FindFirst(StaffClaim)?.Value, out var staff))
        {
            context.Items[typeof(Actor)] = await db.ActorOf(staff, now);
        }
        else if (Guid.TryParse(context.User.FindFirst(GuestClaim)?.Value, out var guest))
        {
            context.Items[typeof(Actor)] = await db.GuestOf(guest, now);
        }
        else if (Guid.TryParse(context.User.FindFirst(PersonClaim)?.Value, out var person))
        {
            context.Items[typeof(Actor)] = await db.ThemselfOf(person, now);
        }

        await next(context);
    }
}

/// <summary>Asks a request who is at work.</summary>
public static class WhoIsHereExtensions
{
    /// <summary>Who is at work, or null.</summary>
    public static Actor? Actor(this HttpContext context) => context.Items[typeof(Actor)] as Actor;
}
