using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>Words for a series with a signal: what the middle was, and what it is.</summary>
internal static class ChangeWords
{
    internal static Finding Of(IndicatorFacts facts, List<Reading> readings, RunReading run, DateOnly today)
    {
        if (Parting.Of(readings, run) is not { } parting)
        {
            return new Finding(FindingKind.Changed, Unclear, Stretch(facts, readings, run, today));
        }

        var before = parting.Before.Select(reading => reading.Value).ToList();
        var after = parting.After.Select(reading => reading.Value).ToList();
        var yesNo = facts.Kind == IndicatorKind.YesNo && ValueWords.AreYesOrNo(before.Concat(after));
        var was = yesNo ? before.Average() : Middle.Of(before).GetValueOrDefault();
        var now = yesNo ? after.Average() : Middle.Of(after).GetValueOrDefault();
        if (was == now)
        {
            return new Finding(FindingKind.Changed, Unclear);
        }

        var (kind, how) = facts.IsBetter(was, now) switch
        {
            true => (FindingKind.Better, "Better lately"),
            false => (FindingKind.Worse, "Harder lately"),
            null => (FindingKind.Changed, "Different lately"),
        };
        var since = DayWords.Of(parting.Since, today);
        var sentence = yesNo
            ? $"{how}: {ValueWords.Yeses(before)} before, {ValueWords.Yeses(after)} since {since}. More than chance."
            : Compared(how, ValueWords.Of(facts, was), ValueWords.Of(facts, now), since);
        return new Finding(kind, sentence, Since: parting.Since);
    }

    private const string Unclear = "Something changed; look at the dots together.";

    private static string Compared(string how, string was, string now, string since)
    {
        var sentence = $"{how}: the middle was {was}, and is {now} since {since}.";
        return sentence.Split(' ').Length <= 15
            ? $"{sentence} More than chance."
            : $"{how}, since {since}, by more than chance. The middle was {was}, and is {now}.";
    }

    // A long run between two others came and went: its days and its middle are what can be said.
    private static string? Stretch(IndicatorFacts facts, List<Reading> readings, RunReading run, DateOnly today)
    {
        if (!run.IsLongRun)
        {
            return null;
        }

        var signal = run.SignalRun.ToHashSet();
        var stretch = readings.Where(reading => signal.Contains(reading.Index)).ToList();
        var (from, to) = (DayWords.Of(stretch[0].On, today), DayWords.Of(stretch[^1].On, today));
        var middle = Middle.Of(stretch.Select(reading => reading.Value)).GetValueOrDefault();
        return $"From {from} to {to} the middle was {ValueWords.Of(facts, middle)}.";
    }
}
