namespace Goldthread.Progress;

/// <summary>
/// How far apart chance alone parts a series, in standard deviations: exceeded by at most 4.5 in 100 series of independent readings of
/// the same length, at the place that parts them most. Simulated by ourselves (200,000 series of each length to 52, at least
/// 8,000 beyond); between these lengths, by the logarithm of the length.
/// </summary>
internal static class PartingLimits
{
    private static readonly (int Readings, double Apart)[] Simulated =
    [
        (12, 2.195),
        (13, 2.286),
        (14, 2.324),
        (16, 2.386),
        (18, 2.435),
        (20, 2.495),
        (24, 2.572),
        (30, 2.640),
        (40, 2.720),
        (52, 2.780),
        (70, 2.848),
        (100, 2.908),
        (150, 2.966),
        (250, 3.064),
        (400, 3.095),
        (800, 3.179),
        (1600, 3.234),
    ];

    internal static double For(int readings)
    {
        var next = Array.FindIndex(Simulated, each => each.Readings >= readings);
        if (next == 0)
        {
            return Simulated[0].Apart;
        }

        // Beyond the last length the line goes on as it went.
        var upper = next < 0 ? Simulated.Length - 1 : next;
        var ((few, low), (many, high)) = (Simulated[upper - 1], Simulated[upper]);
        var share = Math.Log((double)readings / few) / Math.Log((double)many / few);
        return low + (share * (high - low));
    }
}
