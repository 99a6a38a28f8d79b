using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Tells the steps of one errand from two results.</summary>
internal static class Errands
{
    /// <summary>“Walk to the shop and buy milk”: the first is done only for the second.</summary>
    internal static bool Is(Statement goal, int verb, int joint, int at)
    {
        var first = goal.At(verb);
        var second = goal.Tokens[at];
        if (
            !first.Is(ErrandVerb)
            || second.Is(StateVerb | ChangeVerb | Be | VagueVerb | StopVerb)
                && !second.Is(NounToo)
                && second.Lemma is not ("get" or "make" or "have" or "do" or "look")
            || second.Is(LearnVerb)
        )
        {
            return false;
        }

        if (
            second.Lemma is "get" or "do" or "make" or "have"
            && (goal.Is(at + 1, Comparative | VagueAdjective | Mood) || goal.Is(at + 2, OnceNoun))
        )
        {
            return false;
        }

        for (var between = Math.Max(verb + 1, joint - 24); between < joint; between++)
        {
            if (
                goal.Roles[between] == Role.Time
                || goal.Is(between, Number)
                || goal.HelpAt(between) is { Kind: "HelpLevel" }
            )
            {
                return false;
            }
        }

        return true;
    }
}
