namespace Goldthread.Progress;

/// <summary>On which side of a line each reading lies: 1 above, -1 below, 0 on it.</summary>
internal static class Sides
{
    internal static List<int> Of(IEnumerable<Reading> readings, decimal line) =>
        readings.Select(reading => reading.Value.CompareTo(line)).Select(Math.Sign).ToList();

    /// <summary>The sides when many readings lie on the median: those readings join the smaller side.</summary>
    internal static List<int> OfTwoKinds(IReadOnlyCollection<Reading> readings, decimal median)
    {
        var above = readings.Count(reading => reading.Value > median);
        var below = readings.Count(reading => reading.Value < median);
        return readings
            .Select(reading => (above >= below ? reading.Value > median : reading.Value >= median) ? 1 : -1)
            .ToList();
    }
}
