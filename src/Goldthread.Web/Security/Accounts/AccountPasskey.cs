using Goldthread.History;
using Microsoft.AspNetCore.Identity;

namespace Goldthread.Web.Security;

/// <summary>A passkey that belongs to an account: its public half, and how often it was used.</summary>
public sealed class AccountPasskey
{
    private AccountPasskey() { }

    public Guid Id { get; private set; }
    public Guid AccountId { get; private set; }
    public byte[] CredentialId { get; private set; } = [];
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>What its owner calls it, or where it was made.</summary>
    public string Name { get; private set; } = "";
    public long SignCount { get; private set; }

    /// <summary>How the browser reaches it, parted by commas.</summary>
    public string Transports { get; private set; } = "";
    public bool UserVerified { get; private set; }
    public bool BackupEligible { get; private set; }
    public bool BackedUp { get; private set; }
    public byte[] AttestationObject { get; private set; } = [];
    public byte[] ClientDataJson { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? LastUsedAt { get; private set; }

    internal static AccountPasskey Of(Guid accountId, UserPasskeyInfo info, DateTimeOffset now) =>
        new()
        {
            Id = Ids.New(now),
            AccountId = accountId,
            CredentialId = info.CredentialId,
            PublicKey = info.PublicKey,
            Name = info.Name ?? "Passkey",
            SignCount = info.SignCount,
            Transports = string.Join(',', info.Transports ?? []),
            UserVerified = info.IsUserVerified,
            BackupEligible = info.IsBackupEligible,
            BackedUp = info.IsBackedUp,
            AttestationObject = info.AttestationObject,
            ClientDataJson = info.ClientDataJson,
            CreatedAt = now,
        };

    internal void Used(UserPasskeyInfo info, DateTimeOffset now)
    {
        SignCount = info.SignCount;
        UserVerified = info.IsUserVerified;
        BackedUp = info.IsBackedUp;
        LastUsedAt = now;
    }

    internal UserPasskeyInfo Info =>
        new(
            CredentialId,
            PublicKey,
            CreatedAt,
            (uint)SignCount,
            Transports.Length == 0 ? null : Transports.Split(','),
            UserVerified,
            BackupEligible,
            BackedUp,
            AttestationObject,
            ClientDataJson
        )
        {
            Name = Name,
        };
}
