namespace Goldthread.Progress;

/// <summary>
/// Reads a series the way a run chart does, by the rules of Anhøj and Olesen (2014): a longer run than chance explains, or
/// fewer crossings. They suppose that the median halves the series; where most readings are the same, they cry too often.
/// </summary>
public static class RunChart
{
    /// <summary>From this many readings up, a run chart is shown and judged.</summary>
    public const int EnoughReadings = 12;

    /// <summary>From this many readings off the middle line, the rules hold.</summary>
    public const int EnoughUseful = 10;

    /// <summary>Reads a series about its own median. Any order, any gaps; a point without value is skipped.</summary>
    public static RunReading Read(IReadOnlyList<Point> points)
    {
        var readings = Reading.InOrder(points);
        if (Middle.Of(readings.Select(reading => reading.Value)) is not { } median)
        {
            return new RunReading(0, null, 0, 0, 0, 0, 0, Signal: false, []);
        }

        return About(readings, median);
    }

    /// <summary>Reads a series about a line that is given, such as the median of an earlier time.</summary>
    public static RunReading ReadAbout(IReadOnlyList<Point> points, decimal line) =>
        About(Reading.InOrder(points), line);

    private static RunReading About(List<Reading> readings, decimal line)
    {
        var runs = RunCount.Of(readings.ConvertAll(reading => reading.Value.CompareTo(line)).ToArray());
        var read = RunsReading.Of(runs, RuleSet.Anhoej);
        var tooLong = read.Signal && runs.Longest > read.LongestRunMax;
        return new RunReading(
            readings.Count,
            line,
            read.Useful,
            read.LongestRun,
            read.LongestRunMax,
            read.Crossings,
            read.CrossingsMin,
            read.Signal,
            tooLong ? [.. readings[runs.From..(runs.To + 1)].Where(r => r.Value != line).Select(r => r.Index)] : []
        );
    }
}
