using Goldthread.Evidence;
using Goldthread.Progress;
using Goldthread.Storage.Reports;
using Goldthread.Web.Design;

namespace Goldthread.Web.Progress;

/// <summary>What one of those who gave answers said first and last; for a goal attainment scale with T at the start and now.</summary>
public sealed record Rated(Reporter By, string Words)
{
    /// <summary>Everybody who answered, in the order person, family, staff. What came from a file says nothing of who answered.</summary>
    public static IReadOnlyList<Rated> ByEach(Told told, DateOnly today) =>
        [
            .. told
                .Judged.Where(r => r.Value is not null && r.GivenBy != Reporter.Import)
                .GroupBy(r => r.GivenBy)
                .OrderBy(by => by.Key)
                .Select(by => new Rated(by.Key, Said(told.Indicator, [.. by], today))),
        ];

    private static string Said(Indicator i, List<JudgedRow> readings, DateOnly today)
    {
        var last = $"{InWords.Of(i.Kind, i.Unit, readings[^1])} on {Design.Words.Short(readings[^1].OnDay, today)}";
        if (readings.Count == 1)
        {
            return last;
        }

        var first = $"{InWords.Of(i.Kind, i.Unit, readings[0])} on {Design.Words.Short(readings[0].OnDay, today)}";
        return $"first {first}, last {last}{Attained(i, readings)}";
    }

    // One goal weighs as much as itself, so that importance and difficulty leave T as it is.
    private static string Attained(Indicator i, List<JudgedRow> readings)
    {
        if (i.Kind != IndicatorKind.Attainment)
        {
            return "";
        }

        var (start, now) = (readings[0].Value!.Value.Number, readings[^1].Value!.Value.Number);
        var scored = new AttainmentGoal(i.Name, 1, 1, start, new Dictionary<Rater, decimal> { [Rater.Person] = now });
        return AttainmentScore.ByEachRater([scored]) is [{ Baseline: { } from, Achieved: { } to }]
            ? $" (T {from:0} at first, {to:0} now)"
            : "";
    }
}
