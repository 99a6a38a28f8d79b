namespace Goldthread.Progress;

/// <summary>What a run chart says about a series.</summary>
/// <param name="Readings">How many points have a value.</param>
/// <param name="Median">The middle line, in the indicator's own unit; null when there are no readings.</param>
/// <param name="Useful">Readings off the middle line. Those on it are skipped.</param>
/// <param name="LongestRun">Most useful readings in a row on one side of the line.</param>
/// <param name="LongestRunMax">The longest run that chance explains.</param>
/// <param name="Crossings">How often useful readings change sides.</param>
/// <param name="CrossingsMin">The fewest crossings that chance explains.</param>
/// <param name="Signal">True when the series shows more than chance.</param>
/// <param name="SignalRun">
/// The readings of the run that makes the signal, as places in the list that was given, in order of date.
/// Empty when there is no signal, or when no single run makes it.
/// </param>
public sealed record RunReading(
    int Readings,
    decimal? Median,
    int Useful,
    int LongestRun,
    int LongestRunMax,
    int Crossings,
    int CrossingsMin,
    bool Signal,
    IReadOnlyList<int> SignalRun
)
{
    /// <summary>True when the signal is one long run, and not only too few crossings.</summary>
    public bool IsLongRun => Signal && SignalRun.Count > 0;
}
