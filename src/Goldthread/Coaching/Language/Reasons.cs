namespace Goldthread.Coaching.Language;

/// <summary>Finds the words that say why: from “so that”, “because”, “in order to” to the end of the sentence.</summary>
internal static class Reasons
{
    internal static void Fill(Statement goal)
    {
        for (var at = 0; at < goal.Count; at++)
        {
            if (goal.Roles[at] != Role.Time && Begins(goal, at))
            {
                var end = EndOf(goal, at);
                Array.Fill(goal.Roles, Role.Reason, at, end - at);
                at = end;
            }
        }
    }

    private static bool Begins(Statement goal, int at)
    {
        var token = goal.Tokens[at];
        if (token.Is(WordClass.Reason))
        {
            return true;
        }

        // “…, that's all I ask”, “…, they just barge in”: said beside the goal.
        if (
            token.Kind == TokenKind.Comma
            && at > 1
            && goal.Says(at + 1, "that", "they", "it", "which", "used to", "used")
            && !goal.Is(at + 2, WordClass.Auxiliary)
            && !goal.Says(at + 2, "want")
        )
        {
            return true;
        }

        return token.Norm switch
        {
            "so" => at > 0
                && goal.Is(
                    at + 1,
                    WordClass.Self | WordClass.Person | WordClass.Possessive | WordClass.Title | WordClass.Pronoun
                )
                && !goal.Is(at + 1, WordClass.Worker)
                && !Wishes(goal, at + 1),
            "even" => at == 0 && goal.Says(1, "though", "if"),
            "although" or "though" or "while" or "whilst" => at == 0 && !goal.Is(1, WordClass.Preposition),
            "as" when at == 0 => !goal.Says(1, "much", "often", "far", "well", "soon", "long", "independently", "part"),
            "as" => at > 1
                && goal.Is(at + 1, WordClass.Self | WordClass.Person)
                && goal.Tokens[at + 1].Norm != "me"
                && !goal.Says(at - 2, "as")
                && !goal.Says(at + 2, "can", "did", "used"),
            "since" => at == 0,
            "to" => at > 2 && IsPurpose(goal, at),
            _ => false,
        };
    }

    // “…, so he would like to walk there”: no reason, but what is wanted.
    private static bool Wishes(Statement goal, int from)
    {
        for (var at = from + 1; at < from + 4; at++)
        {
            if (
                goal.Says(at, "want", "wants", "would like", "hopes")
                || goal.Says(at, "would", "'d") && goal.Says(at + 1, "like", "love")
            )
            {
                return true;
            }
        }

        return false;
    }

    // “…, to gain more experience”, “supervise to reduce the risk of choking”: why, not what.
    private static bool IsPurpose(Statement goal, int at)
    {
        if (
            !goal.Is(at + 1, WordClass.ChangeVerb)
            || goal.Says(
                at + 1,
                "keep",
                "shrink",
                "heal",
                "rise",
                "reach",
                "drop",
                "fall",
                "lift",
                "settle",
                "cut",
                "cut down"
            )
        )
        {
            return false;
        }

        if (goal.At(at - 1).Kind == TokenKind.Comma)
        {
            return !AnotherFollows(goal, at + 2);
        }

        // A verb has gone before with an object of its own: the purpose comes second.
        for (var back = at - 1; back >= Math.Max(1, at - 12); back--)
        {
            var token = goal.Tokens[back];
            if (token.Kind is TokenKind.Stop or TokenKind.Comma || token.Is(WordClass.And))
            {
                return false;
            }

            if (
                token.Is(WordClass.Verb)
                && back < at - 1
                && !goal.Is(back - 1, WordClass.Determiner | WordClass.Possessive)
                && !(goal.Is(back - 1, WordClass.Preposition) && !goal.Says(back - 1, "to"))
            )
            {
                return !token.Is(WordClass.LearnVerb | WordClass.WishVerb | WordClass.Be) && !TakesSomebody(token);
            }
        }

        return false;
    }

    // “Support her to improve …”, “encourage Fred to increase …” go on with what the person does.
    private static bool TakesSomebody(in Token token) =>
        token.Lemma
            is "support"
                or "assist"
                or "encourage"
                or "prompt"
                or "help"
                or "enable"
                or "empower"
                or "remind"
                or "motivate"
                or "want"
                or "like"
                or "get"
                or "allow"
                or "advise"
                or "work"
                or "continue"
                or "try"
                or "start"
                or "learn"
                or "begin"
                or "ask"
                or "tell"
                or "aim"
                or "need";

    private static bool AnotherFollows(Statement goal, int from)
    {
        for (var at = from; at < Math.Min(goal.Count, from + 14); at++)
        {
            if (goal.Is(at, WordClass.And) && (goal.Says(at + 1, "to") || goal.At(at).Norm == "and to"))
            {
                return true;
            }
        }

        return false;
    }

    // At the start (“because I get lonely, I want …”) a reason ends at its comma, later with the sentence.
    private static int EndOf(Statement goal, int start)
    {
        var first = start == 0 || goal.At(start - 1).Kind == TokenKind.Stop;
        for (var at = start + 1; at < goal.Count; at++)
        {
            var kind = goal.Tokens[at].Kind;
            if (kind == TokenKind.Stop || first && (kind == TokenKind.Comma || Resumes(goal, at, start)))
            {
                return at;
            }

            // “…, and …” or “; also” may take up a second result.
            if (!first && goal.Is(at, WordClass.And) && NewWish(goal, at + 1))
            {
                return at;
            }
        }

        return goal.Count;
    }

    private static bool NewWish(Statement goal, int at) =>
        goal.Is(at, WordClass.Self | WordClass.Person | WordClass.Worker) && goal.Is(at + 1, WordClass.WishVerb)
        || goal.Is(at, WordClass.Worker) && goal.Says(at + 1, "will", "to");

    // “Since her stroke in March Mrs P would like …”: the person comes in.
    private static bool Resumes(Statement goal, int at, int start) =>
        at > start + 2
        && (goal.Is(at, WordClass.Title) || goal.Is(at, WordClass.Self | WordClass.Person))
        && !goal.Is(at - 1, WordClass.Preposition | WordClass.And | WordClass.Reason)
        && !goal.Says(at, "me", "my");
}
