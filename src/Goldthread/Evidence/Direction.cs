namespace Goldthread.Evidence;

/// <summary>Which way an indicator moves when life gets better.</summary>
public enum Direction
{
    /// <summary>A higher value is better.</summary>
    Higher,

    /// <summary>A lower value is better.</summary>
    Lower,

    /// <summary>A value inside a range is best, and nearer to it is better.</summary>
    InRange,
}
