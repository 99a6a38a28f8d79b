namespace Goldthread.Progress;

/// <summary>A straight line through dated readings; days are counted from the first.</summary>
/// <param name="Slope">Units a day.</param>
/// <param name="Intercept">The line on the first day.</param>
/// <param name="Spread">The standard error of the readings about it.</param>
/// <param name="SlopeError">The standard error of the slope.</param>
/// <param name="Factor">How many of them make 95 in 100.</param>
/// <param name="MedianSlope">The median of the slopes between any two readings.</param>
/// <param name="MiddleDay">The mean day, about which the line may turn.</param>
/// <param name="MiddleValue">The line on it.</param>
public sealed record TrendLine(
    double Slope,
    double Intercept,
    double Spread,
    double SlopeError,
    double Factor,
    double MedianSlope,
    double MiddleDay,
    double MiddleValue
)
{
    // All slopes of some hundred readings are some ten thousand; of more, the newest say enough.
    private const int MostReadings = 400;

    /// <summary>The slope leaves out nought, and the median of slopes has its sign.</summary>
    public bool IsClear =>
        Math.Abs(Slope) > Math.Max(Factor * SlopeError, 1e-12) && Math.Sign(MedianSlope) == Math.Sign(Slope);

    internal double Steepest => Slope + (Math.Sign(Slope) * Factor * SlopeError);
    internal double Flattest => Slope - (Math.Sign(Slope) * Factor * SlopeError);

    internal double At(double day) => Intercept + (Slope * day);

    internal double MeetsAt(decimal value) => ((double)value - Intercept) / Slope;

    internal static TrendLine Through(List<Reading> readings)
    {
        var first = readings[0].On.DayNumber;
        var points = readings
            .TakeLast(MostReadings)
            .Select(r => (X: (double)r.On.DayNumber - first, Y: (double)r.Value))
            .ToArray();
        var (meanX, meanY) = (points.Average(p => p.X), points.Average(p => p.Y));
        var squares = points.Sum(p => (p.X - meanX) * (p.X - meanX));
        var slope = points.Sum(p => (p.X - meanX) * (p.Y - meanY)) / squares;
        var intercept = meanY - (slope * meanX);
        var degrees = points.Length - 2;
        var spread = Math.Sqrt(points.Sum(p => Math.Pow(p.Y - intercept - (slope * p.X), 2)) / degrees);
        return new TrendLine(
            slope,
            intercept,
            spread,
            spread / Math.Sqrt(squares),
            StudentT.Within95(degrees),
            MedianOfSlopes(points),
            meanX,
            meanY
        );
    }

    private static double MedianOfSlopes((double X, double Y)[] points)
    {
        var slopes = new List<double>(points.Length * points.Length / 2);
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length; j++)
            {
                if (points[j].X > points[i].X)
                {
                    slopes.Add((points[j].Y - points[i].Y) / (points[j].X - points[i].X));
                }
            }
        }

        return slopes.Count == 0 ? 0 : LimitRules.Median(slopes.ToArray());
    }
}
