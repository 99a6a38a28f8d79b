namespace Goldthread.GoldenThread.Links;

/// <summary>5. Is it safe enough, with the person's consent, and every restriction in date?</summary>
internal static class SafeLink
{
    internal const string Test =
        "Strong: its risks are written down, or somebody looked and saw none; nothing is past its day. Thin: a representative "
        + "agreed, and no decision about this goal says that the person could not decide it. Broken: a consent for this goal was "
        + "taken back, or a restriction that is to become less by it is past its last day or the day to look at it again. Not yet "
        + "recorded: nobody has looked at the risks.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        if (facts.Unsafe is { } why)
        {
            return Verdict.Broken(why, new Mend("Look at safety and consent", MendPlace.Safety));
        }

        if (facts.Risks == 0 && string.IsNullOrWhiteSpace(facts.NoneSeenBy))
        {
            return Verdict.NotYet("No risk is written down.", new Mend("Look at the risks together", MendPlace.Risks));
        }

        var under = new UnderLink(
            facts.Risks > 0 ? NumberWords.Of(facts.Risks, "risk") : "none seen",
            EvidenceKind.Risk
        );
        if (facts.AgreedForThem)
        {
            return Verdict.Thin(
                $"{facts.Agreement?.AgreedBy} agreed, and nothing says whether {facts.PersonName} can decide this.",
                new Mend("Look at this decision together", MendPlace.Capacity),
                under
            );
        }

        var risks = NumberWords.AtStart(facts.Risks, "risk");
        return Verdict.Strong(
            facts.Risks > 0
                ? $"{risks} {(facts.Risks == 1 ? "is" : "are")} written down, and nothing is past its day."
                : $"{facts.NoneSeenBy} looked and saw no risk.",
            under
        );
    }
}
