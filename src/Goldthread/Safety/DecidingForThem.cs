namespace Goldthread.Safety;

/// <summary>
/// Whether somebody may agree to a goal in a person's place. Only where a decision about this very goal says that they
/// could not make it; another decision says nothing about this one (Mental Capacity Act 2005, sections 1 to 4). Pure.
/// </summary>
public static class DecidingForThem
{
    /// <summary>The newest decision about this goal says that the person could not make it themselves.</summary>
    public static bool StandsOn(Guid goal, IEnumerable<CapacityFact> decisions) =>
        Newest(goal, decisions) is { Outcome: CapacityOutcome.LacksCapacity };

    /// <summary>Why nobody may agree in their place, and what to do; null when somebody may.</summary>
    /// <param name="decisions">Which decisions the person could make, and which not.</param>
    public static string? WhyNot(string person, Guid goal, IEnumerable<CapacityFact> decisions) =>
        Newest(goal, decisions) switch
        {
            null =>
                $"Look first whether {person} can decide this themselves, and write it down under Safety and consent for this goal. Then come back.",
            { Outcome: CapacityOutcome.HasCapacity } =>
                $"{person} can make this decision themselves. Ask {person}; others may say what they think.",
            _ => null,
        };

    private static CapacityFact? Newest(Guid goal, IEnumerable<CapacityFact> decisions) =>
        decisions.Where(d => d.GoalId == goal).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id).LastOrDefault();
}
