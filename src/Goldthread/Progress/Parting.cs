namespace Goldthread.Progress;

/// <summary>
/// A series parted in two, where it came to stand higher or lower by more than chance explains: the headline's one rule.
/// Of every place where it could be parted, the one is taken at which the ranks before and after differ most, in standard
/// deviations (Pettitt 1979, Applied Statistics 28:126; each place standardised, ties as Mann and Whitney). Ranks make it hold for
/// whatever is counted or felt. Readings that resemble the one before tell less than as many free ones, so it is divided by
/// what their likeness is worth, sqrt((1 + r) / (1 - r)), before it is held against <see cref="PartingLimits"/>.
/// </summary>
internal sealed record Parting(IReadOnlyList<Reading> Before, IReadOnlyList<Reading> After)
{
    /// <summary>The fewest readings on either side, and the fewest that differ from the most frequent value.</summary>
    internal const int EnoughOfEach = 5;

    // Beyond this, likeness can no longer be told from the change itself.
    private const double MostAlike = 0.8;

    internal DateOnly Since => After[0].On;

    /// <summary>Where readings in order of date part; null when chance explains them, or when they are too few or too alike.</summary>
    internal static Parting? Of(List<Reading> readings)
    {
        if (readings.Count < RunChart.EnoughReadings)
        {
            return null;
        }

        var (ranks, differing) = Ranks.Of(readings);
        if (differing < EnoughOfEach)
        {
            return null;
        }

        // Rare readings lie together by chance on a short stretch; so each side must be long enough to expect two of them.
        var fewest = Math.Max(EnoughOfEach, (int)Math.Ceiling(2.0 * readings.Count / differing));
        var (at, apart) = Furthest(readings, ranks, fewest);
        return at > 0 && apart * Freedom(ranks, at) > PartingLimits.For(readings.Count)
            ? new Parting(readings[..at], readings[at..])
            : null;
    }

    // Readings of one day are not parted from each other.
    private static (int At, double Apart) Furthest(List<Reading> readings, double[] ranks, int fewest)
    {
        var count = ranks.Length;
        var squares = 0.0;
        foreach (var rank in ranks)
        {
            squares += rank * rank;
        }

        var (sum, at, apart) = (0.0, 0, 0.0);
        for (var k = 1; k <= count - fewest; k++)
        {
            sum += ranks[k - 1];
            var variance = (double)k * (count - k) / count * squares / (count - 1);
            var here = Math.Abs(sum) / Math.Sqrt(variance);
            // A hair's breadth of rounding must not choose between two places.
            if (k >= fewest && here > apart + 1e-9 && readings[k].On != readings[k - 1].On)
            {
                (at, apart) = (k, here);
            }
        }

        return (at, apart);
    }

    // From the likeness of neighbours after the two levels are taken away: 1 when they are free of each other.
    private static double Freedom(double[] ranks, int at)
    {
        var (before, after) = (ranks[..at].Average(), ranks[at..].Average());
        var rest = new double[ranks.Length];
        for (var place = 0; place < rest.Length; place++)
        {
            rest[place] = ranks[place] - (place < at ? before : after);
        }

        var likeness = Math.Clamp(Ranks.Likeness(rest, at), 0, MostAlike);
        return Math.Sqrt((1 - likeness) / (1 + likeness));
    }
}
