using Goldthread.History;
using Goldthread.People;

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

    private const string EndsOn = nameof(EndsOn);

    /// <summary>From this instant on they cannot come in.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>The longest that somebody of a circle comes in before it is looked at again.</summary>
    public const int MostDays = 366;

    /// <summary>How long an inspector's visit lasts when nothing else is said.</summary>
    public static TimeSpan Visit { get; } = TimeSpan.FromHours(72);

    /// <summary>Lets a commissioner or an inspector look at a service, as typed. Throws <see cref="Refused"/>.</summary>
    public static Guest LetIn(Change change, Service service, GuestFacts facts)
    {
        facts.Look(change.Today);
        change.In(service.Id);
        var guest = Invite(
            change,
            Check.Tidy(facts.Name)!,
            facts.Relation!.Value,
            Check.Tidy(facts.Organisation),
            Check.Tidy(facts.Purpose)!,
            null,
            facts.EndsOn is { } day ? UkTime.StartOf(day.AddDays(1)) : change.At + Visit
        );
        ReachGrant.ForGuest(change, guest, service.Id, null, guest.Purpose);
        return guest;
    }

    /// <summary>
    /// Lets one of a person's circle sign in and see what the person shares with them. Throws <see cref="Refused"/> (field
    /// <c>EndsOn</c>) when nothing is shared with them, or the last day is not within a year.
    /// </summary>
    public static Guest LetIn(Change change, Person person, CircleMember member, DateOnly? endsOn)
    {
        var last = change.Today.AddDays(MostDays);
        new Check()
            .Must(
                EndsOn,
                member.EndedOn is null && member.MaySee is not null,
                "Nothing is shared with them yet. Say first what they may see, and how the person said so."
            )
            .NotPast(EndsOn, endsOn, change.Today)
            .Must(EndsOn, endsOn is null || endsOn <= last, "Choose a last day within a year from now.")
            .OrRefuse();
        change.About(person);
        var guest = Invite(
            change,
            member.Name,
            RelationOf(member.Role),
            null,
            "To see what is shared.",
            member.Id,
            UkTime.StartOf((endsOn ?? last).AddDays(1))
        );
        ReachGrant.ForGuest(change, guest, person.ServiceId, person.Id, member.Basis ?? "Said so.");
        return guest;
    }

    /// <summary>Lets them come in no more, from now on.</summary>
    public void Leave(Change change, IEnumerable<ReachGrant> grants)
    {
        End(change);
        foreach (var grant in grants)
        {
            grant.End(change);
        }
    }

    private static Relation RelationOf(CircleRole role) =>
        role switch
        {
            CircleRole.Family => Relation.Family,
            CircleRole.Friend => Relation.Friend,
            CircleRole.Advocate => Relation.Advocate,
            CircleRole.Attorney => Relation.Attorney,
            CircleRole.Deputy => Relation.Deputy,
            CircleRole.Professional => Relation.Professional,
            CircleRole.SocialWorker => Relation.SocialWorker,
        };

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
