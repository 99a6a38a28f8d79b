using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Progress;

namespace Goldthread.Web.Progress;

/// <summary>What else can be said of one indicator, beside its finding.</summary>
internal static class IndicatorWords
{
    /// <summary>The first sign of weeks 2 to 6; null where there is nothing to compare with.</summary>
    public static string? FirstSign(Told told, Goal goal, DateOnly today)
    {
        var sign = EarlySign.Judge(
            IndicatorReader.FactsOf(told.Indicator),
            told.Points,
            goal.StartsOn ?? goal.SaidOn,
            today
        );
        return sign.Kind == EarlySignKind.CannotTell ? null : sign.Sentence;
    }

    /// <summary>
    /// When the target may be reached, or that no day can be named; null where there is no target to reach, or where readings
    /// are yes or no.
    /// </summary>
    public static string? LookAhead(Told told, DateOnly today)
    {
        var i = told.Indicator;
        if (i.Target is null || i.Kind == IndicatorKind.YesNo || i.Direction == Direction.InRange || told.Readings == 0)
        {
            return null;
        }

        var (low, high) = Scale(i.Kind);
        return Forecast.Of(told.Points, i.Target.Value.Number, low, high).Sentence(today);
    }

    private static (decimal? Low, decimal? High) Scale(IndicatorKind kind) =>
        kind switch
        {
            IndicatorKind.Faces => (1, 5),
            IndicatorKind.ZeroToTen => (0, 10),
            IndicatorKind.YesNo => (0, 1),
            IndicatorKind.Percentage => (0, 100),
            IndicatorKind.Attainment => (-2, 2),
            IndicatorKind.Count or IndicatorKind.Duration or IndicatorKind.Checklist => (0, null),
            IndicatorKind.Money => (null, null),
        };

    /// <summary>What came of the readings that were due; null before there was any.</summary>
    public static string? Coverage(Told told, Goldthread.People.Presence presence, DateOnly today) =>
        told.Points.Count == 0
            ? null
            : CoverageWords.Of(
                Goldthread.Progress.Coverage.Of(told.Points, told.Indicator.RhythmDays, today, presence)
            );
}
