using Goldthread.Storage.Asking;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>Begins, finds and ends sessions. A session that is ended is dead on its next request, on every machine.</summary>
public sealed class Sessions(SignInDb db, Doorway<Session> doorway, Cookies cookies, TimeProvider clock)
{
    private static readonly TimeSpan KeptAfterEnd = TimeSpan.FromDays(30);

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>
    /// Somebody has signed in: a new id is given to the browser, and whatever session it had before is over, so that an id
    /// that was planted beforehand opens nothing.
    /// </summary>
    public async Task<Session> Begin(
        HttpContext http,
        Subject subject,
        Guid? accountId,
        Assurance assurance,
        bool ownDevice
    )
    {
        await End(http);
        await Tidy();
        var secret = Secret.New();
        var device = DeviceWords.Of(http.Request.Headers.UserAgent);
        var session = Session.Begin(subject, accountId, assurance, ownDevice, device, secret, Now);
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        Give(http, session, secret);
        return session;
    }

    /// <summary>Whose session id the browser holds, whether it lives or not; null when there is none.</summary>
    internal async ValueTask<Came<Session>?> Of(HttpContext http) =>
        http.Request.Cookies[cookies.Session] is { Length: > 0 and < 100 } text
            ? await doorway.Whom(Secret.HashOf(text), Now, AsksForRights(http))
            : null;

    private static bool AsksForRights(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RightsLaterAttribute>() is null;

    /// <summary>Writes down that it is in use, at most once a minute.</summary>
    internal async Task Seen(Session session)
    {
        var now = Now;
        if (now >= session.LastSeenAt + SessionTimes.BetweenNotes)
        {
            await db
                .Sessions.Where(s => s.Id == session.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now));
        }
    }

    /// <summary>They showed again that it is them: the session goes on under a new id.</summary>
    public async Task StepUp(HttpContext http, Guid id, Assurance assurance)
    {
        var session = await db.Sessions.SingleAsync(s => s.Id == id && s.RevokedAt == null);
        var secret = Secret.New();
        session.StepUp(assurance, secret, Now);
        await db.SaveChangesAsync();
        Give(http, session, secret);
    }

    /// <summary>Ends the session of this browser, if it has one.</summary>
    public async Task End(HttpContext http)
    {
        if (http.Request.Cookies[cookies.Session] is { Length: > 0 and < 100 } text)
        {
            var hash = Secret.HashOf(text);
            await Revoke(db.Sessions.Where(s => s.IdHash == hash));
            http.Response.Cookies.Delete(cookies.Session, cookies.Options());
        }
    }

    /// <summary>Ends one session of an account; false when it has no such session.</summary>
    public async Task<bool> End(Guid accountId, Guid sessionId) =>
        await Revoke(db.Sessions.Where(s => s.AccountId == accountId && s.Id == sessionId)) > 0;

    /// <summary>Ends all sessions of an account but one.</summary>
    public Task<int> EndOthers(Guid accountId, Guid but) =>
        Revoke(db.Sessions.Where(s => s.AccountId == accountId && s.Id != but));

    /// <summary>Ends every session of somebody, wherever they signed in.</summary>
    public Task<int> EndAllOf(Subject subject) =>
        Revoke(db.Sessions.Where(s => s.SubjectKind == subject.Kind && s.SubjectId == subject.Id));

    /// <summary>Ends every session of everybody.</summary>
    internal Task<int> EndAll() => Revoke(db.Sessions);

    /// <summary>Whether a session was in use later than now: the clock was ahead then, or is behind now.</summary>
    internal Task<bool> AnyOfTheFuture()
    {
        var future = Now + Session.Slack;
        return db.Sessions.AnyAsync(s => s.RevokedAt == null && s.LastSeenAt > future);
    }

    /// <summary>The sessions of an account that still open something, newest first.</summary>
    public async Task<IReadOnlyList<Session>> LiveOf(Guid accountId)
    {
        var now = Now;
        var sessions = await db
            .Sessions.AsNoTracking()
            .Where(s => s.AccountId == accountId && s.RevokedAt == null && s.AbsoluteEndAt > now)
            .OrderByDescending(s => s.LastSeenAt)
            .ToListAsync();
        return [.. sessions.Where(s => s.IsLive(now))];
    }

    private Task<int> Revoke(IQueryable<Session> sessions)
    {
        var now = Now;
        return sessions.Where(s => s.RevokedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.RevokedAt, now));
    }

    // Sessions long over are only weight; who signed in when is told by the security log.
    private Task<int> Tidy()
    {
        var before = Now - KeptAfterEnd;
        return db.Sessions.Where(s => s.AbsoluteEndAt < before).ExecuteDeleteAsync();
    }

    private void Give(HttpContext http, Session session, Secret secret) =>
        http.Response.Cookies.Append(
            cookies.Session,
            secret.Text,
            cookies.Options(session.OwnDevice ? session.AbsoluteEndAt - Now : null)
        );
}
