namespace Goldthread.Staff;

/// <summary>What somebody who has signed in is to the provider.</summary>
public enum ActorKind
{
    /// <summary>Works for the provider.</summary>
    Staff,

    /// <summary>From outside: family, a friend, an advocate, a professional, a commissioner, an inspector.</summary>
    Guest,

    /// <summary>The person who draws on support, themself.</summary>
    Person,

    /// <summary>Another system, by its key.</summary>
    System,
}

/// <summary>Somebody who has come in, as of one moment.</summary>
/// <param name="Id">The member of staff, the guest, the person or the key, by <see cref="Kind"/>.</param>
/// <param name="Job">What they are employed to do; nothing for anybody but staff.</param>
/// <param name="Now">The moment for which <see cref="Grants"/> are judged.</param>
public sealed record Actor(Guid Id, string Name, Job? Job, DateTimeOffset Now, IReadOnlyList<Grant> Grants)
{
    /// <summary>What they are to the provider.</summary>
    public ActorKind Kind { get; init; } = ActorKind.Staff;

    /// <summary>For another system: the member of staff who answers for its key. Null for everybody else.</summary>
    public Guid? AnsweredById { get; init; }

    /// <summary>The member of staff who answers for what they write.</summary>
    public Guid AuthorId => AnsweredById ?? Id;

    /// <summary>The key by which they came in, for another system; null for everybody else.</summary>
    public Guid? KeyId => Kind == ActorKind.System ? Id : null;

    /// <summary>Until when somebody from outside inspects; null for everybody else.</summary>
    public DateTimeOffset? InspectsUntil =>
        Kind == ActorKind.Guest
            ? Grants
                .Where(g => g.Relation == Relation.Inspector && g.StartsAt <= Now && g.EndsAt > Now)
                .Max(g => g.EndsAt)
            : null;

    /// <summary>Whether the pages of staff are for them: they work here, or inspect.</summary>
    public bool AtWork => Kind == ActorKind.Staff || InspectsUntil is not null;

    /// <summary>Their first name, for greeting.</summary>
    public string FirstName => Name.Split(' ')[0];
}

/// <summary>A grant as <see cref="Reach.Decide"/> needs it: to a person, a team, a service, or (with none) the provider.</summary>
public sealed record Grant(
    Relation Relation,
    Guid? ServiceId,
    Guid? PersonId,
    DateTimeOffset StartsAt,
    DateTimeOffset? EndsAt
)
{
    /// <summary>The team, when it is about one.</summary>
    public Guid? TeamId { get; init; }
}

/// <summary>What somebody wants to reach: a person at a service (and in a team), or the service itself.</summary>
public sealed record Place(Guid ServiceId, Guid? PersonId, Guid? TeamId = null);
