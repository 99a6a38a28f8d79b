using Goldthread.Evidence;
using Goldthread.People;

namespace Goldthread.Progress;

/// <summary>
/// How often something happens that should happen less, such as a restriction or an incident: counted by the week, of weeks here, a
/// week without one as nought.
/// </summary>
/// <param name="Kind">Better is less often.</param>
/// <param name="Weeks">The first day of each whole week, and how often it happened.</param>
/// <param name="DaysSince">Whole days since the last; null when there was none.</param>
/// <param name="Sentence">It in one or two sentences of at most fifteen words.</param>
public sealed record EventTrend(
    FindingKind Kind,
    IReadOnlyList<(DateOnly From, int Times)> Weeks,
    int? DaysSince,
    string Sentence
)
{
    private const int Week = 7;

    /// <summary>Judges events from a day on, up to but without today.</summary>
    /// <param name="what">What is counted, as a few words in the plural: "restrictions used".</param>
    public static EventTrend Of(
        string what,
        IReadOnlyList<DateOnly> events,
        DateOnly from,
        DateOnly today,
        Presence? presence = null
    )
    {
        var here = presence ?? Presence.Always;
        var weeks = new List<(DateOnly From, int Times)>();
        for (var week = from; week.AddDays(Week) <= today; week = week.AddDays(Week))
        {
            // A week with days away is no fair week to compare.
            if (here.DaysHere(week, week.AddDays(Week)) == Week)
            {
                weeks.Add((week, events.Count(day => day >= week && day < week.AddDays(Week))));
            }
        }

        var facts = new IndicatorFacts(what, Lens.Stability, IndicatorKind.Count, Direction.Lower);
        var finding = Finding.Of(facts, weeks.ConvertAll(week => new Point(week.From, week.Times)), today);
        var past = events.Where(day => day <= today).ToList();
        var since = past.Count == 0 ? (int?)null : today.DayNumber - past.Max().DayNumber;
        return new EventTrend(finding.Kind, weeks, since, Words(what, finding, weeks, today));
    }

    private static string Words(string what, Finding finding, List<(DateOnly From, int Times)> weeks, DateOnly today) =>
        (finding.Kind, finding.Since) switch
        {
            (FindingKind.Silent or FindingKind.TooEarly, _) =>
                $"Too early to tell: {weeks.Count} of {RunChart.EnoughReadings} weeks.",
            (FindingKind.Better, { } since) => $"Fewer {what} since {DayWords.Of(since, today)}, by more than chance.",
            (FindingKind.Worse, { } since) => $"More {what} since {DayWords.Of(since, today)}, by more than chance.",
            (FindingKind.Changed, _) => finding.Sentence,
            _ => $"About as many {what} as before.",
        };
}
