namespace Goldthread.GoldenThread.Links;

/// <summary>12. Did what happened change the plan, and is what was learnt kept?</summary>
internal static class LearningLink
{
    internal const string Test = NotPartYet.Test + "how many learning actions are kept.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var count = facts.LearningActions;
        return count == 0
            ? NotPartYet.Because("No learning action is kept.", new Mend("Write it in two lines", MendPlace.Learning))
            : NotPartYet.Because(
                $"{NumberWords.AtStart(count, "learning action")} {(count == 1 ? "is" : "are")} kept.",
                null,
                new UnderLink(NumberWords.Of(count, "learning action"), EvidenceKind.LearningAction)
            );
    }
}
