using Goldthread.GoldenThread.Links;

namespace Goldthread.GoldenThread;

/// <summary>
/// The golden thread of one goal: twelve links from the person's voice to what the team learns, each judged by a
/// plain rule. It judges the plan and the support, never the person and never a worker.
/// </summary>
public static class GoalThread
{
    private static readonly (
        LinkName Name,
        string Title,
        string Test,
        Func<ThreadFacts, DateOnly, Verdict> Judge
    )[] Twelve =
    [
        (LinkName.Voice, "Voice", VoiceLink.Test, VoiceLink.Judge),
        (LinkName.Need, "Need", NeedLink.Test, NeedLink.Judge),
        (LinkName.ClearGoal, "Clear goal", ClearGoalLink.Test, ClearGoalLink.Judge),
        (LinkName.Indicators, "Indicators", IndicatorsLink.Test, IndicatorsLink.Judge),
        (LinkName.Safe, "Safe", SafeLink.Test, SafeLink.Judge),
        (LinkName.Deliverable, "Deliverable", DeliverableLink.Test, DeliverableLink.Judge),
        (LinkName.SupportRoutine, "Support routine", SupportRoutineLink.Test, SupportRoutineLink.Judge),
        (LinkName.StaffReady, "Staff ready", StaffReadyLink.Test, StaffReadyLink.Judge),
        (LinkName.Practice, "Practice", PracticeLink.Test, PracticeLink.Judge),
        (LinkName.Change, "Change", ChangeLink.Test, ChangeLink.Judge),
        (LinkName.Review, "Review", ReviewLink.Test, ReviewLink.Judge),
        (LinkName.Learning, "Learning", LearningLink.Test, LearningLink.Judge),
    ];

    /// <summary>The exact test of every link, in order, for the help page.</summary>
    public static IReadOnlyList<ThreadRule> Rules { get; } =
        Twelve.Select((rule, index) => new ThreadRule(rule.Name, index + 1, rule.Title, rule.Test)).ToList();

    /// <summary>Judges the twelve links of a goal as they are today, in order.</summary>
    public static IReadOnlyList<Link> Judge(ThreadFacts facts, DateOnly today) =>
        Twelve
            .Select(
                (rule, index) =>
                {
                    var verdict = Rest.OrNot(rule.Name, facts, today, rule.Judge(facts, today));
                    IReadOnlyList<UnderLink> under =
                        verdict.Under.Count > 0 ? verdict.Under : [new UnderLink("nothing yet", EvidenceKind.None)];
                    return new Link(
                        rule.Name,
                        index + 1,
                        rule.Title,
                        verdict.Strength,
                        verdict.Reason,
                        under,
                        verdict.Mend
                    );
                }
            )
            .ToList();

    /// <summary>The link to mend first: the first that is broken, or else the first that is thin, or else none.</summary>
    public static Link? MendFirst(IReadOnlyList<Link> links) =>
        links.FirstOrDefault(link => link.Strength == Strength.Broken)
        ?? links.FirstOrDefault(link => link.Strength == Strength.Thin);

    /// <summary>The links in words, without what there is none of: "7 strong, 2 thin, 1 broken, 2 not yet recorded".</summary>
    public static string InWords(IReadOnlyList<Link> links) =>
        string.Join(
            ", ",
            Enum.GetValues<Strength>()
                .Select(strength => (strength, count: links.Count(link => link.Strength == strength)))
                .Where(each => each.count > 0)
                .Select(each => $"{each.count} {InWords(each.strength)}")
        );

    /// <summary>One strength in words: "not yet recorded".</summary>
    public static string InWords(Strength strength) =>
        strength switch
        {
            Strength.Strong => "strong",
            Strength.Thin => "thin",
            Strength.Broken => "broken",
            Strength.NotYetRecorded => "not yet recorded",
            Strength.Resting => "resting",
        };
}
