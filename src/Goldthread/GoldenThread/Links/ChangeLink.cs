using Goldthread.Progress;

namespace Goldthread.GoldenThread.Links;

/// <summary>10. Can the readings show a change, whichever way it goes?</summary>
internal static class ChangeLink
{
    private const int WindowDays = 42;

    internal const string Test =
        "Strong: every indicator has readings at its rhythm, and enough of them (12) to tell change from chance, whichever "
        + "way it goes. Thin: an indicator has been silent for more than twice its rhythm, or has fewer than 80 in 100 of "
        + "its readings in the last six weeks, or it is too early to tell. Broken: every indicator has been silent for "
        + "more than twice its rhythm. Not yet recorded: there is no indicator, or the goal is younger than two weeks and "
        + "has no reading. "
        + Rest.Test;

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var all = facts.Indicators;
        var age = facts.Age(today);
        if (all.Count == 0)
        {
            return Verdict.NotYet(
                "There is no indicator to read.",
                new Mend("Choose what to look at", MendPlace.Indicators)
            );
        }

        if (all.All(each => each.Readings == 0) && age < PracticeLink.YoungDays)
        {
            return Verdict.NotYet(
                $"It started on {DayWords.InFull(facts.StartedOn, today)}. The first reading is still to come.",
                new Mend("Record how it went", MendPlace.Record)
            );
        }

        var under = Under(all);
        return Silent(facts, today, under)
            ?? TooFew(all, age, under)
            ?? TooEarly(all, under)
            ?? Verdict.Strong("There are enough readings to tell change from chance.", under);
    }

    // They are counted no further than it takes to judge.
    private static UnderLink[] Under(IReadOnlyList<IndicatorThreadFacts> all)
    {
        var counted = all.All(each => each.Readings < RunChart.EnoughReadings);
        var total = all.Sum(each => each.Readings);
        return total == 0
            ? []
            : [new UnderLink(counted ? NumberWords.Of(total, "reading") : "The readings", EvidenceKind.Readings)];
    }

    private static Verdict? Silent(ThreadFacts facts, DateOnly today, UnderLink[] under)
    {
        var silent = facts.Indicators.Where(each => IsSilent(each, facts, today)).ToList();
        if (silent.Count == 0)
        {
            return null;
        }

        var mend = new Mend("Record a reading", MendPlace.Record, silent[0].Id);
        if (silent.Count < facts.Indicators.Count)
        {
            var names = NumberWords.Quoted(silent.Select(each => each.Name).ToList());
            return Verdict.Thin($"No new readings of {names} for twice the rhythm or more.", mend, under);
        }

        var last = silent.Max(each => each.LastReading);
        return last is { } day
            ? Verdict.Broken($"No readings since {DayWords.InFull(day, today)}.", mend, under)
            : Verdict.Broken(
                $"No readings since it started on {DayWords.InFull(facts.StartedOn, today)}.",
                mend,
                under
            );
    }

    private static bool IsSilent(IndicatorThreadFacts each, ThreadFacts facts, DateOnly today) =>
        facts.Presence.DaysHere(each.LastReading ?? facts.StartedOn, today) > 2 * Math.Max(1, each.RhythmDays);

    private static Verdict? TooFew(IReadOnlyList<IndicatorThreadFacts> all, int age, UnderLink[] under)
    {
        foreach (var each in all)
        {
            var expected = Math.Min(WindowDays, age) / Math.Max(1, each.RhythmDays);
            if (each.ReadingsInSixWeeks * 100 < expected * 80)
            {
                return Verdict.Thin(
                    $"“{each.Name}” has {each.ReadingsInSixWeeks} of {expected} readings from the last six weeks.",
                    new Mend("Record a reading", MendPlace.Record, each.Id),
                    under
                );
            }
        }

        return null;
    }

    private static Verdict? TooEarly(IReadOnlyList<IndicatorThreadFacts> all, UnderLink[] under)
    {
        var early = all.Where(each => each.Finding is FindingKind.TooEarly or FindingKind.Silent)
            .OrderBy(each => each.Readings)
            .FirstOrDefault();
        if (early is null)
        {
            return null;
        }

        var enough = RunChart.EnoughReadings;
        return Verdict.Thin(
            early.Readings < enough
                ? $"Too early to tell: {early.Readings} of {enough} readings of “{early.Name}”."
                : $"Too early to tell: too few readings of “{early.Name}” for its rhythm.",
            new Mend("Keep recording", MendPlace.Record, early.Id),
            under
        );
    }
}
