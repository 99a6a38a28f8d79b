using Goldthread.History;

namespace Goldthread.Web.Security;

/// <summary>Something about their sign-in that somebody is told once, the next time they sign in.</summary>
public sealed class Notice
{
    private Notice() { }

    public Guid Id { get; private set; }
    public Guid AccountId { get; private set; }

    /// <summary>One of <see cref="Happened"/>.</summary>
    public string What { get; private set; } = "";

    /// <summary>The member of staff who did it.</summary>
    public Guid? ById { get; private set; }

    /// <summary>The account it was done to, when that is another's.</summary>
    public Guid? AboutId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? ShownAt { get; private set; }

    internal static Notice To(Guid accountId, string what, Guid? byId, Guid? aboutId, DateTimeOffset now) =>
        new()
        {
            Id = Ids.New(now),
            AccountId = accountId,
            What = what,
            ById = byId,
            AboutId = aboutId,
            At = now,
        };

    internal void Show(DateTimeOffset now) => ShownAt = now;
}
