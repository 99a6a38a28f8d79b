namespace Goldthread.Progress;

/// <summary>Why there is a day, or none.</summary>
public enum ForecastKind
{
    /// <summary>A range of days can honestly be offered.</summary>
    Between,

    /// <summary>The latest readings are at the target already.</summary>
    Reached,

    /// <summary>Fewer than five readings, or over less than three weeks.</summary>
    TooEarly,

    /// <summary>There is no target, or it lies beyond the scale.</summary>
    NoTarget,

    /// <summary>Not enough change to tell, or not towards the target.</summary>
    NoChange,

    /// <summary>Further ahead than twice the time already seen.</summary>
    TooFar,
}

/// <summary>
/// When a target might be reached, as a range for planning a review; never a judgement. A straight line by least squares, its
/// slope with a 95 % interval, checked against the median of all slopes between two readings (Theil 1950, Sen 1968).
/// </summary>
/// <param name="Earliest">The first day of the range; null when no day is offered.</param>
/// <param name="Likeliest">Where the line meets the target.</param>
/// <param name="Latest">The last day; null when none is offered, or when it lies too far ahead to name.</param>
/// <param name="Line">The line itself; null when there are too few readings for one.</param>
public sealed record Forecast(
    ForecastKind Kind,
    DateOnly? Earliest = null,
    DateOnly? Likeliest = null,
    DateOnly? Latest = null,
    TrendLine? Line = null
)
{
    private const int EnoughReadings = 5;
    private const int EnoughDays = 21;
    private const double MostAhead = 2;

    /// <summary>Looks ahead.</summary>
    /// <param name="low">The low end of the scale, if it has one.</param>
    /// <param name="high">The high end.</param>
    public static Forecast Of(IReadOnlyList<Point> points, decimal? target, decimal? low = null, decimal? high = null)
    {
        if (target is not { } aim || aim < low || aim > high)
        {
            return new Forecast(ForecastKind.NoTarget);
        }

        var readings = Reading.InOrder(points);
        var seen = readings.Count == 0 ? 0 : readings[^1].On.DayNumber - readings[0].On.DayNumber;
        if (readings.Count < EnoughReadings || seen < EnoughDays)
        {
            return new Forecast(ForecastKind.TooEarly);
        }

        var line = TrendLine.Through(readings);
        var rest = (double)aim - line.At(seen);
        var last = Middle.Of(readings.TakeLast(3).Select(reading => reading.Value)).GetValueOrDefault();
        if (!line.IsClear || Math.Sign((double)aim - line.At(0)) != Math.Sign(line.Slope))
        {
            return new Forecast(ForecastKind.NoChange, Line: line);
        }

        // On their way the readings may be there before the line is, or the line before them.
        if (line.Slope > 0 ? last >= aim : last <= aim)
        {
            return new Forecast(ForecastKind.Reached, Line: line);
        }

        if (Math.Sign(rest) != Math.Sign(line.Slope))
        {
            return new Forecast(ForecastKind.NoChange, Line: line);
        }

        return line.MeetsAt(aim) - seen > MostAhead * seen
            ? new Forecast(ForecastKind.TooFar, Line: line)
            : Range(line, aim, readings[0].On, readings[^1].On, seen);
    }

    // Both ends turn the line about the middle of what was seen, as steep and as flat as its interval allows.
    private static Forecast Range(TrendLine line, decimal aim, DateOnly from, DateOnly last, int seen)
    {
        var (steep, flat) = (line.Steepest, line.Flattest);
        var earliest = Math.Max(seen, line.MiddleDay + (((double)aim - line.MiddleValue) / steep));
        var latest = line.MiddleDay + (((double)aim - line.MiddleValue) / flat);
        return new Forecast(
            ForecastKind.Between,
            Max(last, from.AddDays((int)Math.Ceiling(earliest))),
            from.AddDays((int)Math.Ceiling(line.MeetsAt(aim))),
            latest - seen > 2 * MostAhead * seen ? null : from.AddDays((int)Math.Ceiling(latest)),
            line
        );
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>It in a sentence of at most fifteen words.</summary>
    public string Sentence(DateOnly today) =>
        Kind switch
        {
            ForecastKind.Reached => "The target is reached already.",
            ForecastKind.TooEarly => "Too early to look ahead.",
            ForecastKind.NoTarget => "There is no target to look ahead to.",
            ForecastKind.NoChange => "Not enough change to tell when the target is reached.",
            ForecastKind.TooFar => "The target is too far ahead to name a day.",
            ForecastKind.Between when Latest is { } latest =>
                $"If it goes on so, the target is reached {Span(Earliest!.Value, latest, today)}.",
            ForecastKind.Between =>
                $"If it goes on so, the target is not reached before {DayWords.Of(Earliest!.Value, today)}.",
        };

    private static string Span(DateOnly from, DateOnly to, DateOnly today) =>
        from == to
            ? $"about {DayWords.Of(from, today)}"
            : $"from {DayWords.Of(from, today)} to {DayWords.Of(to, today)}";
}
