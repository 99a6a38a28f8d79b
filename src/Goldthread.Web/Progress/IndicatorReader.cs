using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;
using Reading = Goldthread.Evidence.Reading;

namespace Goldthread.Web.Progress;

/// <summary>What the readings of an indicator say, and the chart that shows it.</summary>
/// <param name="Latest">The newest readings, the last one first.</param>
public sealed record Told(
    Indicator Indicator,
    Finding Finding,
    DotsChart Chart,
    RunReading Run,
    int Readings,
    IReadOnlyList<Reading> Latest
);

/// <summary>Reads indicators with their readings and tells what they say.</summary>
internal static class IndicatorReader
{
    /// <summary>The newest readings of one indicator that a page judges and draws.</summary>
    public const int MostReadings = 400;

    private const int MostMarks = 12;

    /// <summary>Tells one indicator.</summary>
    public static async Task<Told> Of(
        GoldthreadDb db,
        Goal goal,
        Indicator indicator,
        Presence presence,
        DateOnly today
    )
    {
        var readings = await db.Readings(indicator.Id)
            .OrderByDescending(r => r.OnDay)
            .ThenByDescending(r => r.Id)
            .Take(MostReadings)
            .ToListAsync();
        return Tell(indicator, readings, Marks(await db.HeldReviewsOf(goal, MostMarks)), presence, today);
    }

    /// <summary>Tells every indicator of a goal, in the order of the lenses.</summary>
    public static async Task<IReadOnlyList<Told>> OfGoal(GoldthreadDb db, Goal goal, Presence presence, DateOnly today)
    {
        var indicators = await db.IndicatorsOf(goal);
        var readings = (await db.ReadingsOf(goal, today.AddYears(-2), MostReadings * 5)).ToLookup(r => r.IndicatorId);
        var marks = Marks(await db.HeldReviewsOf(goal, MostMarks));
        return [.. indicators.Select(i => Tell(i, [.. readings[i.Id].Take(MostReadings)], marks, presence, today))];
    }

    /// <summary>What the pure rules need to know of an indicator.</summary>
    public static IndicatorFacts FactsOf(Indicator i) =>
        new(
            i.Name,
            i.Lens,
            i.Kind,
            i.Direction,
            i.Unit,
            i.Baseline?.Number,
            i.Target?.Number,
            i.RangeLow?.Number,
            i.RangeHigh?.Number
        );

    private static Told Tell(
        Indicator i,
        List<Reading> newestFirst,
        IReadOnlyList<ChartMark> marks,
        Presence presence,
        DateOnly today
    )
    {
        var readings = newestFirst.AsEnumerable().Reverse().ToList();
        var points = readings.ConvertAll(r => new Point(r.OnDay, Rate(r), r.Absence));
        var finding = Finding.Of(FactsOf(i), points, today, presence);
        var run = RunChart.Read(points);

        // After a death the dots are shown, and nothing is made of them.
        var quiet = presence.On(today)?.Kind == WhereaboutsKind.Died;
        var chart = new DotsChart
        {
            Title = $"{i.Name}, each reading",
            Description = Describe(i, quiet ? null : finding, readings),
            Unit = i.Unit ?? Say.Of(i.Kind).ToLowerInvariant(),
            Dots = [.. readings.Select((r, n) => Dot(i, r, !quiet && Changed(finding, run, r, n)))],
            Median = run.Median,
            Baseline = i.Baseline?.Number,
            Target = i.Target?.Number,
            Marks = marks,
            Faces = i.Kind == IndicatorKind.Faces ? Face.Five : null,
        };
        return new Told(i, finding, chart, run, run.Readings, [.. newestFirst.Take(6)]);
    }

    // The drawing marks what the sentence speaks of: the readings since a change, or a long run where it cannot be dated.
    private static bool Changed(Finding finding, RunReading run, Reading reading, int place) =>
        finding.Since is { } since
            ? reading.OnDay >= since
            : finding.Kind == FindingKind.Changed && run.SignalRun.Contains(place);

    // A count out of a number that changes is read as a rate; out of one that stays, as the count it is.
    private static decimal? Rate(Reading r) =>
        r.Denominator is { } of && of.Number != 0 && r.Value is { } value ? value.Number / of.Number : r.Value?.Number;

    private static ChartDot Dot(Indicator i, Reading r, bool signal) =>
        new(
            r.OnDay,
            Rate(r),
            Words.Capital(InWords.Of(i.Kind, i.Unit, r)),
            signal,
            r.Absence switch
            {
                Absence.Declined => "Did not want to say",
                Absence.Unable => "Could not",
                _ => null,
            }
        );

    private static string Describe(Indicator i, Finding? finding, List<Reading> readings)
    {
        var said = finding is null ? "" : $"{finding.Sentence} {finding.Second}".Trim();
        return readings.Count == 0
            ? said
            : $"{Words.Count(readings.Count, "entry", "entries")} of “{i.Name}” from {Words.Short(readings[0].OnDay)} {readings[0].OnDay.Year} to {Words.Short(readings[^1].OnDay)} {readings[^1].OnDay.Year}. {said}";
    }

    private static IReadOnlyList<ChartMark> Marks(IEnumerable<Review> held) =>
        [
            .. held.Where(r => r.Decision is Decision.Adapt or Decision.StepUp or Decision.StepDown)
                .OrderBy(r => r.HeldOn)
                .Select(r => new ChartMark(r.HeldOn!.Value, Say.Of(r.Decision!.Value))),
        ];
}
