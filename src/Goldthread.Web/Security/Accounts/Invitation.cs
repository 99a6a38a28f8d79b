using Goldthread.History;

namespace Goldthread.Web.Security;

/// <summary>Why a link was made.</summary>
public enum InvitationReason
{
    /// <summary>They are new.</summary>
    New,

    /// <summary>They lost a way in, and somebody who may gave them another.</summary>
    Lost,
}

/// <summary>A link by which somebody chooses how to sign in. It opens once, within a day.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private Invitation() { }

    public Guid Id { get; private set; }
    public Guid AccountId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public InvitationReason Reason { get; private set; }

    /// <summary>The member of staff who made it; empty when it was made at the machine itself.</summary>
    public Guid? MadeById { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    internal static Invitation For(
        Guid accountId,
        Secret token,
        InvitationReason reason,
        Guid? madeById,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Ids.New(now),
            AccountId = accountId,
            TokenHash = token.Hash,
            Reason = reason,
            MadeById = madeById,
            CreatedAt = now,
            ExpiresAt = now + Lasts,
        };
}
