namespace Goldthread.Progress;

/// <summary>The line of a chart and its limits, in the unit of the readings.</summary>
/// <param name="Centre">The line.</param>
/// <param name="Lower">The lower limit, of the last reading where they differ; null when there is none.</param>
/// <param name="Upper">The upper limit, likewise.</param>
/// <param name="Each">The limits of each reading, where they differ.</param>
public sealed record Limits(
    double Centre,
    double? Lower = null,
    double? Upper = null,
    IReadOnlyList<(double Lower, double Upper)>? Each = null
)
{
    /// <summary>Two thirds of the way from the line to the lower limit.</summary>
    public double? NearLower => Centre - ((Centre - Lower) * 2 / 3);

    /// <summary>Two thirds of the way from the line to the upper limit.</summary>
    public double? NearUpper => Centre + ((Upper - Centre) * 2 / 3);

    /// <summary>Beyond its limits, and not only on them.</summary>
    internal bool IsOutside(int place, double value) =>
        Each is null ? value > Upper || value < Lower : value > Each[place].Upper || value < Each[place].Lower;
}
