namespace Goldthread.GoldenThread.Links;

/// <summary>3. Are where, when, how and what counts all said?</summary>
internal static class ClearGoalLink
{
    internal const string Test = NotPartYet.Test + "which version of the wording is in use.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today) =>
        NotPartYet.Because(
            $"Version {facts.Version} of the wording is in use.",
            null,
            new UnderLink($"version {facts.Version}", EvidenceKind.Goal, facts.GoalId)
        );
}
