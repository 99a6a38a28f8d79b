namespace Goldthread.Progress;

/// <summary>What the lenses of a goal say together.</summary>
public enum TogetherKind
{
    /// <summary>Two or more lenses are better, and none says otherwise.</summary>
    Agree,

    /// <summary>The lenses tell different stories, and that is worth a talk.</summary>
    Apart,

    /// <summary>No lens has enough readings yet.</summary>
    TooEarly,

    /// <summary>No lens has readings, or how it feels is not known.</summary>
    Silent,

    /// <summary>No lens shows more than chance.</summary>
    Steady,

    /// <summary>One lens is better, and the others are steady or too early to tell.</summary>
    Better,

    /// <summary>A lens is harder, and none is better.</summary>
    Worse,

    /// <summary>Something changed, and which way cannot be said.</summary>
    Changed,
}
