using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Language;

/// <summary>Finds the bones of a goal: the first clause that says what is wanted, its subject, and its verb.</summary>
internal static class CoreReader
{
    /// <summary>Further than this a subject does not reach.</summary>
    private const int LongestSubject = 14;

    internal static Core Read(Statement goal)
    {
        var from = Lead.Skip(goal, out var ofSelf);
        var core = Clause(goal, from);
        return ofSelf && core.Subject == Who.Nobody
            ? core with
            {
                Subject = Who.Self,
                Doer = Who.Self,
                Wish = true,
            }
            : core;
    }

    internal static Core Clause(Statement goal, int from)
    {
        if (!StartsWithVerb(goal, from))
        {
            var at = Trigger(goal, from);
            if (at >= 0)
            {
                return WithSubject(goal, from, at);
            }
        }

        var start = goal.Says(from, "to", "only", "just", "always") ? from + 1 : from;
        if (
            goal.Is(start, Be | Verb | WishVerb) && !LeadsToSubject(goal, start)
            || goal.Says(start, "able", "able to", "not", "n't")
        )
        {
            return VerbChain.Follow(
                goal,
                start,
                new Core
                {
                    SubjectFrom = from,
                    SubjectTo = from,
                    From = start,
                }
            );
        }

        return new Core
        {
            Voice = Voice.None,
            SubjectFrom = from,
            SubjectTo = from,
            From = from,
        };
    }

    private static Core WithSubject(Statement goal, int from, int trigger)
    {
        var who = Subjects.Of(goal, from, trigger);
        var core = new Core
        {
            Subject = who,
            Doer = who,
            SubjectFrom = from,
            SubjectTo = trigger,
            From = trigger,
        };
        return VerbChain.Follow(goal, trigger, core);
    }

    /// <summary>The first word that makes a sentence of what stands before it: “will”, “wants”, “to walk”, “is”.</summary>
    private static int Trigger(Statement goal, int from)
    {
        for (var at = from; at < Math.Min(goal.Count, from + LongestSubject); at++)
        {
            var token = goal.Tokens[at];
            if (token.Kind == TokenKind.Stop || goal.Roles[at] == Role.Reason)
            {
                return -1;
            }

            if (goal.Roles[at] == Role.Content && Triggers(goal, from, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Triggers(Statement goal, int from, int at)
    {
        var token = goal.Tokens[at];
        if (
            at == from
            && Subjects.IsName(goal, at)
            && goal.Is(at + 1, Auxiliary | WishVerb | Be)
            && !goal.Says(at + 1, "be")
        )
        {
            return false;
        }

        if (
            token.Is(Auxiliary) && !(at == from && token.Is(Month) && !goal.Is(at + 1, Be))
            || token.Is(Be) && token.Norm != "'s"
        )
        {
            return token.Norm is not ("be" or "been" or "being") || at == from;
        }

        if (token.Norm == "'s")
        {
            return at > from && goal.Is(at - 1, Self | Person | Pronoun) || goal.Says(at + 1, "going", "to");
        }

        if (at == from)
        {
            return token.Is(Not) && token.Norm != "no longer";
        }

        if (token.Norm == "to")
        {
            return goal.Is(at + 1, Verb | Be | Not | Adverb) || goal.Says(at + 1, "have", "do");
        }

        return IsFinite(goal, from, at);
    }

    // “Mary attends”, “I want”, “they cook”: a verb straight after whoever does it.
    private static bool IsFinite(Statement goal, int from, int at)
    {
        var token = goal.Tokens[at];
        var after = goal.Tokens[at - 1];
        if (
            token.Norm
            is "want"
                or "wants"
                or "wish"
                or "wishes"
                or "hopes"
                or "prefers"
                or "needs"
                or "wld"
                or "would like"
                or "wanna"
                or "expects"
                or "hoping"
        )
        {
            return !after.Is(Determiner | Possessive) || after.Is(Self | Person);
        }

        if (token.Norm is "like" or "need" or "hope" or "plan" or "aim" or "love")
        {
            return after.Is(Self | Person) && after.Norm is not ("me" or "her");
        }

        if (!token.Is(Verb) || goal.Roles[at - 1] == Role.Time)
        {
            return false;
        }

        return after.Norm is "i" or "they" or "we" or "he" or "she" or "who"
            ? token.Bend is Bend.None or Bend.S or Bend.Ed
            : token.Bend == Bend.S
                && !token.Is(NounToo)
                && at <= from + 3
                && !after.Is(Determiner | Possessive | Preposition | Verb);
    }

    private static bool StartsWithVerb(Statement goal, int from)
    {
        var token = goal.At(from);
        var second = goal.At(from + 1);
        if (token.Norm is "to" or "want" or "wants" or "hopes" or "hoping" or "wishes" or "wanting")
        {
            return true;
        }

        if (Subjects.IsName(goal, from) && (second.Is(Auxiliary | WishVerb) || second.Norm == "to"))
        {
            return false;
        }

        if (
            token.Is(Month) && second.Is(Auxiliary)
            || !token.Is(Verb | Be) && !(token.Is(WishVerb) && second.Norm is "to") && token.Norm != "able"
        )
        {
            return false;
        }

        // “Support to be provided”, “Sleep will improve”, “Will have”: a noun or a helping verb.
        if (
            token.Is(Auxiliary)
            || second.Is(Auxiliary | WishVerb) && second.Norm is not ("need" or "love" or "like")
            || second.Is(Be) && second.Norm is not "being"
        )
        {
            return false;
        }

        if (second.Norm == "to" && goal.Is(from + 2, Be))
        {
            return false;
        }

        if (second.Norm == "to" && token.Is(Worker | Body | Document) && goal.Is(from + 2, Verb) && token.Is(NounToo))
        {
            return false;
        }

        return !LeadsToSubject(goal, from) && (token.Bend is Bend.None || token.Bend == Bend.Ing || token.Is(WishVerb));
    }

    // “Hoist sling to be replaced”, “volunteer driver to take …”, “resting pulse under 90”: a noun beside a noun.
    private static bool LeadsToSubject(Statement goal, int from)
    {
        var token = goal.At(from);
        if (!token.Is(NounToo) || goal.Is(from + 1, ChangeVerb))
        {
            return false;
        }

        if (token.Bend == Bend.Ing && goal.Is(from + 1, Body | Score) && !token.Is(ChangeVerb | VagueVerb | StaffVerb))
        {
            return true;
        }

        for (var at = from + 1; at < from + 4; at++)
        {
            var next = goal.At(at);
            if (at > from + 1 && (next.Is(Auxiliary) || next.Norm == "to" && goal.Is(at + 1, Be)))
            {
                return true;
            }

            if (
                at > from + 1
                && next.Norm == "to"
                && goal.Is(at - 1, Worker)
                && goal.Is(at + 1, Verb)
                && !token.Is(StaffVerb)
            )
            {
                return true;
            }

            if (
                next.Kind != TokenKind.Word
                || next.Is(
                    Determiner | Possessive | Preposition | And | Person | Self | Family | Reflexive | Number | Title
                )
                || next.Capital && !next.Is(Known)
            )
            {
                return false;
            }
        }

        return false;
    }
}
