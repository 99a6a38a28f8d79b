namespace Goldthread.Web.Security;

/// <summary>A data key as the framework writes it, sealed with the certificate of the keys.</summary>
public sealed class DataKey
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
    public string Xml { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>How often something was tried in the present window of time.</summary>
public sealed class TryCount
{
    public Guid Id { get; init; }
    public byte[] KeyHash { get; init; } = [];
    public DateTimeOffset WindowEndAt { get; init; }
    public int Tries { get; init; }
}

/// <summary>Something that was used and must not be used again, until it would be too old anyway.</summary>
public sealed class UsedOnce
{
    public Guid Id { get; init; }
    public byte[] Hash { get; init; } = [];
    public DateTimeOffset UntilAt { get; init; }
}

/// <summary>A form that was sent after its session had ended, sealed, for the same account to go on with.</summary>
public sealed class KeptForm
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public string Path { get; init; } = "";
    public string Body { get; init; } = "";
    public DateTimeOffset KeptAt { get; init; }
}

/// <summary>A device on which a member of staff let people sign in by picture and PIN.</summary>
public sealed class Device
{
    public Guid Id { get; init; }

    /// <summary>The hash of what its cookie holds.</summary>
    public byte[] IdHash { get; init; } = [];
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A person who may sign in on a device.</summary>
public sealed class DevicePerson
{
    public Guid Id { get; init; }
    public Guid DeviceId { get; init; }
    public Guid AccountId { get; init; }
    public Guid EnrolledById { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>When the key of another system was last used. Its id is that of the key.</summary>
public sealed class SystemKeyUse
{
    public Guid Id { get; init; }

    /// <summary>Not older than a minute before the newest request.</summary>
    public DateTimeOffset LastUsedAt { get; init; }
}
