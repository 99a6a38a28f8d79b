using Goldthread.Progress;

namespace Goldthread.GoldenThread.Links;

/// <summary>1. Does the goal start from the person's own words, and do they agree to it?</summary>
internal static class VoiceLink
{
    /// <summary>Own words of fewer words than this are thin.</summary>
    private const int EnoughWords = 3;

    internal const string Test =
        "Strong: the person’s own words are there, in three words or more, and the person or a lawful representative "
        + "agrees to the wording of today. Thin: the agreement is for an older wording, or the own words are missing or "
        + "very short. Broken: the agreement was taken back, or the goal is active and nobody has agreed. "
        + "Not yet recorded: the goal is not active and nobody has agreed.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var who = facts.PersonName;
        if (facts.Agreement is not { } agreement)
        {
            var mend = new Mend($"Ask {who}", MendPlace.Agreement);
            return facts.IsActive
                ? Verdict.Broken($"The goal is active, and no agreement is written down. Ask {who} first.", mend)
                : Verdict.NotYet($"No agreement yet. It can wait until {who} has had time to think.", mend);
        }

        var on = DayWords.InFull(agreement.On, today);
        var under = new UnderLink($"agreement of {on}", EvidenceKind.Agreement, agreement.Id);
        if (agreement.WithdrawnOn is { } withdrawn)
        {
            return Verdict.Broken(
                $"The agreement was taken back on {DayWords.InFull(withdrawn, today)}. Ask {who} what they want now.",
                new Mend($"Talk with {who}", MendPlace.Agreement, agreement.Id),
                under
            );
        }

        if (agreement.Version < facts.Version)
        {
            return Verdict.Thin(
                $"The agreement of {on} is for version {agreement.Version}. The wording has changed since.",
                new Mend($"Show {who} the new wording", MendPlace.Agreement, agreement.Id),
                under
            );
        }

        return Words(facts, agreement, on, under);
    }

    private static Verdict Words(ThreadFacts facts, ThreadAgreement agreement, string on, UnderLink under)
    {
        var who = facts.PersonName;
        var own = facts.OwnWords?.Trim() ?? "";
        var mend = new Mend($"Write down what {who} says or shows", MendPlace.OwnWords, facts.GoalId);
        if (own.Length == 0)
        {
            return Verdict.Thin($"It is agreed, and {who}’s own words are not written down.", mend, under);
        }

        if (own.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < EnoughWords)
        {
            return Verdict.Thin($"Only “{own}” is written down. Ask what else {who} says or shows.", mend, under);
        }

        var heard = string.IsNullOrWhiteSpace(facts.HeardBy) ? "" : $", heard by {facts.HeardBy}";
        var agreed = agreement.ByPerson ? $"{who} agreed on {on}." : $"{agreement.AgreedBy} agreed for {who} on {on}.";
        return Verdict.Strong(
            $"{who}’s own words are here{heard}. {agreed}",
            new UnderLink("own words", EvidenceKind.Goal, facts.GoalId),
            under
        );
    }
}
