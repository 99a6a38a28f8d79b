using Goldthread.History;

namespace Goldthread.Staff;

/// <summary>
/// Somebody from outside who may sign in: one of a person's circle, a commissioner, an inspector. What they see comes from
/// their grant, and for the circle from what the person shares (<see cref="People.CircleMember.MaySee"/>), read anew each time.
/// </summary>
public sealed class Guest : Record
{
    private Guest() { }

    public string Name { get; private set; } = "";

    /// <summary>How they stand to the person or the service.</summary>
    public Relation Relation { get; private set; }
    public string? Organisation { get; private set; }

    /// <summary>The contract, the visit, the referral, the case: what they come for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Whom of a circle this is; empty for a commissioner or an inspector.</summary>
    public Guid? CircleMemberId { get; private set; }

    /// <summary>From this instant on they cannot come in.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>The longest that somebody of a circle comes in before it is looked at again.</summary>
    public const int MostDays = 366;

    /// <summary>How long an inspector's visit lasts when nothing else is said.</summary>
    public static TimeSpan Visit { get; } = TimeSpan.FromHours(72);

    internal static Guest Invite(
        Change change,
        string name,
        Relation relation,
        string? organisation,
        string purpose,
        Guid? circleMemberId,
        DateTimeOffset endsAt
    ) =>
        change.Keep(
            new Guest
            {
                Id = change.NewId(),
                Name = name,
                Relation = relation,
                Organisation = organisation,
                Purpose = purpose,
                CircleMemberId = circleMemberId,
                EndsAt = endsAt,
            },
            What.GuestInvited
        );

    /// <summary>Ends it at the time of the change.</summary>
    internal void End(Change change)
    {
        EndsAt = EndsAt < change.At ? EndsAt : change.At;
        change.Say(What.GuestEnded);
    }
}
