using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether a second result begins after a joining word, and with which verb.</summary>
internal static class Second
{
    /// <summary>How many tokens around a joining word are looked at; so time grows with the text and not with its square.</summary>
    private const int Near = 24;

    private static readonly (bool, int) None = (false, -1);

    internal static (bool Begins, int Verb) After(
        Statement goal,
        Core core,
        int from,
        int verb,
        int lastVerb,
        int joint
    )
    {
        var joining = goal.Tokens[joint];
        var at = SkipFillers(goal, joint + 1);
        if (at >= goal.Count || goal.Roles[at] == Role.Reason)
        {
            return None;
        }

        var clause = NewClause(goal, at);
        if (clause is { } found)
        {
            return (true, found);
        }

        if (joining.Kind == TokenKind.Stop)
        {
            return AfterStop(goal, at);
        }

        if (Pairs.Are(goal.At(joint - 1), goal.Tokens[at]) && !goal.Is(at, StateVerb | Be))
        {
            return None;
        }

        if (IsVerb(goal, at, joint, verb, lastVerb))
        {
            return AfterVerb(goal, core, from, verb, lastVerb, joint, at);
        }

        return Nouns.AreTwo(goal, core, from, verb, joint, at) ? (true, verb) : None;
    }

    private static int SkipFillers(Statement goal, int at)
    {
        var most = Math.Min(goal.Count, at + Near);
        while (
            at < most
            && (
                goal.Is(at, And)
                || goal.Tokens[at].Kind is TokenKind.Comma or TokenKind.Sign or TokenKind.Stop
                || goal.Roles[at] == Role.Time
                || goal.Says(
                    at,
                    "to",
                    "also",
                    "then",
                    "be able",
                    "able",
                    "not",
                    "will",
                    "is",
                    "are",
                    "for",
                    "just",
                    "eventually",
                    "finally",
                    "maybe",
                    "even"
                ) && !(goal.Says(at, "for", "not") && !goal.Is(at + 1, Verb | Determiner))
                || goal.Tokens[at].Norm.EndsWith("ly", StringComparison.Ordinal) && goal.Is(at + 1, Verb)
            )
        )
        {
            at++;
        }

        return at;
    }

    // “OT will look into …”, “I also want to …”: somebody new, or the same again, says what comes next.
    private static int? NewClause(Statement goal, int at)
    {
        for (var next = at; next < Math.Min(goal.Count, at + 6); next++)
        {
            var token = goal.Tokens[next];
            if (token.Kind is TokenKind.Stop or TokenKind.Comma || token.Is(And) || goal.Roles[next] == Role.Reason)
            {
                return null;
            }

            var says =
                token.Is(Auxiliary) && token.Norm is not ("can" or "may" or "could" or "must" or "do" or "does")
                || token.Norm is "want" or "wants" or "hopes" or "would like" && next > at;
            var changed =
                next > at
                && token.Bend == Bend.Ed
                && token.Is(Verb)
                && !token.Is(Mood)
                && goal.Is(next - 1, Body | Seen | Document | Worker | Family)
                && goal.Is(at - 1, And) | goal.At(at - 1).Kind == TokenKind.Comma;
            changed |=
                next == at + 1
                && token.Norm is "improved" or "reduced" or "increased" or "maintained"
                && goal.Is(at, Body | Seen | VagueNoun);
            var passive = changed || token.Norm == "to" && goal.Is(next + 1, Be) && next > at;
            passive |=
                token.Norm == "to" && goal.Is(next + 1, Verb) && next > at && goal.Is(next - 1, Body | Seen | Document);
            if (
                (says || passive)
                && (next > at || token.Norm is "would" or "'d")
                && !goal.Is(at, Preposition)
                && goal.At(at).Norm
                    is not ("that" or "which" or "who" or "what" or "if" or "when" or "where" or "how" or "this")
            )
            {
                return VerbAfter(goal, next + 1);
            }
        }

        return null;
    }

    private static int VerbAfter(Statement goal, int from)
    {
        for (var at = from; at < Math.Min(goal.Count, from + 6); at++)
        {
            if (goal.Is(at, Verb | Be) && !goal.Is(at, Auxiliary | WishVerb))
            {
                return at;
            }
        }

        return -1;
    }

    private static (bool, int) AfterStop(Statement goal, int at)
    {
        if (
            goal.Is(at, Verb)
            && !goal.Says(at, "review", "reviewed", "assess", "start", "as", "aim", "need", "like", "love")
            && goal.At(at).Bend is Bend.None
            && !goal.Is(at + 1, Be)
        )
        {
            return (true, at);
        }

        return None;
    }

    private static bool IsVerb(Statement goal, int at, int joint, int verb, int lastVerb)
    {
        var token = goal.Tokens[at];
        if (
            !token.Is(Verb | Be)
            || token.Is(Auxiliary) && !token.Is(Verb)
            || token.Is(Worker | Mood) && !token.Is(NounToo) && token.Norm is not "care"
        )
        {
            return false;
        }

        var asked = goal.Tokens[joint].Norm.EndsWith(" to", StringComparison.Ordinal);
        for (var back = joint + 1; back < at; back++)
        {
            asked |= goal.Says(back, "to", "will", "also");
        }

        if (token.Bend == Bend.Ing)
        {
            return (lastVerb >= 0 && goal.At(lastVerb).Bend == Bend.Ing || goal.At(verb).Bend == Bend.Ing)
                    && goal.Tokens[joint].Kind != TokenKind.Comma
                || goal.Tokens[joint].Norm is "as well as" or "along with" or "plus" or "also" && token.Is(Verb)
                || lastVerb >= 0 && goal.At(lastVerb).Bend == Bend.Ing && goal.Is(joint + 1, And);
        }

        if (token.Bend == Bend.Ed)
        {
            return lastVerb >= 0 && goal.At(lastVerb).Bend == Bend.Ed && !token.Is(Mood | VagueAdjective)
                || goal.Says(at - 1, "be", "to");
        }

        if (token.Bend == Bend.S)
        {
            return !token.Is(NounToo) && lastVerb >= 0 && goal.At(lastVerb).Bend == Bend.S;
        }

        if (goal.Says(joint - 1, "the", "a", "an", "my", "his", "her"))
        {
            return false;
        }

        // “Monitor skin daily and support with …”.
        asked |=
            token.Is(StaffVerb | RecordVerb)
            && verb >= 0
            && goal.Is(verb, StaffVerb)
            && (goal.Says(at + 1, "with") || goal.At(at + 1).Kind == TokenKind.Stop);
        return asked || !token.Is(NounToo) || token.Is(Be) || Opens(goal, at + 1);
    }

    // “Drink more”, “walk to”: after a word that may be a noun, what opens an object makes it a verb.
    private static bool Opens(Statement goal, int at)
    {
        var next = goal.At(at);
        return next.Is(Determiner | Possessive | Number | Reflexive | Comparative | Pronoun)
            || next.Is(Preposition)
                && next.Norm is not ("of" or "for" or "in" or "at" or "on" or "by" or "with" or "from")
            || next.Norm is "to" or "out" or "up"
            || goal.HelpAt(at) is { } mark && mark.From == at
            || !next.Is(Known) && next.Kind == TokenKind.Word
            || next.Kind == TokenKind.Word
                && !next.Is(Verb | Preposition | And | VagueNoun | Adverb)
                && goal.Roles[Math.Min(at, goal.Count - 1)] != Role.Time
                && !next.Is(Auxiliary | Be);
    }

    private static (bool, int) AfterVerb(Statement goal, Core core, int from, int verb, int lastVerb, int joint, int at)
    {
        var token = goal.Tokens[at];
        if (
            token.Is(RecordVerb)
            && verb >= 0
            && !goal.Is(verb, RecordVerb)
            && goal.Tokens[joint].Kind != TokenKind.Comma
        )
        {
            return (true, at);
        }

        // “Write a letter and post it”: the second is done to what the first made.
        if (
            goal.Tokens[joint].Kind != TokenKind.Comma
            && !token.Is(StateVerb | StopVerb | ChangeVerb)
            && verb >= 0
            && goal.Is(verb, Verb)
            && (goal.Says(at + 1, "it", "them") || goal.Says(at + 2, "it", "them") && !goal.Is(at + 1, Verb))
        )
        {
            return None;
        }

        // “Explain things & stop talking over me”: an end to one thing is no part of another.
        if (token.Is(StopVerb) && token.Norm is "stop" or "quit" && verb >= 0 && goal.At(at + 1).Bend == Bend.Ing)
        {
            return (true, at);
        }

        var left = goal.At(verb);
        var adjacent = (joint - 1 == verb || joint - 1 == lastVerb) && !goal.Is(joint - 1, Comparative);
        if (
            adjacent
            && !token.Is(StopVerb)
            && (
                Pairs.Are(goal.At(joint - 1), token)
                || core.Voice != Voice.State
                    && goal.At(joint - 1).Bend == token.Bend
                    && at + 1 < goal.Count
                    && !goal.Is(at, StateVerb | Be)
            )
        )
        {
            return None;
        }

        if (
            verb >= 0
            && (
                Pairs.Are(left, token)
                || Pairs.Are(goal.At(joint - 1), token)
                || lastVerb >= 0 && Pairs.Are(goal.At(lastVerb), token) && goal.At(lastVerb).Bend == token.Bend
            )
            && !token.Is(ChangeVerb)
            && !token.Is(StateVerb | Be)
            && !(token.Is(StaffVerb) && left.Is(StaffVerb) && core.Doer is Who.Staff or Who.Nobody)
            && !goal.Has(goal.Helps, "HelpLevel", Math.Max(from, joint - Near), joint)
        )
        {
            return None;
        }

        return
            goal.Tokens[joint].Norm is "and" or "&" or "and then" or "then" or "to" && Errands.Is(goal, verb, joint, at)
            ? None
            : (true, at);
    }
}
