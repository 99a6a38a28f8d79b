using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>Words for a series without a signal.</summary>
internal static class SteadyWords
{
    internal static Finding Of(IndicatorFacts facts, List<Reading> readings, RunReading run)
    {
        var values = readings.Select(reading => reading.Value).ToList();
        var median = run.Median.GetValueOrDefault();
        var middle = ValueWords.Of(facts, median);
        var same = readings.Count - run.Useful;
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

        if (!run.Lopsided && run.Useful >= RunChart.EnoughUseful)
        {
            return new Finding(FindingKind.Steady, $"Steady around {middle}: ups and downs, no more than chance.");
        }

        // The rules need readings that differ; when most are the same, that itself is what there is to say.
        return same * 2 >= readings.Count
            ? new Finding(FindingKind.Steady, $"Mostly {middle}: {same} of {readings.Count} readings.")
            : new Finding(FindingKind.TooEarly, "Too early to tell: too many readings are the same.");
    }
}
