namespace Goldthread.Progress;

/// <summary>The runs of a chart about its line, and whether chance explains them.</summary>
/// <param name="Useful">Readings off the line.</param>
/// <param name="LongestRun">Most in a row on one side.</param>
/// <param name="LongestRunMax">The longest that chance explains.</param>
/// <param name="Crossings">How often the side changes; one less than there are runs.</param>
/// <param name="CrossingsMin">The fewest that chance explains.</param>
/// <param name="CrossingsMax">The most that chance explains, where a rule set asks; else null.</param>
/// <param name="Signal">True when chance does not explain them.</param>
public sealed record RunsReading(
    int Useful,
    int LongestRun,
    int LongestRunMax,
    int Crossings,
    int CrossingsMin,
    int? CrossingsMax,
    bool Signal
)
{
    /// <summary>Below ten readings off the line nothing is said of crossings.</summary>
    internal static RunsReading Of(RunCount runs, RuleSet rules)
    {
        var enough = runs.Useful >= RunChart.EnoughUseful;
        if (rules.Runs == RunsTest.NumberOfRuns)
        {
            var (fewest, most) = enough ? NumberOfRuns.Limits(runs.Useful) : (1, runs.Useful + 1);
            var (few, many, longest) = (fewest - 1, most - 1, (rules.Shift ?? int.MaxValue) - 1);
            var odd = runs.Longest > longest || (enough && (runs.Crossings < few || runs.Crossings > many));
            return new RunsReading(runs.Useful, runs.Longest, longest, runs.Crossings, few, many, odd);
        }

        var (max, min) = (RunLimits.LongestRunMax(runs.Useful), RunLimits.CrossingsMin(runs.Useful));
        var signal = enough && (runs.Longest > max || runs.Crossings < min);
        return new RunsReading(runs.Useful, runs.Longest, max, runs.Crossings, min, null, signal);
    }
}
