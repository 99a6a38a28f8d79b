using Goldthread.Coaching.Language;

namespace Goldthread.Coaching.Judging;

/// <summary>Which words stand behind a finding, as tokens from and to.</summary>
internal static class Spans
{
    private const WordClass Qualities =
        WordClass.VagueNoun | WordClass.Mood | WordClass.VagueAdjective | WordClass.VagueVerb | WordClass.ThinVerb;

    /// <summary>The first quality or heading named, or all that is left.</summary>
    internal static (int, int) Vague(Statement goal, int from) =>
        First(goal, from, Qualities & ~WordClass.VagueVerb & ~WordClass.ThinVerb)
        ?? First(goal, from, Qualities)
        ?? (from, goal.Count);

    /// <summary>The first word of a class, outside reasons.</summary>
    internal static (int, int)? First(Statement goal, int from, WordClass any)
    {
        for (var at = Math.Max(0, from); at < goal.Count; at++)
        {
            if (goal.Is(at, any) && goal.Roles[at] != Role.Reason && goal.Tokens[at].Kind == TokenKind.Word)
            {
                return (at, at + 1);
            }
        }

        return null;
    }

    /// <summary>From the verb to the end of what it is about.</summary>
    internal static (int, int) Deed(Statement goal, Core core)
    {
        var from = core.Verb >= 0 ? Math.Min(core.Verb, core.From) : core.From;
        var to = from + 1;
        while (
            to < goal.Count
            && goal.Roles[to] == Role.Content
            && goal.Tokens[to].Kind is TokenKind.Word or TokenKind.Number
        )
        {
            to++;
        }

        return (from, to);
    }

    /// <summary>The words that look like a time and are none (“soon”, “before lunch”), or the deed that has none.</summary>
    internal static (int, int) NoTime(Statement goal, Core core)
    {
        foreach (var mark in goal.Times)
        {
            if (mark.Kind is not ("Deadline" or "Duration"))
            {
                return (mark.From, mark.To);
            }
        }

        return Deed(goal, core);
    }

    /// <summary>Who speaks, or the verb that leaves the person out.</summary>
    internal static (int, int) Voice(Statement goal, Core core) =>
        core.Subject is Who.Staff or Who.Family or Who.Thing or Who.Document && core.SubjectTo > core.SubjectFrom
            ? (core.SubjectFrom, core.SubjectTo)
            : Deed(goal, core);

    internal static int LongestSentence(Statement goal)
    {
        int longest = 0,
            now = 0;
        foreach (var token in goal.Tokens)
        {
            now = token.Kind == TokenKind.Stop ? 0 : now + (token.Says ? 1 : 0);
            longest = Math.Max(longest, now);
        }

        return longest;
    }
}
