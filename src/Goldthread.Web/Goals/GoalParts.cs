using Goldthread.Goals;
using Goldthread.Web.Design;

namespace Goldthread.Web.Goals;

/// <summary>The parts of planning a goal, each with its state and who it waits for. Any order, any day, any worker.</summary>
internal static class GoalParts
{
    private const string Done = "done";
    private const string ToDo = "todo";

    public static IReadOnlyList<CheckPage.Part> Of(
        Goal goal,
        string person,
        string heardBy,
        string? owner,
        IReadOnlyList<GateNeed> missing,
        (int Indicators, int Risks, int Steps) counts,
        DateOnly today
    ) =>
        [
            new("What they said", "words", Done, $"{heardBy} heard it on {Words.Short(goal.SaidOn, today)}."),
            new(
                "Why it matters",
                "why",
                goal.Why is null ? ToDo : Done,
                goal.Why is null ? $"Ask {person}." : "In their voice."
            ),
            new("A plain title", "name", goal.Title is null ? ToDo : Done, goal.Title ?? "For colleagues."),
            new(
                "When, and with whom",
                "when",
                goal.StartsOn is null ? ToDo
                    : missing.Contains(GateNeed.Owner) || missing.Contains(GateNeed.ReviewDate) ? "part"
                    : Done,
                owner is null ? "Nobody answers for it yet." : $"{owner} answers for it."
            ),
            new(
                "What will show movement",
                "indicators",
                !missing.Contains(GateNeed.ExperienceIndicator) ? Done
                    : counts.Indicators > 0 ? "part"
                    : ToDo,
                counts.Indicators == 0
                    ? "Nothing chosen yet. One must be how it feels."
                    : Words.Count(counts.Indicators, "indicator", "indicators") + "."
            ),
            new(
                "What makes it safe enough",
                "risks",
                missing.Contains(GateNeed.Risks) ? ToDo : Done,
                missing.Contains(GateNeed.Risks) ? "Nobody has looked yet."
                    : counts.Risks == 0 ? "Somebody looked and saw none."
                    : Words.Count(counts.Risks, "risk", "risks") + " written down."
            ),
            new(
                "The way we support it",
                "steps",
                counts.Steps == 0 ? ToDo : Done,
                counts.Steps == 0
                    ? "No step yet. It can start without."
                    : Words.Count(counts.Steps, "step", "steps") + "."
            ),
            new(
                "The agreement",
                "agree",
                missing.Contains(GateNeed.Agreement) ? "wait" : Done,
                missing.Contains(GateNeed.Agreement)
                    ? $"Waiting for {person}."
                    : $"{person} has agreed, or who may for them."
            ),
        ];
}
