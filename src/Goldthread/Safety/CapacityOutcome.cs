namespace Goldthread.Safety;

/// <summary>Whether somebody can make one decision, at the time it has to be made.</summary>
public enum CapacityOutcome
{
    HasCapacity,

    /// <summary>For this decision, at this time; nothing follows for any other.</summary>
    LacksCapacity,
}
