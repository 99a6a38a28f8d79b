using Goldthread.History;

namespace Goldthread.Web.Security;

/// <summary>One line of the security log: ids and a code, never a name, an address or anything that was typed.</summary>
public sealed class SecurityEvent
{
    private SecurityEvent() { }

    public Guid Id { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>One of <see cref="Happened"/>.</summary>
    public string What { get; private set; } = "";
    public Guid? AccountId { get; private set; }
    public Guid? SessionId { get; private set; }

    /// <summary>The member of staff who did it, when it was not the owner of the account.</summary>
    public Guid? ById { get; private set; }

    /// <summary>The key of another system, when it is about one.</summary>
    public Guid? KeyId { get; private set; }

    internal static SecurityEvent Of(
        string what,
        Guid? accountId,
        Guid? sessionId,
        Guid? byId,
        DateTimeOffset now,
        Guid? keyId = null
    ) =>
        new()
        {
            KeyId = keyId,
            Id = Ids.New(now),
            At = now,
            What = what,
            AccountId = accountId,
            SessionId = sessionId,
            ById = byId,
        };
}
