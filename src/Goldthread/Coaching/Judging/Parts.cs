using System.Runtime.InteropServices;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>One of the results that a goal names: its tokens from <paramref name="From"/> to before <paramref name="To"/>.</summary>
/// <param name="Verb">The token of its verb; −1 when it has none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Part(int From, int To, int Verb);

/// <summary>
/// Cuts a goal where a second result begins that could be met without the first, and forgives errands, usual pairs,
/// near-synonyms, routines and reasons.
/// </summary>
internal static class Parts
{
    /// <summary>The results, the first first, and the joining word before each of the others.</summary>
    internal static (List<Part> Parts, List<int> Joins) Of(Statement goal, Core core)
    {
        var parts = new List<Part>();
        var joins = new List<int>();
        var verb = core.Verb;
        var from = core.From;
        var lastVerb = verb;
        for (var at = from + 1; at < goal.Count; at++)
        {
            if (at == from && joins.Count > 0 || !IsJoint(goal, at))
            {
                lastVerb = goal.Roles[at] == Role.Content && goal.Is(at, Verb) && !goal.Is(at, NounToo) ? at : lastVerb;
                continue;
            }

            var second = Second.After(goal, core, from, verb, lastVerb, at);
            if (second.Begins)
            {
                parts.Add(new Part(from, at, verb));
                joins.Add(at);
                from = at + 1;
                verb = second.Verb;
                lastVerb = verb;
            }
        }

        parts.Add(new Part(from, goal.Count, verb));
        return (parts, joins);
    }

    private static bool IsJoint(Statement goal, int at)
    {
        var token = goal.Tokens[at];
        return goal.Roles[at] == Role.Content
            && (
                token.Is(And) && token.Norm != "then"
                || token.Kind is TokenKind.Comma
                || token.Kind is TokenKind.Stop && !IsAbbreviation(goal, at)
                || token.Norm is "-" && Spaced(goal, at)
            )
            && !(goal.HelpAt(at) is { } mark && at > mark.From);
    }

    private static bool IsAbbreviation(Statement goal, int at) =>
        goal.Tokens[at].Norm == "."
        && (
            goal.At(at - 1).Norm.Length == 1
            || goal.Is(at - 1, Title)
            || goal.Says(at - 1, "approx", "no", "eg", "ie", "etc", "min", "mins", "hrs", "hr")
        );

    private static bool Spaced(Statement goal, int at) =>
        goal.At(at - 1).End < goal.Tokens[at].Start && goal.At(at + 1).Start > goal.Tokens[at].End;
}
