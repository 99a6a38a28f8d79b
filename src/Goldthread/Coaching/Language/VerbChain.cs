using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Language;

/// <summary>Follows “would like to be able to start cooking” to the verb that counts, and notes what it passes.</summary>
internal static partial class VerbChain
{
    internal static Core Follow(Statement goal, int at, Core core)
    {
        while (at < goal.Count && goal.Tokens[at].Kind is not TokenKind.Stop)
        {
            var token = goal.Tokens[at];
            if (token.Is(Not))
            {
                core = core with { Not = true };
                at++;
            }
            else if (token.Lemma == "do" && goal.Is(at + 1, Not))
            {
                at++;
            }
            else if (
                token.Lemma == "need"
                && core.Subject == Who.Person
                && goal.Is(at + 1, Help)
                && goal.Says(
                    at + 1,
                    "help",
                    "support",
                    "assistance",
                    "prompting",
                    "encouragement",
                    "supervision",
                    "reminding",
                    "prompts"
                )
            )
            {
                return core with { Voice = Voice.Receives, Verb = at, From = at };
            }
            else if (IsWish(goal, at, core))
            {
                core = core with
                {
                    Wish = true,
                    Subject = core.Subject == Who.Nobody ? Who.Self : core.Subject,
                    Doer = core.Subject == Who.Nobody ? Who.Self : core.Doer,
                };
                return AfterWish(goal, at + 1, core);
            }
            else if (Passes(goal, at))
            {
                at++;
            }
            else if (token.Is(Be) || token.Norm is "get" && goal.At(at + 1).Bend == Bend.Ed)
            {
                return AfterBe(goal, at, core);
            }
            else if (IsHelper(goal, at))
            {
                core = core with { Tries = core.Tries || token.Lemma == "try" };
                at = goal.Says(at + 1, "to", "and") ? at + 2 : at + 1;
            }
            else
            {
                return At(goal, at, core);
            }
        }

        return core with
        {
            Voice = Voice.None,
        };
    }

    private static bool Passes(Statement goal, int at)
    {
        var token = goal.Tokens[at];
        return token.Is(Auxiliary | VagueAdverb) && !token.Is(Verb)
            || token.Kind is TokenKind.Comma or TokenKind.Sign
            || goal.Roles[at] == Role.Time
            || token.Is(Auxiliary)
            || token.Norm == "going" && goal.Says(at + 1, "to")
            || token.Norm is "to" or "that" or "able" or "also" or "have to" or "has to"
            || token.Is(Neutral) && !token.Is(Verb)
            || IsAdverb(token);
    }

    private static bool IsAdverb(in Token token) =>
        token.Norm.Length > 4 && token.Norm.EndsWith("ly", StringComparison.Ordinal) && !token.Is(Verb | Family);

    private static bool IsWish(Statement goal, int at, Core core)
    {
        var token = goal.Tokens[at];
        var told = token.Lemma is "say" or "think" or "feel" or "believe" && core.Subject == Who.Family;
        if (!token.Is(WishVerb) && !told || token.Lemma is "need" && goal.Says(at + 1, "to") && core.Wish)
        {
            return false;
        }

        return token.Lemma switch
        {
            "choose" or "look" or "agree" or "seek" or "mean" or "plan" => goal.Says(at + 1, "to"),
            "look forward" => true,
            "say" or "think" or "feel" or "believe" => core.Subject == Who.Family,
            "love" or "like" => goal.Is(at - 1, Auxiliary)
                || goal.Is(at - 2, Auxiliary)
                || goal.Says(at + 1, "to")
                || core.Subject == Who.Self,
            _ => true,
        };
    }

    private static bool IsHelper(Statement goal, int at)
    {
        var token = goal.Tokens[at];
        var next = goal.At(at + 1);
        var verbAfter =
            next.Norm == "to" && goal.Is(at + 2, Verb | Be | Not) || next.Bend == Bend.Ing && next.Is(Verb | Be);
        return token.Lemma switch
        {
            "continue"
            or "start"
            or "begin"
            or "try"
            or "aim"
            or "work towards"
            or "practise"
            or "practice"
            or "return"
            or "get back"
            or "carry on"
            or "keep"
            or "keep on" => verbAfter || token.Lemma == "try" && next.Is(Not),
            "manage" or "learn" or "choose" or "agree" or "get" or "consider" or "decide" or "look" or "remember" =>
                next.Norm == "to" && verbAfter,
            "go" => next.Norm == "and" && goal.Is(at + 2, Verb),
            _ => false,
        };
    }

    private static Core AfterBe(Statement goal, int at, Core core)
    {
        var next = at + 1;
        while (
            goal.Is(next, VagueAdverb | Not)
            || IsAdverb(goal.At(next))
            || goal.At(next).Norm is "more" or "fully" or "also" or "always" or "kept"
        )
        {
            if (goal.Says(next, "kept"))
            {
                break;
            }

            core = core with { Not = core.Not || goal.Is(next, Not) };
            next++;
        }

        var token = goal.At(next);
        if (
            token.Norm is "to" or "able to"
            || token.Norm is "able" or "going" or "willing" or "happy" && goal.Says(next + 1, "to")
        )
        {
            return Follow(goal, next + 1, core with { From = next });
        }

        // “The hope is that she will …”, “the aim is for Jim to …”: what counts comes after.
        if (token.Norm is "that" or "for" && next + 2 < goal.Count)
        {
            return CoreReader.Clause(goal, next + 1);
        }

        if (token.Norm is "hoping" or "looking" or "keen" or "determined")
        {
            return AfterWish(goal, next + 1, core with { Wish = true });
        }

        if (token.Bend == Bend.Ing && token.Is(Verb))
        {
            return At(goal, next, core);
        }

        // “Be supported to” is done to them; “be respected”, “be more involved” is how they are.
        var done = token.Bend == Bend.Ed && token.Is(Verb);
        if (
            done && (!token.Is(Mood | VagueAdjective) || token.Is(StaffVerb))
            || !token.Is(Known)
                && (
                    token.Norm.EndsWith("ed", StringComparison.Ordinal)
                    || token.Norm.EndsWith("en", StringComparison.Ordinal)
                )
            || token.Norm is "kept" or "supported" or "put" or "read" or "cut" or "set" or "redone"
        )
        {
            return core with { Voice = Voice.Passive, Verb = next, From = at };
        }

        return core with
        {
            Voice = Voice.State,
            Verb = at,
            From = at,
        };
    }

    private static Core At(Statement goal, int at, Core core)
    {
        var token = goal.Tokens[at];
        if (token.Is(ReceiveVerb) || token.Lemma == "have" && IsReceived(goal, at, core.Wish))
        {
            return core with { Voice = Voice.Receives, Verb = at, From = at };
        }

        if (token.Is(Verb))
        {
            var state =
                token.Lemma is "feel" or "become" or "remain" or "stay" or "seem" or "get"
                && goal.Is(at + 1, Mood | VagueAdjective | Comparative);
            return core with { Voice = state ? Voice.State : Voice.Active, Verb = at, From = at };
        }

        return core with
        {
            Voice = Voice.Active,
            Verb = token.Is(Known) ? -1 : at,
            From = at,
        };
    }

    // “Have his call bell within reach”, “have her heels checked”, “have support available”.
    private static bool IsReceived(Statement goal, int at, bool wish)
    {
        for (var next = at + 1; next < Math.Min(goal.Count, at + 9); next++)
        {
            var token = goal.Tokens[next];
            if (token.Kind is TokenKind.Stop or TokenKind.Comma || token.Is(And))
            {
                return false;
            }

            if (
                token.Norm is "available" or "within" or "reach" or "provided"
                || token.Norm is "place" or "hand" && goal.Is(next - 1, Preposition)
                || token.Bend == Bend.Ed
                    && token.Is(wish ? StaffVerb : Verb)
                    && !token.Is(Mood | VagueAdjective)
                    && next > at + 1
                || token.Norm is "access" && goal.Says(next + 1, "to")
            )
            {
                return true;
            }

            if (
                next == at + 1 && token.Is(Help) && !token.Is(Person | Family)
                || token.Norm is "support" or "assistance" or "supervision"
            )
            {
                return true;
            }
        }

        return false;
    }
}
