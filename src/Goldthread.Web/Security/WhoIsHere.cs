using System.Security.Claims;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Asking;

namespace Goldthread.Web.Security;

/// <summary>
/// Finds out, for every request, whose session it is and what they may reach now. Nothing is remembered from the request
/// before: whoever left, ended or was shut out is nobody at once, and their session is over for good.
/// </summary>
internal sealed class WhoIsHere(RequestDelegate next, UnwrittenSeen unwritten)
{
    public async Task InvokeAsync(HttpContext context, GoldthreadDb db, Sessions sessions, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (
            MayMatter(context)
            && await sessions.Of(context) is { } found
            && found is { Disabled: false, Session: var session }
        )
        {
            if (session.IsLive(now, unwritten.Of(session.Id)))
            {
                if (await Meet(context, db, found, now))
                {
                    await unwritten.Seen(sessions, session, now);
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

    // How the application is, and how it looks, is the same for everybody, also while the database does not answer.
    private static bool MayMatter(HttpContext context) =>
        context.GetEndpoint() is not null
        && !context.Request.Path.StartsWithSegments("/health")
        && !context.Request.Path.StartsWithSegments("/design/rest.css")
        && !context.IsToldNotNow();

    private static async Task<bool> Meet(HttpContext context, GoldthreadDb db, Came<Session> found, DateTimeOffset now)
    {
        var session = found.Session;
        var actor = session.SubjectKind == ActorKind.Staff ? found.Staff : await db.ActorOf(session.Subject, now);
        if (actor is null)
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
