using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>
/// Whether two nouns that are joined are two results: “mobility and confidence” are, “milk and bread” are bought in one go,
/// “health and wellbeing” are near-synonyms.
/// </summary>
internal static class Nouns
{
    private const WordClass Quality = VagueNoun | Mood | VagueAdjective | Seen | Body;

    internal static bool AreTwo(Statement goal, Core core, int from, int verb, int joint, int at)
    {
        if (goal.Tokens[joint].Kind is TokenKind.Comma && !Listed(goal, at) || InsidePhrase(goal, verb, joint))
        {
            return false;
        }

        var left = goal.At(joint - 1);
        var rightEnd = EndOfNoun(goal, at);
        var right = goal.At(rightEnd - 1);
        if (goal.Is(at, Preposition) || goal.Says(at, "if", "when", "where", "who", "which", "as", "that"))
        {
            return false;
        }

        if (
            Pairs.Are(left, right)
            || Pairs.Are(left, goal.At(at))
            || goal.At(rightEnd).Is(And) && Pairs.Are(left, goal.At(rightEnd + 1))
        )
        {
            return false;
        }

        // Under a verb of wanting alone each thing is a result of its own: “I want a job and my own flat”.
        if (
            verb < 0
            && core.Wish
            && goal.Is(at, Determiner | Possessive | OnceNoun | Comparative | VagueNoun)
            && right.Kind == TokenKind.Word
        )
        {
            return true;
        }

        // “Weigh monthly”, “mood to lift” are clauses, found before; here both must be qualities or conditions.
        var (one, other) = (left.Is(Quality) || LeftHead(goal, from, joint).Is(Quality), right.Is(Quality));
        if (
            right.Is(OnceNoun)
            && left.Is(OnceNoun)
            && goal.At(verb).Lemma is "get" or "have" or "find" or "obtain" or "gain"
        )
        {
            return true;
        }

        // What is to change, and what staff give, is of one sort: a quality beside a thing is a second result.
        if (
            goal.At(verb).Is(ChangeVerb | ServiceVerb | StaffVerb)
            && right.Kind == TokenKind.Word
            && core.Subject is Who.Nobody or Who.Staff or Who.Thing
        )
        {
            return (one || other)
                && !(right.Is(Verb) && !(right.Is(NounToo) && right.Is(Quality)))
                && !right.Is(Worker | Family | Person)
                && !left.Is(Worker | Family | Person | VagueAdjective | Mood);
        }

        if (!one || !other)
        {
            return false;
        }

        return verb < 0
            || goal.At(verb).Is(ChangeVerb | ServiceVerb | StaffVerb | VagueVerb | Be | StateVerb)
            || core.Voice is Voice.Passive or Voice.Receives;
    }

    // A comma makes a list only when another joint follows: “nutrition, mobility and quality of life”.
    private static bool Listed(Statement goal, int at)
    {
        var end = EndOfNoun(goal, at);
        return goal.Is(end, And) || goal.At(end).Kind == TokenKind.Comma && goal.Is(at, VagueNoun);
    }

    // “With her frame and her carer”, “in line with his care plan and risk assessments”: inside a phrase that only says how.
    private static bool InsidePhrase(Statement goal, int verb, int joint)
    {
        for (var back = joint - 1; back > Math.Max(verb, joint - 8); back--)
        {
            if (
                goal.Says(
                    back,
                    "without",
                    "by",
                    "via",
                    "from",
                    "in line with",
                    "rather than",
                    "including",
                    "using",
                    "between",
                    "through",
                    "like",
                    "such as",
                    "during"
                )
            )
            {
                return true;
            }

            if (goal.Tokens[back].Kind == TokenKind.Comma || goal.Is(back, Verb))
            {
                return false;
            }
        }

        return false;
    }

    private static Token LeftHead(Statement goal, int from, int joint)
    {
        for (var back = joint - 1; back >= Math.Max(from, joint - 12); back--)
        {
            if (goal.Is(back, Quality) && goal.Roles[back] == Role.Content)
            {
                return goal.Tokens[back];
            }
        }

        return goal.At(joint - 1);
    }

    private static int EndOfNoun(Statement goal, int at)
    {
        var end = at;
        while (
            end < goal.Count
            && end < at + 4
            && goal.Tokens[end].Kind == TokenKind.Word
            && goal.Roles[end] == Role.Content
            && !goal.Is(end, And | Preposition | Auxiliary | Be)
        )
        {
            end++;
        }

        return Math.Max(end, at + 1);
    }
}
