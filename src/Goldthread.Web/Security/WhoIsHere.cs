using System.Security.Claims;
using Goldthread.Staff;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>
/// Finds out, for every request, whose session it is and what they may reach now. Nothing is remembered from the request
/// before: whoever left, ended or was shut out is nobody at once, and their session is over for good.
/// </summary>
internal sealed class WhoIsHere(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, GoldthreadDb db, Sessions sessions, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (
            context.GetEndpoint() is not null
            && await sessions.Of(context) is { } found
            && found is { Disabled: false, Session: var session }
        )
        {
            if (session.IsLive(now))
            {
                if (await Meet(context, db, session, now))
                {
                    await sessions.Seen(session);
                }
                else
                {
                    // Should they come back, it is by signing in and not by what was left open.
                    await sessions.EndAllOf(session.Subject);
                }
            }
            else if (session.RevokedAt is null)
            {
                context.Items[typeof(RunOut)] = new RunOut(session);
            }
        }

        await next(context);
    }

    private static async Task<bool> Meet(HttpContext context, GoldthreadDb db, Session session, DateTimeOffset now)
    {
        if (await db.ActorOf(session.Subject, now) is not { } actor)
        {
            return false;
        }

        if (session.Assurance >= Assurance.Demo)
        {
            context.Items[typeof(Actor)] = actor;
        }

        context.Items[typeof(Session)] = session;
        // Forms are bound to whoever was shown them by this.
        var id = new Claim(ClaimTypes.NameIdentifier, (session.AccountId ?? session.SubjectId).ToString());
        context.User = new ClaimsPrincipal(new ClaimsIdentity([id], "session"));
        return true;
    }
}

/// <summary>A session that nobody ended, but that was quiet for too long or has lasted its time.</summary>
internal sealed record RunOut(Session Session);

/// <summary>Asks a request who is here.</summary>
public static class WhoIsHereExtensions
{
    /// <summary>Who is at work, or null.</summary>
    public static Actor? Actor(this HttpContext context) => context.Items[typeof(Actor)] as Actor;

    /// <summary>The live session of the request, or null. What it opens is said by its assurance.</summary>
    public static Session? SignedIn(this HttpContext context) => context.Items[typeof(Session)] as Session;
}
