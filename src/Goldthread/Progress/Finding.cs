using Goldthread.People;

namespace Goldthread.Progress;

/// <summary>What the readings of one indicator say, in words. It never claims a cause.</summary>
/// <param name="Kind">What can be said.</param>
/// <param name="Sentence">One or two short sentences, each of at most <see cref="MostWords"/> words.</param>
/// <param name="Second">More of the same, or null: the starting point, and what is missing.</param>
/// <param name="Since">The day of the first reading after a change, when that can be said.</param>
public sealed record Finding(FindingKind Kind, string Sentence, string? Second = null, DateOnly? Since = null)
{
    /// <summary>The most words of a sentence.</summary>
    public const int MostWords = 15;

    /// <summary>The same for the person, in easy words.</summary>
    public string EasyRead => EasyWords.Of(Kind);

    /// <summary>Finds what readings up to today say. Any order, any gaps, any values: it always answers.</summary>
    /// <param name="presence">When the person was here, so that away is told apart from not recorded.</param>
    /// <param name="changes">Changes of the support, by which a change may be dated.</param>
    public static Finding Of(
        IndicatorFacts facts,
        IReadOnlyList<Point> points,
        DateOnly today,
        Presence? presence = null,
        IReadOnlyList<PlanChange>? changes = null
    )
    {
        var known = points.Where(point => point.On <= today).ToList();
        var readings = Reading.InOrder(known);
        var missing = MissingWords.Of(known, presence ?? Presence.Always, today);
        if (readings.Count == 0)
        {
            return new Finding(FindingKind.Silent, "No readings yet.", missing);
        }

        var coverage = facts.RhythmDays is { } rhythm ? Coverage.Of(known, rhythm, today, presence) : null;
        var finding = Judge(facts, readings, changes ?? [], coverage, today);
        string?[] more = [finding.Second, Baseline(facts), coverage?.Sentence, missing];
        var second = string.Join(' ', more.Where(sentence => sentence is not null));
        return finding with { Second = second.Length == 0 ? null : second };
    }

    private static Finding Judge(
        IndicatorFacts facts,
        List<Reading> readings,
        IReadOnlyList<PlanChange> changes,
        Coverage? coverage,
        DateOnly today
    )
    {
        if (readings.Count < RunChart.EnoughReadings)
        {
            return new Finding(
                FindingKind.TooEarly,
                $"Too early to tell: {readings.Count} of {RunChart.EnoughReadings} readings."
            );
        }

        if (coverage is { IsTooThin: true })
        {
            return new Finding(FindingKind.TooEarly, $"Too few to tell: {coverage.Words}.");
        }

        return Parting.Of(readings) is { } parting
            ? ChangeWords.Of(facts, parting, changes, today)
            : SteadyWords.Of(facts, readings);
    }

    private static string? Baseline(IndicatorFacts facts) =>
        facts.Baseline is { } baseline ? $"The starting point was {ValueWords.Of(facts, baseline)}." : null;
}
