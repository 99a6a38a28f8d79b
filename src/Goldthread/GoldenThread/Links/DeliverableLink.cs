namespace Goldthread.GoldenThread.Links;

/// <summary>6. Are the time, the skill, the place and the partners there?</summary>
internal static class DeliverableLink
{
    internal const string Test = NotPartYet.Test + "how many support steps there are to make time for.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today) =>
        facts.Steps.Count == 0
            ? NotPartYet.Because("No support steps are written down to make time for.", null)
            : NotPartYet.Because(
                $"{NumberWords.AtStart(facts.Steps.Count, "support step")} to make time for.",
                null,
                new UnderLink(NumberWords.Of(facts.Steps.Count, "support step"), EvidenceKind.SupportSteps)
            );
}
