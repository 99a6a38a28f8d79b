using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>Words for a series that chance does not explain: what the middle was, and what it is. Never why.</summary>
internal static class ChangeWords
{
    internal static Finding Of(IndicatorFacts facts, Parting parting, IReadOnlyList<PlanChange> changes, DateOnly today)
    {
        var (before, after) = (Values(parting.Before), Values(parting.After));
        var (was, now, lately) = Levels(before, after);
        var day = DayWords.Of(parting.Since, today);
        if (was == now || Math.Abs(lately - (double)now) >= Math.Abs(lately - (double)was))
        {
            return CameAndWent(facts, after, day);
        }

        var (kind, how) = facts.IsBetter(was, now) switch
        {
            true => (FindingKind.Better, "Better lately"),
            false => (FindingKind.Worse, "Harder lately"),
            null => (FindingKind.Changed, "Different lately"),
        };
        var since = PlanChange.Near(parting, changes)?.What ?? day;
        return new Finding(kind, Sentence(facts, how, since, before, after), Since: parting.Since);
    }

    private static string Sentence(
        IndicatorFacts facts,
        string how,
        string since,
        List<decimal> before,
        List<decimal> after
    )
    {
        if (facts.Kind == IndicatorKind.YesNo && ValueWords.AreYesOrNo(before.Concat(after)))
        {
            return Fitting(
                $"{how}: {ValueWords.Yeses(before)} before, {ValueWords.Yeses(after)} since {since}.",
                $"{how}, since {since}, by more than chance. {ValueWords.Yeses(before)} before, {ValueWords.Yeses(after)} since."
            );
        }

        var (was, now) = (Middle.Of(before).GetValueOrDefault(), Middle.Of(after).GetValueOrDefault());
        var (wasWords, nowWords) = (ValueWords.Of(facts, was), ValueWords.Of(facts, now));
        return wasWords == nowWords
            ? $"{how}, since {since}, by more than chance. The middle is {nowWords}, as before."
            : Fitting(
                $"{how}: the middle was {wasWords}, and is {nowWords} since {since}.",
                $"{how}, since {since}, by more than chance. The middle was {wasWords}, and is {nowWords}."
            );
    }

    // "Lately" is only honest while the last five readings are still nearer to what it became.
    private static Finding CameAndWent(IndicatorFacts facts, List<decimal> after, string day) =>
        new(
            FindingKind.Changed,
            "Something changed; look at the dots together.",
            $"From {day} the middle was {ValueWords.Of(facts, Middle.Of(after).GetValueOrDefault())}; the latest readings differ."
        );

    // The middle may stay while readings move on both sides of it; then their mean says which way.
    private static (decimal Was, decimal Now, double Lately) Levels(List<decimal> before, List<decimal> after)
    {
        var (was, now) = (Middle.Of(before).GetValueOrDefault(), Middle.Of(after).GetValueOrDefault());
        var last = after.TakeLast(Parting.EnoughOfEach).ToList();
        return was == now
            ? (Mean(before), Mean(after), (double)Mean(last))
            : (was, now, (double)Middle.Of(last).GetValueOrDefault());
    }

    // In doubles and within what a decimal can hold, so that very large values do not overflow.
    private static decimal Mean(List<decimal> values) =>
        (decimal)Math.Clamp(values.Average(value => (double)value), -7e28, 7e28);

    private static string Fitting(string whole, string parted) =>
        whole.Split(' ').Length <= Finding.MostWords ? $"{whole} More than chance." : parted;

    private static List<decimal> Values(IReadOnlyList<Reading> readings) =>
        readings.Select(reading => reading.Value).ToList();
}
