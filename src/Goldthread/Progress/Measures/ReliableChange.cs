namespace Goldthread.Progress;

/// <summary>
/// Whether a change on a published scale is more than its own error of measurement (Jacobson and Truax 1991). It says nothing of
/// how much the change matters. Without a published spread and reliability for the scale and people like these, it is not worked out.
/// </summary>
/// <param name="Index">The change in standard errors of a difference.</param>
/// <param name="Least">The least change in points that would be reliable.</param>
/// <param name="StandardError">The standard error of a difference.</param>
public sealed record ReliableChange(double Index, double Least, double StandardError)
{
    private const double NineteenInTwenty = 1.96;

    /// <summary>Chance in the measure explains as much in fewer than 5 of 100.</summary>
    public bool IsReliable => Math.Abs(Index) > NineteenInTwenty;

    /// <param name="spread">The standard deviation in the published group, above 0.</param>
    /// <param name="reliability">The published reliability, at least 0 and below 1.</param>
    /// <returns>Null when it cannot be worked out.</returns>
    public static ReliableChange? Of(double before, double after, double? spread, double? reliability)
    {
        if (spread is not > 0 || reliability is not (>= 0 and < 1) || !double.IsFinite(after - before))
        {
            return null;
        }

        var error = spread.Value * Math.Sqrt(2) * Math.Sqrt(1 - reliability.Value);
        return new ReliableChange((after - before) / error, NineteenInTwenty * error, error);
    }
}
