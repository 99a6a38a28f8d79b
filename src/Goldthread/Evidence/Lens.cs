namespace Goldthread.Evidence;

/// <summary>The side from which an indicator looks at a goal. A goal is best seen through more than one.</summary>
public enum Lens
{
    /// <summary>What the person says or shows about how it feels.</summary>
    Experience,

    /// <summary>What happens more or less in daily life.</summary>
    Behaviour,

    /// <summary>What stays safe and settled: risks, incidents, calls for more help.</summary>
    Stability,
}
