using Goldthread.Progress;

namespace Goldthread.GoldenThread.Links;

/// <summary>9. Do records come at the goal's rhythm, and was the planned way used?</summary>
internal static class PracticeLink
{
    /// <summary>A goal younger than this many days may be without records.</summary>
    internal const int YoungDays = 14;

    internal const string Test =
        "Strong: in the last four weeks, records are there for at least 80 in 100 of the times that the goal’s rhythm "
        + "asks for, and half of them or more used the planned way. Thin: fewer did. Broken: there is no record for more "
        + "than twice the rhythm. Not yet recorded: the goal is younger than two weeks and has no record. "
        + Rest.Test;

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var practice = facts.Practice;
        var mend = new Mend("Record how it went", MendPlace.Record);
        var age = facts.Age(today);
        if (practice.LastRecord is null && age < YoungDays)
        {
            return Verdict.NotYet(
                $"It started on {DayWords.InFull(facts.StartedOn, today)}. The first record is still to come.",
                mend
            );
        }

        var gap = facts.Presence.DaysHere(practice.LastRecord ?? facts.StartedOn, today);
        if (gap > 2 * Math.Max(1, practice.RhythmDays))
        {
            return practice.LastRecord is { } last
                ? Verdict.Broken($"No record since {DayWords.InFull(last, today)}.", mend, Records("earlier records"))
                : Verdict.Broken($"No record since it started on {DayWords.InFull(facts.StartedOn, today)}.", mend);
        }

        return FourWeeks(practice, mend);
    }

    private static Verdict FourWeeks(PracticeFacts practice, Mend mend)
    {
        var (records, expected, planned) = (practice.Records, practice.Expected, practice.AsPlanned);
        var under = Records(NumberWords.Of(records, "record"));
        if (records * 100 < expected * 80)
        {
            return Verdict.Thin($"Recorded {records} of {expected} times in the last four weeks.", mend, under);
        }

        if (records == 0)
        {
            return practice.LastRecord is null
                ? Verdict.NotYet("No record was due in the last four weeks.", mend)
                : Verdict.Strong("No record was due in the last four weeks.", Records("earlier records"));
        }

        var counted =
            expected > records ? $"Recorded {records} of {expected} times" : NumberWords.AtStart(records, "record");
        return planned * 2 < records
            ? Verdict.Thin(
                $"{counted} in the last four weeks. The planned way was used in {planned}; is it the right way?",
                new Mend("Look at the steps again", MendPlace.SupportSteps),
                under
            )
            : Verdict.Strong($"{counted} in the last four weeks. The planned way was used in {planned}.", under);
    }

    private static UnderLink Records(string label) => new(label, EvidenceKind.Records);
}
