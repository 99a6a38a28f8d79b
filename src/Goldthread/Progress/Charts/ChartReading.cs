using System.Runtime.InteropServices;

namespace Goldthread.Progress;

/// <summary>What a rule set says of a chart.</summary>
/// <param name="Method">The chart that was drawn.</param>
/// <param name="Rules">The rule set.</param>
/// <param name="Limits">The line and the limits of the last part; null without readings.</param>
/// <param name="Points">The readings in order of time, each with what makes it stand out.</param>
/// <param name="Runs">The runs of the last part about its line.</param>
/// <param name="Variation">What the last reading says.</param>
/// <param name="Assurance">Whether the target can be counted on; null without target, direction or limits.</param>
/// <param name="Trial">True below 12 readings: the limits are a first try.</param>
public sealed record ChartReading(
    ChartMethod Method,
    RuleSet Rules,
    Limits? Limits,
    IReadOnlyList<ChartPoint> Points,
    RunsReading Runs,
    Variation Variation,
    Assurance? Assurance,
    bool Trial
);

/// <summary>One reading of a chart.</summary>
/// <param name="At">The moment it is about.</param>
/// <param name="Value">Its value; a rate is already divided.</param>
/// <param name="Signals">All that makes it stand out; the first in the order of <see cref="Progress.Signals"/> takes precedence.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartPoint(DateTime At, double Value, Signals Signals);

/// <summary>What the last reading of a chart says: chance, or more than chance towards or away from what is hoped for.</summary>
public enum Variation
{
    /// <summary>Chance explains it.</summary>
    CommonCause,
    ImprovingHigh,
    ImprovingLow,
    ConcerningHigh,
    ConcerningLow,

    /// <summary>More than chance, where neither way is better.</summary>
    NeutralHigh,
    NeutralLow,
}

/// <summary>Whether a target can be counted on, if all goes on as it does.</summary>
public enum Assurance
{
    /// <summary>The target lies beyond the limits on the far side: it will be met each time.</summary>
    ConsistentPass,

    /// <summary>It lies beyond the limits on the near side: it will be missed each time.</summary>
    ConsistentFail,

    /// <summary>It lies between the limits: met and missed by chance.</summary>
    Inconsistent,
}
