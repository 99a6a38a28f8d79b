using System.Text;

namespace Goldthread.Support;

/// <summary>
/// Drafts in plain text from what a reality check found short: to copy, to change, to print. Nothing is ever sent. Pure.
/// </summary>
public static class RealityDrafts
{
    /// <summary>What comes first, what later, and what must change; empty when nothing is short.</summary>
    public static string StagedPlan(string goal, IReadOnlyList<RealityLine> lines)
    {
        var there = lines.Where(l => l.State == Enough.Enough).ToList();
        var thin = lines.Where(l => l.State == Enough.Thin).ToList();
        var missing = lines.Where(l => l.State == Enough.Missing).ToList();
        if (thin.Count + missing.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder($"A staged plan for “{goal}”\n");
        Part(text, "First, with what is there", there, "Begin with the smallest step that needs nothing more.");
        Part(text, "Then, as soon as this is stronger", thin, "Nothing is thin.");
        Part(text, "What must change before the rest", missing, "Nothing is missing.");
        return text.Append("\nWe look at this again at the next review, together.\n").ToString();
    }

    /// <summary>To whoever pays for the support, where time or partners are short; empty when they are not.</summary>
    public static string NoteToCommissioner(
        string person,
        string goal,
        RealityFacts facts,
        IReadOnlyList<RealityLine> lines
    )
    {
        var of = lines.Where(l => l.Part is RealityPart.Time or RealityPart.Place or RealityPart.Partners).ToList();
        var shorts = of.Where(l => l.State != Enough.Enough).ToList();
        if (shorts.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder($"About the support of {person}\n\n{person} has set this goal: “{goal}”\n\n");
        text.Append("We looked at whether it can be done with the support as it is commissioned. This is short:\n");
        foreach (var line in shorts)
        {
            text.Append($"- {line.Sentence}\n");
        }

        var gap = facts.NeededMinutes + facts.OthersMinutes - facts.CommissionedMinutes;
        text.Append(
            gap > 0
                ? $"\nWhat would help: {gap} minutes a week more, or a talk about what can wait.\n"
                : "\nWhat would help: a talk about how this can be put right, and by when.\n"
        );
        return text.Append($"\nUntil then we begin with what can be done, and {person} knows what waits and why.\n")
            .ToString();
    }

    /// <summary>A goal for the team, where a competence is missing or thin; empty when none is.</summary>
    public static string StaffGoal(string goal, RealityFacts facts)
    {
        var shorts = (facts.Skills ?? []).Where(s => s.Held < facts.Team).ToList();
        if (shorts.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder($"A goal for the team, so that “{goal}” can be supported well\n");
        foreach (var skill in shorts)
        {
            text.Append(
                $"- {skill.Name}: {skill.Held} of {facts.Team} have it today; {facts.Team - skill.Held} to learn it. By when, and with whom?\n"
            );
        }

        return text.Append("We know it has helped when the person says so, and the records show it.\n").ToString();
    }

    private static void Part(StringBuilder text, string heading, List<RealityLine> lines, string none)
    {
        text.Append($"\n{heading}\n");
        foreach (var line in lines)
        {
            text.Append($"- {line.Sentence}\n");
        }

        if (lines.Count == 0)
        {
            text.Append($"- {none}\n");
        }
    }
}
