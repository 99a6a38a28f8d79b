using Goldthread.Coaching.Judging;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Targets;

/// <summary>Reads how much, how often and until when out of the words.</summary>
internal static class TargetReader
{
    internal static Target Read(Statement goal, DateOnly today)
    {
        var amount = Amount(goal);
        var deadline = First(goal, "Deadline");
        return new Target(
            amount is { } found ? found.Value : null,
            amount?.Unit,
            Words(goal, First(goal, "Frequency") ?? First(goal, "Recurrence")),
            Words(goal, deadline),
            deadline is { } mark ? DayReader.Read(goal, mark, today).Day : null,
            Words(goal, First(goal, "Duration"))
        );
    }

    private static Mark? First(Statement goal, string kind)
    {
        foreach (var mark in goal.Times)
        {
            if (mark.Kind == kind && goal.Roles[mark.From] != Role.Reason)
            {
                return mark;
            }
        }

        return null;
    }

    private static string? Words(Statement goal, Mark? mark) =>
        mark is { } found ? goal.Text[goal.Tokens[found.From].Start..goal.Tokens[found.To - 1].End] : null;

    private static (double Value, string? Unit)? Amount(Statement goal)
    {
        for (var at = 0; at < goal.Count; at++)
        {
            if (goal.Roles[at] == Role.Content && Amounts.Counts(goal, at) && !IsHelpers(goal, at))
            {
                return End(goal, at);
            }
        }

        return Clock(goal);
    }

    // “With 2 sticks”, “x1 carer”, “assistance of 1”: help, not how much.
    private static bool IsHelpers(Statement goal, int at) =>
        goal.HelpAt(at) is { Kind: "HelpLevel" }
        || goal.Is(at + 1, Help | Aid | Worker)
        || goal.Says(at - 1, "x", "+", "of", "with")
            && (
                goal.Is(at + 1, Help | Aid | Worker)
                || goal.Says(at - 2, "assistance", "assist", "a", "supervision")
                || goal.Is(at - 2, Help | Aid | Worker)
                || at == goal.Count - 1
                || goal.Says(at - 1, "+")
            )
        || goal.Tokens[at].Norm == "half" && goal.Is(at + 1, Month);

    // “From 5 to 2”: the end value is the second.
    private static (double, string?) End(Statement goal, int at)
    {
        for (var next = at + 1; next < Math.Min(goal.Count, at + 4); next++)
        {
            if (goal.Says(at - 1, "from") && goal.Says(next, "to") && Amounts.Counts(goal, next + 1))
            {
                return (goal.At(next + 1).Value, Unit(goal, next + 1));
            }
        }

        var token = goal.Tokens[at];
        return token.Kind == TokenKind.Stroke
            ? (Shape.Parts(token)[0], "out of " + Shape.Parts(token)[1])
            : (token.Value, Unit(goal, at));
    }

    private static string? Unit(Statement goal, int at)
    {
        if (goal.Says(at + 1, "out of", "out") || goal.Says(at + 1, "/"))
        {
            var under = goal.Says(at + 1, "out") ? at + 3 : at + 2;
            return Amounts.Counts(goal, under) ? "out of " + goal.At(under).Norm : null;
        }

        if (goal.Says(at - 1, "£"))
        {
            return "£";
        }

        var from = at + 1;
        while (
            goal.Is(from, Determiner | Preposition)
            && goal.Roles[Math.Min(from, goal.Count - 1)] == Role.Content
            && goal.Says(from, "a", "an", "of")
        )
        {
            from++;
        }

        var to = from;
        while (
            to < goal.Count
            && to < from + 2
            && goal.Tokens[to].Kind == TokenKind.Word
            && goal.Roles[to] == Role.Content
            && !goal.Is(to, Preposition | And | Auxiliary | Determiner | Possessive | VagueAdverb | Neutral)
            && (to == from || !goal.Is(from, WordClass.Unit | ShortPeriod))
        )
        {
            to++;
        }

        return to > from ? goal.Text[goal.Tokens[from].Start..goal.Tokens[to - 1].End]
            : goal.Says(from, "%") ? "%"
            : Named(goal, at);
    }

    // “Pain score to be 3 or less”: the score is its own unit.
    private static string? Named(Statement goal, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 5); back--)
        {
            if (goal.Is(back, Score | Seen) && goal.Tokens[back].Kind == TokenKind.Word)
            {
                return goal.Text[goal.Tokens[back].Start..goal.Tokens[back].End];
            }
        }

        return null;
    }

    // “Before 8am”: with nothing else to count, the clock is.
    private static (double, string?)? Clock(Statement goal)
    {
        for (var at = 0; at < goal.Count; at++)
        {
            if (
                goal.Tokens[at].Kind == TokenKind.Number
                && goal.Says(at + 1, "am", "pm")
                && goal.Roles[at] != Role.Reason
            )
            {
                return (goal.Tokens[at].Value, goal.At(at + 1).Norm);
            }
        }

        return null;
    }
}
