using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>Words for a series that chance explains.</summary>
internal static class SteadyWords
{
    internal static Finding Of(IndicatorFacts facts, List<Reading> readings)
    {
        var values = readings.ConvertAll(reading => reading.Value);
        var median = Middle.Of(values).GetValueOrDefault();
        var middle = ValueWords.Of(facts, median);
        var same = values.Count(value => value == median);
        if (same == readings.Count)
        {
            return new Finding(FindingKind.Steady, $"Steady at {middle}: every reading is the same.");
        }

        if (facts.Kind == IndicatorKind.YesNo && ValueWords.AreYesOrNo(values))
        {
            return new Finding(
                FindingKind.Steady,
                $"Steady: {ValueWords.Yeses(values)}, ups and downs no more than chance."
            );
        }

        return new Finding(
            FindingKind.Steady,
            same * 2 >= readings.Count ? $"Mostly {middle}: {same} of {readings.Count} readings."
                : HasStretches(readings) ? $"Around {middle}, with stretches above and below; no lasting change."
                : $"Steady around {middle}: ups and downs, no more than chance."
        );
    }

    // Neighbours resemble each other more than in 97 of 100 series of free readings (Bartlett 1946): good and bad spells.
    private static bool HasStretches(List<Reading> readings) =>
        Ranks.Likeness(Ranks.Of(readings).Ranks) > 1.96 / Math.Sqrt(readings.Count);
}
