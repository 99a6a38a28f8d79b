namespace Goldthread.Safety;

/// <summary>What is asked of a restriction that was not taken off.</summary>
public sealed record RestrictionFact(
    Guid Id,
    Guid PersonId,
    string What,
    DateOnly StartsOn,
    DateOnly ReviewOn,
    DateOnly EndsOn,
    Guid? ReductionGoalId
)
{
    /// <summary>From its first day until somebody takes it off: past its last day it is still there, and should not be.</summary>
    public bool Holds(DateOnly day) => StartsOn <= day;

    public bool Past(DateOnly day) => EndsOn < day;
}

/// <summary>What is asked of an authorisation.</summary>
public sealed record AuthorisationFact(
    Guid Id,
    Guid PersonId,
    AuthorisationScheme Scheme,
    AuthorisationStatus Status,
    DateOnly? EndsOn
);

/// <summary>What is asked of a consent.</summary>
public sealed record ConsentFact(
    Guid Id,
    Guid PersonId,
    Guid? GoalId,
    string ToWhat,
    DateOnly AskedOn,
    ConsentAnswer? Answer,
    DateOnly? WithdrawnOn
);

/// <summary>What is asked of a capacity decision.</summary>
public sealed record CapacityFact(
    Guid Id,
    Guid PersonId,
    Guid? GoalId,
    string Decision,
    CapacityOutcome Outcome,
    DateOnly? ReviewOn,
    DateOnly DecidedOn = default
);

/// <summary>Everything that the signs of safety are read from. Facts only, no verdicts.</summary>
public sealed record SafetyFacts(
    IReadOnlyList<RestrictionFact> Restrictions,
    IReadOnlyList<AuthorisationFact> Authorisations,
    IReadOnlyList<ConsentFact> Consents,
    IReadOnlyList<CapacityFact> Decisions
);
