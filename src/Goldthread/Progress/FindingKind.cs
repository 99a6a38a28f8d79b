namespace Goldthread.Progress;

/// <summary>What a series of readings allows us to say. It tells of the plan and of life, never of a person's worth.</summary>
public enum FindingKind
{
    /// <summary>There are no readings.</summary>
    Silent,

    /// <summary>There are readings, but not enough to tell change from chance.</summary>
    TooEarly,

    /// <summary>Ups and downs that chance explains.</summary>
    Steady,

    /// <summary>More than chance, and towards what is hoped for.</summary>
    Better,

    /// <summary>More than chance, and away from what is hoped for.</summary>
    Worse,

    /// <summary>More than chance, but the way it went cannot be said.</summary>
    Changed,
}
