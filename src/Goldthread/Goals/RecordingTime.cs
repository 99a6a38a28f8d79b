using Goldthread.Evidence;

namespace Goldthread.Goals;

/// <summary>
/// How long it takes to record a goal, in minutes a week: an estimate of our own, from timed runs through the form, to be
/// put right by a provider's own figures. A visit is written in about a minute whatever it is about.
/// </summary>
public static class RecordingTime
{
    private const double Visit = 1;

    /// <summary>Minutes a week for the daily records and readings that the plan asks for.</summary>
    public static double MinutesAWeek(PlanFacts facts) =>
        7.0 / facts.RecordDays * Visit + facts.Indicators.Sum(i => 7.0 / Math.Max(1, i.RhythmDays) * OfOne(i.Kind));

    /// <summary>Minutes for one reading: a tap, a number to find, or a list to go through.</summary>
    private static double OfOne(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Faces or IndicatorKind.YesNo or IndicatorKind.ZeroToTen => 0.25,
            IndicatorKind.Count or IndicatorKind.Duration or IndicatorKind.Money or IndicatorKind.Percentage => 0.5,
            IndicatorKind.Checklist or IndicatorKind.Attainment => 2,
        };
}
