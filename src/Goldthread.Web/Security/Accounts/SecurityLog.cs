namespace Goldthread.Web.Security;

/// <summary>Writes down what happens around signing in: a row, and a line in the log. Both hold ids and codes alone.</summary>
public sealed partial class SecurityLog(SignInDb db, TimeProvider clock, ILogger<SecurityLog> logger)
{
    public async Task Note(string what, Guid? accountId, Guid? sessionId = null, Guid? byId = null)
    {
        db.Events.Add(SecurityEvent.Of(what, accountId, sessionId, byId, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        Line(what, accountId, sessionId, byId);
    }

    /// <summary>Writes down what happens around the key of another system.</summary>
    public async Task NoteKey(string what, Guid keyId, Guid? byId = null)
    {
        db.Events.Add(SecurityEvent.Of(what, null, null, byId, clock.GetUtcNow(), keyId));
        await db.SaveChangesAsync();
        KeyLine(what, keyId, byId);
    }

    [LoggerMessage(LogLevel.Information, "{What} account={Account} session={Session} by={By}")]
    private partial void Line(string what, Guid? account, Guid? session, Guid? by);

    [LoggerMessage(LogLevel.Information, "{What} key={Key} by={By}")]
    private partial void KeyLine(string what, Guid key, Guid? by);
}
