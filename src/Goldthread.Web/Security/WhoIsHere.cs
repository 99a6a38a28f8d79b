using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>Finds out, for every request, who is at work and what they may reach now. Nobody is remembered from before.</summary>
internal sealed class WhoIsHere(RequestDelegate next)
{
    /// <summary>The claim that holds the id of a member of staff.</summary>
    public const string StaffClaim = "staff";

    public async Task InvokeAsync(HttpContext context, GoldthreadDb db, TimeProvider clock)
    {
        if (Guid.TryParse(context.User.FindFirst(StaffClaim)?.Value, out var id))
        {
            context.Items[typeof(Actor)] = await db.ActorOf(id, clock.GetUtcNow());
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
