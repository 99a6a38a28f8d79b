using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>
/// A dated right that somebody has because of how they stand to a person, a team, a service or (with none of these) the
/// provider.
/// </summary>
public sealed class ReachGrant : Record
{
    private ReachGrant() { }

    /// <summary>The member of staff who has it; empty when a guest or another system has it.</summary>
    public Guid? StaffId { get; private set; }

    /// <summary>The guest who has it.</summary>
    public Guid? GuestId { get; private set; }

    /// <summary>The key of the other system that has it.</summary>
    public Guid? KeyId { get; private set; }
    public Relation Relation { get; private set; }

    /// <summary>Where; empty when it is about the whole provider.</summary>
    public Guid? ServiceId { get; private set; }

    /// <summary>The team it is about, if it is about one.</summary>
    public Guid? TeamId { get; private set; }

    /// <summary>The one person it is about; empty when it is about more.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Why it was given, in plain words: the rota, the consent, the paper that was seen.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>What for, where that is more than care; else empty.</summary>
    public string? Purpose { get; private set; }
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>From this instant on it gives nothing.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    internal static ReachGrant ForPerson(
        Change change,
        Guid staffId,
        Relation relation,
        Person person,
        string basis,
        DateTimeOffset? endsAt = null
    ) =>
        Keep(
            change,
            relation,
            basis,
            endsAt,
            g => (g.StaffId, g.ServiceId, g.PersonId) = (staffId, person.ServiceId, person.Id)
        );

    internal static ReachGrant ForTeam(
        Change change,
        Guid staffId,
        Relation relation,
        Team team,
        string basis,
        DateTimeOffset? endsAt = null
    ) =>
        Keep(
            change,
            relation,
            basis,
            endsAt,
            g => (g.StaffId, g.ServiceId, g.TeamId) = (staffId, team.ServiceId, team.Id)
        );

    internal static ReachGrant ForService(
        Change change,
        Guid staffId,
        Relation relation,
        Guid serviceId,
        string basis,
        DateTimeOffset? endsAt = null
    ) => Keep(change, relation, basis, endsAt, g => (g.StaffId, g.ServiceId) = (staffId, serviceId));

    internal static ReachGrant ForAll(
        Change change,
        Guid staffId,
        Relation relation,
        string basis,
        DateTimeOffset? endsAt = null
    ) => Keep(change, relation, basis, endsAt, g => g.StaffId = staffId);

    /// <summary>A guest's right to one person or to one service; it always ends.</summary>
    internal static ReachGrant ForGuest(Change change, Guest guest, Guid serviceId, Guid? personId, string basis) =>
        Keep(
            change,
            guest.Relation,
            basis,
            guest.EndsAt,
            g => (g.GuestId, g.ServiceId, g.PersonId, g.Purpose) = (guest.Id, serviceId, personId, guest.Purpose)
        );

    /// <summary>What another system may do at one service; it always ends.</summary>
    internal static ReachGrant ForSystem(Change change, SystemKey key, Relation relation, Guid serviceId) =>
        Keep(
            change,
            relation,
            key.Purpose,
            key.EndsAt,
            g => (g.KeyId, g.ServiceId, g.Purpose) = (key.Id, serviceId, key.Purpose)
        );

    /// <summary>Ends it at the time of the change.</summary>
    internal void End(Change change) => EndsAt = EndsAt < change.At ? EndsAt : change.At;

    /// <summary>Ends it later, or sooner.</summary>
    internal void EndAt(DateTimeOffset at) => EndsAt = at;

    private static ReachGrant Keep(
        Change change,
        Relation relation,
        string basis,
        DateTimeOffset? endsAt,
        Action<ReachGrant> whose
    )
    {
        var grant = new ReachGrant
        {
            Id = change.NewId(),
            Relation = relation,
            Basis = basis,
            StartsAt = change.At,
            EndsAt = endsAt,
        };
        whose(grant);
        return change.Keep(grant);
    }
}
