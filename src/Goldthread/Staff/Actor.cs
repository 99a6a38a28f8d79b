namespace Goldthread.Staff;

/// <summary>Somebody at work in Goldthread, as of one moment.</summary>
/// <param name="Now">The moment for which <see cref="Grants"/> are judged.</param>
public sealed record Actor(Guid StaffId, string Name, Job Job, DateTimeOffset Now, IReadOnlyList<Grant> Grants)
{
    /// <summary>Their first name, for greeting.</summary>
    public string FirstName => Name.Split(' ')[0];
}

/// <summary>A grant as <see cref="Reach.Decide"/> needs it.</summary>
public sealed record Grant(
    Relation Relation,
    Guid ServiceId,
    Guid? PersonId,
    DateTimeOffset StartsAt,
    DateTimeOffset? EndsAt
);

/// <summary>What somebody wants to reach: a person at a service, or the service itself.</summary>
public sealed record Place(Guid ServiceId, Guid? PersonId);
