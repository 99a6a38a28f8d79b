namespace Goldthread.Bench;

/// <summary>How a load went: how many answers, in how long, and how long each took.</summary>
/// <param name="Answers">In the time that counts.</param>
/// <param name="Seconds">That time.</param>
/// <param name="Ticks">How long each answer took, in ticks of the stopwatch, shortest first.</param>
internal sealed record Loaded(long Answers, double Seconds, IReadOnlyList<long> Ticks)
{
    public double PerSecond => Answers / Seconds;

    /// <summary>Milliseconds within which so many of a hundred answers came.</summary>
    public double At(int percent) =>
        Ticks.Count == 0
            ? double.NaN
            : 1000.0
                * Ticks[Math.Min(Ticks.Count - 1, Ticks.Count * percent / 100)]
                / System.Diagnostics.Stopwatch.Frequency;

    /// <summary>The one in the middle, by rate.</summary>
    public static Loaded Median(IEnumerable<Loaded> some)
    {
        var all = some.OrderBy(l => l.PerSecond).ToList();
        return all[all.Count / 2];
    }
}
