using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

internal static partial class MeasurableJudge
{
    // “Walk to the lounge”, “climb the stairs”, “get out of bed”: a way with an end.
    private static bool Arrives(Statement goal, Part part, int at)
    {
        var token = goal.Tokens[at];
        if (
            !token.Is(MotionVerb)
            || token.Lemma == "potter"
            || goal.Is(at - 1, Determiner | Possessive) && token.Is(NounToo) && token.Lemma != "walk"
        )
        {
            return false;
        }

        if (
            token.Lemma is "get" or "climb"
            && goal.Says(at + 1, "upstairs", "downstairs", "out of bed", "in", "dressed")
        )
        {
            return !goal.Says(at + 1, "in");
        }

        for (var next = at + 1; next < Math.Min(part.To, at + 8); next++)
        {
            var way = goal.At(next).Norm;
            if (
                goal.Roles[next] == Role.Content
                && way
                    is "to"
                        or "into"
                        or "from"
                        or "down"
                        or "up"
                        or "across"
                        or "around"
                        or "round"
                        or "out of"
                        or "onto"
                        or "as far as"
                        or "off"
                        or "between"
                        or "through"
                        or "over"
                        or "along"
                        or "out"
                        or "in"
                        or "past"
                && Reaches(goal, token, next + 1, part.To, way)
            )
            {
                return true;
            }

            if (
                token.Lemma == "climb" && goal.Says(next, "stairs", "steps")
                || token.Lemma is "stand" or "sit" or "transfer" && goal.Says(next, "up")
            )
            {
                return token.Lemma is "climb" or "stand" or "transfer";
            }
        }

        return false;
    }

    private static bool Reaches(Statement goal, in Token verb, int from, int to, string way)
    {
        for (var at = from; at < Math.Min(to, from + 5); at++)
        {
            if (goal.Is(at, Place))
            {
                return verb.Lemma switch
                {
                    "get" or "take" or "carry" or "lift" or "catch" or "bring" => true,
                    "sit" or "stand" => way is "to" or "from" or "at" or "out of" or "up",
                    _ => way is not ("in" or "out" or "round") || way == "round" && goal.Says(at, "block"),
                };
            }

            if (
                goal.Roles[at] != Role.Content
                || goal.Tokens[at].Kind != TokenKind.Word
                || goal.Is(at, Verb) && at == from && way == "to" && !goal.Is(at, NounToo)
            )
            {
                return false;
            }
        }

        return way is "to" or "as far as"
            && goal.Is(from, Determiner | Possessive)
            && verb.Lemma is "walk" or "wheel" or "travel" or "cycle" or "mobilise"
            && goal.At(from + 1).Kind == TokenKind.Word;
    }
}
