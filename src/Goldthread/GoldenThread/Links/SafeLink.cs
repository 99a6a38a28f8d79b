namespace Goldthread.GoldenThread.Links;

/// <summary>5. Is it safe enough, with the person's consent, and every restriction in date?</summary>
internal static class SafeLink
{
    internal const string Test =
        "Broken: a consent for this goal was taken back, or a restriction that is to become less by it is past its last day "
        + "or the day to look at it again. Else not yet recorded, since the rest of this check is not part of Goldthread "
        + "yet. Shown: how many risks are written down, or who looked and saw none.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        if (facts.Unsafe is { } why)
        {
            return Verdict.Broken(why, new Mend("Look at safety and consent", MendPlace.Safety));
        }

        if (facts.Risks > 0)
        {
            var risks = NumberWords.AtStart(facts.Risks, "risk");
            return NotPartYet.Because(
                $"{risks} {(facts.Risks == 1 ? "is" : "are")} written down.",
                null,
                new UnderLink(NumberWords.Of(facts.Risks, "risk"), EvidenceKind.Risk)
            );
        }

        return string.IsNullOrWhiteSpace(facts.NoneSeenBy)
            ? NotPartYet.Because("No risk is written down.", new Mend("Look at the risks together", MendPlace.Risks))
            : NotPartYet.Because(
                $"{facts.NoneSeenBy} looked and saw no risk.",
                null,
                new UnderLink("none seen", EvidenceKind.Risk)
            );
    }
}
