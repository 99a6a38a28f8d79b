using Goldthread.History;
using Goldthread.Staff;

namespace Goldthread.Web.Security;

/// <summary>One browser in which somebody has signed in, kept here and not in the browser, so that it can be ended from here.</summary>
public sealed class Session
{
    /// <summary>By how much the clocks of several machines may differ.</summary>
    internal static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    private Session() { }

    public Guid Id { get; private set; }

    /// <summary>The hash of what the cookie holds.</summary>
    public byte[] IdHash { get; private set; } = [];

    /// <summary>Empty only in the demonstration, where nobody has an account.</summary>
    public Guid? AccountId { get; private set; }
    public ActorKind SubjectKind { get; private set; }
    public Guid SubjectId { get; private set; }
    public Assurance Assurance { get; private set; }

    /// <summary>They said that nobody else uses the device.</summary>
    public bool OwnDevice { get; private set; }

    /// <summary>The browser and the kind of device in words, such as “Firefox on Windows”.</summary>
    public string Device { get; private set; } = "";
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Not older than a minute before the newest request.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>It ends then, however busy it is.</summary>
    public DateTimeOffset AbsoluteEndAt { get; private set; }

    /// <summary>When they last showed again that it is them.</summary>
    public DateTimeOffset? SteppedUpAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public Subject Subject => new(SubjectKind, SubjectId);

    internal static Session Begin(
        Subject subject,
        Guid? accountId,
        Assurance assurance,
        bool ownDevice,
        string device,
        Secret secret,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Ids.New(now),
            IdHash = secret.Hash,
            AccountId = accountId,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Assurance = assurance,
            OwnDevice = ownDevice,
            Device = device,
            CreatedAt = now,
            LastSeenAt = now,
            AbsoluteEndAt = now + SessionTimes.Longest(assurance, ownDevice),
            SteppedUpAt = assurance >= Assurance.Demo ? now : null,
        };

    /// <summary>Whether it still opens anything. One of the future, from when a clock was ahead, opens nothing.</summary>
    /// <param name="seen">When it was in use, where that could not be written down; else null.</param>
    public bool IsLive(DateTimeOffset now, DateTimeOffset? seen = null) =>
        RevokedAt is null
        && CreatedAt <= now + Slack
        && LastSeenAt <= now + Slack
        && now < AbsoluteEndAt
        && now < (seen > LastSeenAt ? seen.Value : LastSeenAt) + SessionTimes.Quiet(Assurance, OwnDevice);

    /// <summary>Whether they showed again, lately, that it is them.</summary>
    public bool IsSteppedUp(DateTimeOffset now) => SteppedUpAt is { } at && now < at + SessionTimes.StepUp;

    internal void StepUp(Assurance assurance, Secret secret, DateTimeOffset now)
    {
        Assurance = assurance;
        IdHash = secret.Hash;
        SteppedUpAt = now;
        LastSeenAt = now;
    }
}
