using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Language;

/// <summary>Passes over what stands before a goal: a label, a time, a reason, “with support,”, a bit of background.</summary>
internal static class Lead
{
    internal static int Skip(Statement goal, out bool ofSelf)
    {
        ofSelf = false;
        var at = Label(goal, ref ofSelf);
        while (at < goal.Count && Passes(goal, at))
        {
            at++;
        }

        at = Fronted(goal, at);
        at = Background(goal, at);
        if (goal.Says(at, "for") && HasTo(goal, at + 1))
        {
            at++;
        }

        while (at < goal.Count && (Passes(goal, at) || goal.Says(at, "so", "but")))
        {
            at++;
        }

        return at;
    }

    private static bool Passes(Statement goal, int at) =>
        goal.Roles[at] != Role.Content
        || goal.Tokens[at].Kind is TokenKind.Sign or TokenKind.Comma or TokenKind.Stop
        || goal.Says(at, "then", "please", "hopefully");

    // “Goal: …”, “What matters to me: …”.
    private static int Label(Statement goal, ref bool ofSelf)
    {
        for (var at = 0; at < Math.Min(7, goal.Count); at++)
        {
            ofSelf |= goal.Is(at, Self) || goal.Says(at, "my");
            if (goal.Tokens[at].Norm == ":")
            {
                return at + 1;
            }
        }

        ofSelf = false;
        return 0;
    }

    // “With support, …”, “When at home, …”: up to the comma.
    private static int Fronted(Statement goal, int at)
    {
        if (!goal.Is(at, Preposition) && !goal.Says(at, "when", "if", "once", "where") || goal.Says(at, "to", "for"))
        {
            return at;
        }

        for (var next = at + 1; next < Math.Min(goal.Count, at + 12); next++)
        {
            if (goal.Tokens[next].Kind == TokenKind.Comma)
            {
                return next + 1;
            }

            if (goal.Is(next, Auxiliary | WishVerb))
            {
                return at;
            }
        }

        return at;
    }

    // “I used to have the allotment and what I'd really like is …”: from the wish on.
    private static int Background(Statement goal, int from)
    {
        var told = false;
        var clause = from;
        for (var at = from; at < Math.Min(goal.Count, from + 60); at++)
        {
            // “Her hand is weak. She wants to …”: a first sentence that only tells.
            if (goal.Tokens[at].Kind == TokenKind.Stop)
            {
                if (!told)
                {
                    return from;
                }

                clause = at + 1;
                continue;
            }

            // “I get breathless but I want to …”.
            told |= goal.Says(at, "but") && at > from + 1;
            if (told && clause > from && goal.Is(at, Worker) && goal.Says(at + 1, "to"))
            {
                return clause;
            }

            if (goal.Tokens[at].Kind == TokenKind.Comma || goal.Is(at, And) || goal.Says(at, "but", "so"))
            {
                clause = at + 1;
            }

            if (
                !told
                && (
                    goal.Is(at, Auxiliary) && !goal.Says(at, "can")
                    || goal.Says(at, "want", "wants", "hopes", "wish", "wishes")
                )
            )
            {
                return from;
            }

            if (
                told
                && clause > from
                && (
                    goal.Says(
                        at,
                        "will",
                        "would",
                        "'d",
                        "'ll",
                        "shall",
                        "should",
                        "is to",
                        "are to",
                        "am to",
                        "want",
                        "wants",
                        "hopes",
                        "wish",
                        "wishes"
                    )
                    || goal.Says(at, "hope", "aim", "goal") && goal.Is(at + 1, Be)
                )
            )
            {
                return clause;
            }

            told |= goal.At(at).Bend == Bend.S && goal.Is(at, Verb) && !goal.Is(at, NounToo);
            told |= goal.Says(
                at,
                "used to",
                "used",
                "has",
                "had",
                "was",
                "were",
                "tends",
                "have",
                "is",
                "am",
                "are",
                "been",
                "struggles",
                "likes",
                "enjoys",
                "enjoyed",
                "finds",
                "lives",
                "'ve",
                "'m",
                "can",
                "means"
            );
            if (goal.Says(at, "is", "are", "am", "has", "have") && goal.Says(at + 1, "to", "going"))
            {
                return told && clause > from ? clause : from;
            }
        }

        return from;
    }

    private static bool HasTo(Statement goal, int from)
    {
        for (var at = from; at < Math.Min(goal.Count, from + 8); at++)
        {
            if (goal.Says(at, "to"))
            {
                return goal.Is(at + 1, Verb | Be | Not);
            }
        }

        return false;
    }
}
