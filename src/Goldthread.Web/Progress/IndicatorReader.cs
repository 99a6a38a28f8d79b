using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Progress;

/// <summary>What the readings of an indicator say, and the chart that shows it.</summary>
/// <param name="Judged">The readings that were judged, in order of time.</param>
/// <param name="Points">The same for the rules.</param>
public sealed record Told(
    Indicator Indicator,
    Finding Finding,
    RunReading Run,
    IReadOnlyList<JudgedRow> Judged,
    IReadOnlyList<Point> Points,
    Lazy<DotsChart> Drawing
)
{
    /// <summary>The chart of them; drawn when it is asked for, since many pages only say it.</summary>
    public DotsChart Chart => Drawing.Value;

    /// <summary>How many of them have a value.</summary>
    public int Readings => Run.Readings;
}

/// <summary>Reads indicators with their readings and tells what they say.</summary>
internal static class IndicatorReader
{
    /// <summary>The newest readings of one indicator that a page judges and draws.</summary>
    public const int MostReadings = 400;

    private const int MostMarks = 12;
    private const int MostEmpty = 60;

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
            .Select(r => new JudgedRow(r.IndicatorId, r.OnDay, r.Value, r.Denominator, r.Absence, r.GivenBy))
            .ToListAsync();
        return Tell(indicator, readings, await AroundReader.PlanOf(db, goal, today), presence, today);
    }

    /// <summary>Tells every indicator of a goal, in the order of the lenses.</summary>
    /// <param name="around">What changed around it, as far as the reader may know; null for all of it.</param>
    public static async Task<IReadOnlyList<Told>> OfGoal(
        GoldthreadDb db,
        GoalReadings read,
        Goal goal,
        Presence presence,
        DateOnly today,
        IReadOnlyList<GoalEvent>? around = null
    )
    {
        var indicators = await db.IndicatorsOf(goal);
        var readings = (await read.Of(goal, JudgedSince(today))).ToLookup(r => r.IndicatorId);
        var known = around ?? await AroundReader.PlanOf(db, goal, today);
        return [.. indicators.Select(i => Tell(i, [.. readings[i.Id].Take(MostReadings)], known, presence, today))];
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
            i.RangeHigh?.Number,
            i.RhythmDays
        );

    /// <summary>The first day that the pages of a goal, and figures of many, look back to.</summary>
    public static DateOnly JudgedSince(DateOnly today) => today.AddYears(-2);

    /// <summary>A reading for the rules: a count out of a number that changes is a rate.</summary>
    public static Point PointOf(JudgedRow r) => new(r.OnDay, Rate(r.Value, r.Denominator), r.Absence);

    private static Told Tell(
        Indicator i,
        List<JudgedRow> newestFirst,
        IReadOnlyList<GoalEvent> around,
        Presence presence,
        DateOnly today
    )
    {
        var readings = newestFirst.AsEnumerable().Reverse().ToList();
        var points = readings.ConvertAll(PointOf);
        var facts = FactsOf(i);
        var changes = around.Select(e => e.Change).OfType<PlanChange>().ToList();
        var finding = Finding.Of(facts, points, today, presence, changes);
        var run = RunChart.Read(points);

        // After a death the dots are shown, and nothing is made of them.
        var quiet = presence.On(today)?.Kind == WhereaboutsKind.Died;
        return new Told(i, finding, run, readings, points, new Lazy<DotsChart>(Draw));

        DotsChart Draw() =>
            new()
            {
                Title = $"{i.Name}, each reading",
                Description = Describe(i, quiet ? null : finding, readings),
                Unit = i.Unit ?? Say.Of(i.Kind).ToLowerInvariant(),
                Dots =
                [
                    .. readings.Select((r, n) => Dot(i, r, !quiet && Changed(finding, run, r, n))),
                    .. quiet ? [] : Empty(points, i.RhythmDays, presence, today),
                ],
                Median = run.Median,
                Levels = quiet ? null : Levels.Of(facts, points, finding.Since),
                Baseline = i.Baseline?.Number,
                Target = i.Target?.Number,
                Marks = Marks(around, points),
                Away = Away(points, presence, today),
                Faces = i.Kind == IndicatorKind.Faces ? Face.Five : null,
            };
    }

    private static IEnumerable<ChartDot> Empty(
        IReadOnlyList<Point> points,
        int rhythmDays,
        Presence presence,
        DateOnly today
    ) =>
        EmptyDays
            .Of(points, rhythmDays, today, presence)
            .TakeLast(MostEmpty)
            .Select(day => new ChartDot(day, null, "", false, "Nothing written down"));

    private static IReadOnlyList<ChartSpan> Away(IReadOnlyList<Point> points, Presence presence, DateOnly today)
    {
        if (points.Count == 0)
        {
            return [];
        }

        var away = presence.Between(points[0].On, today.AddDays(1)).Where(stay => presence.AwayOn(stay.From));
        return
        [
            .. away.Select(stay => new ChartSpan(
                stay.From,
                stay.Back is { } back && back <= today ? back.AddDays(-1) : today
            )),
        ];
    }

    // The drawing marks what the sentence speaks of: the readings since a change, or a long run where it cannot be dated.
    private static bool Changed(Finding finding, RunReading run, JudgedRow reading, int place) =>
        finding.Since is { } since
            ? reading.OnDay >= since
            : finding.Kind == FindingKind.Changed && run.SignalRun.Contains(place);

    // A count out of a number that changes is read as a rate; out of one that stays, as the count it is.
    private static decimal? Rate(Amount? value, Amount? of) =>
        of is { Number: not 0 } over ? value?.Number / over.Number : value?.Number;

    private static ChartDot Dot(Indicator i, JudgedRow r, bool signal) =>
        new(
            r.OnDay,
            Rate(r.Value, r.Denominator),
            Words.Capital(InWords.Of(i.Kind, i.Unit, r)),
            signal,
            r.Absence switch
            {
                Absence.Declined => "Did not want to say",
                Absence.Unable => "Could not",
                _ => null,
            }
        )
        {
            Missing = r.Absence switch
            {
                Absence.Declined => Missing.Declined,
                Absence.Unable => Missing.Unable,
                _ => Missing.NotRecorded,
            },
        };

    private static string Describe(Indicator i, Finding? finding, List<JudgedRow> readings)
    {
        var said = finding is null ? "" : $"{finding.Sentence} {finding.Second}".Trim();
        return readings.Count == 0
            ? said
            : $"{Words.Count(readings.Count, "entry", "entries")} of “{i.Name}” from {Words.Short(readings[0].OnDay)} {readings[0].OnDay.Year} to {Words.Short(readings[^1].OnDay)} {readings[^1].OnDay.Year}. {said}";
    }

    // Only what changed the plan. What came before the first reading has nothing to stand beside; one day is one line.
    private static IReadOnlyList<ChartMark> Marks(IReadOnlyList<GoalEvent> around, IReadOnlyList<Point> points) =>
        points.Count == 0
            ? []
            :
            [
                .. around
                    .Where(e => e.Change is not null && e.On >= points[0].On)
                    .GroupBy(e => e.On)
                    .OrderBy(day => day.Key)
                    .TakeLast(MostMarks)
                    .Select(day => new ChartMark(day.Key, string.Join("; ", day.Select(e => e.Words)))),
            ];
}
