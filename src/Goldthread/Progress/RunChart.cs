namespace Goldthread.Progress;

/// <summary>
/// Reads a series the way a run chart does: is it more than chance? Uses the Anhøj rules (2014): a longer run
/// than chance explains, or fewer crossings. About one steady series in twenty gives a signal all the same.
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

        var reading = About(readings, median);
        if (!IsLopsided(readings, median))
        {
            return reading;
        }

        var tooFew = RunsOfTwoKinds.TooFew(Sides.OfTwoKinds(readings, median).Select(side => side > 0).ToList());
        return reading with { Signal = tooFew, SignalRun = [], Lopsided = true };
    }

    /// <summary>Reads a series about a line that is given, such as the median of an earlier time.</summary>
    public static RunReading ReadAbout(IReadOnlyList<Point> points, decimal line) =>
        About(Reading.InOrder(points), line);

    private static RunReading About(List<Reading> readings, decimal line)
    {
        var runs = Run.In(Sides.Of(readings, line));
        var useful = runs.Sum(run => run.Places.Count);
        var longest = runs.Count == 0 ? 0 : runs.Max(run => run.Places.Count);
        var crossings = Math.Max(0, runs.Count - 1);
        var (runMax, crossingsMin) = (RunLimits.LongestRunMax(useful), RunLimits.CrossingsMin(useful));

        var judged = useful >= EnoughUseful;
        var tooLong = judged && longest > runMax;
        var tooFew = judged && crossings < crossingsMin;
        IReadOnlyList<int> signalRun = tooLong
            ? runs.Last(run => run.Places.Count == longest).Places.Select(place => readings[place].Index).ToList()
            : [];
        return new RunReading(
            readings.Count,
            line,
            useful,
            longest,
            runMax,
            crossings,
            crossingsMin,
            tooLong || tooFew,
            signalRun
        );
    }

    // A median halves a series, unless many readings are equal to it. Under a third on one side is no half.
    // Measured on steady series of 30 with most readings on one value (3,000 of each): the plain rules give a signal in
    // about four of ten, the runs test for two kinds in fewer than one of twenty.
    private static bool IsLopsided(List<Reading> readings, decimal median)
    {
        var above = readings.Count(reading => reading.Value > median);
        var below = readings.Count(reading => reading.Value < median);
        return above + below > 0 && Math.Min(above, below) * 3 < above + below;
    }
}
