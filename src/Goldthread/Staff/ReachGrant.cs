using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>A dated right that somebody has because of how they stand to a person or a service.</summary>
public sealed class ReachGrant : Record
{
    private ReachGrant() { }

    public Guid StaffId { get; private set; }
    public Relation Relation { get; private set; }
    public Guid ServiceId { get; private set; }

    /// <summary>The one person it is about; empty when it is about the service.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Why it was given, in plain words.</summary>
    public string Basis { get; private set; } = "";
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>From this instant on it gives nothing.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    internal static ReachGrant ForPerson(Change change, Guid staffId, Relation relation, Person person, string basis) =>
        Keep(change, staffId, relation, person.ServiceId, person.Id, basis);

    internal static ReachGrant ForService(
        Change change,
        Guid staffId,
        Relation relation,
        Guid serviceId,
        string basis
    ) => Keep(change, staffId, relation, serviceId, null, basis);

    /// <summary>Ends it at the time of the change.</summary>
    internal void End(Change change) => EndsAt = change.At;

    private static ReachGrant Keep(
        Change change,
        Guid staffId,
        Relation relation,
        Guid serviceId,
        Guid? personId,
        string basis
    ) =>
        change.Keep(
            new ReachGrant
            {
                Id = change.NewId(),
                StaffId = staffId,
                Relation = relation,
                ServiceId = serviceId,
                PersonId = personId,
                Basis = basis,
                StartsAt = change.At,
            }
        );
}
