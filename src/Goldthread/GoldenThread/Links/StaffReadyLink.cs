namespace Goldthread.GoldenThread.Links;

/// <summary>8. Has every worker seen the plan, and the skill for it?</summary>
internal static class StaffReadyLink
{
    internal const string Test = NotPartYet.Test + "which version of the plan workers need to know.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today) =>
        NotPartYet.Because(
            $"Version {facts.Version} is the plan to know.",
            null,
            new UnderLink($"version {facts.Version}", EvidenceKind.Goal, facts.GoalId)
        );
}
