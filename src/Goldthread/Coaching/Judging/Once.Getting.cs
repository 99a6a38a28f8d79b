using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

internal static partial class Once
{
    // “Get my own cat”, “have a party”, “find work”: something one has, once.
    private static bool Gets(Statement goal, Core core, Part part, int at)
    {
        var token = goal.Tokens[at];
        var wanted = (at == part.From || at == core.From && part.From <= core.From) && part.Verb < 0;
        if (
            !wanted
            && !(
                token.Lemma
                    is "get"
                        or "have"
                        or "own"
                        or "give"
                        or "find"
                        or "take"
                        or "do"
                        or "make"
                        or "start"
                        or "begin"
                        or "become"
                        or "learn"
                        or "see"
                        or "visit"
                        or "bake"
                && token.Is(Verb)
            )
        )
        {
            return false;
        }

        if (!wanted && token.Lemma is "get" or "have" && token.Bend != Bend.Ing && IsDoneForThem(goal, at))
        {
            return true;
        }

        // “Have my dog with me”: it is there already.
        if (
            !wanted
            && token.Lemma == "have"
            && goal.Is(at + 1, Possessive)
            && !goal.Says(at + 2, "own", "new", "first")
        )
        {
            return false;
        }

        for (var next = wanted ? at : at + 1; next < Math.Min(part.To, at + 7); next++)
        {
            if (goal.Is(next, OnceNoun | Event) && goal.Roles[next] == Role.Content && !IsMany(goal.Tokens[next]))
            {
                return token.Lemma
                        is not ("see" or "visit" or "take" or "do" or "make" or "start" or "begin" or "bake" or "learn")
                    || goal.Is(next, OnceNoun)
                        && token.Lemma is "do" or "make" or "take" or "start"
                        && !goal.Is(next, Place)
                        && !goal.Says(next, "card", "garden", "bed");
            }

            if (goal.Is(next, Preposition) && !goal.Says(next, "on", "off", "into"))
            {
                return false;
            }

            if (
                goal.Says(next, "own")
                && goal.Is(next - 1, Possessive)
                && (wanted || token.Lemma is "get" or "have")
                && goal.At(next + 1).Kind == TokenKind.Word
                && !goal.Is(next + 1, VagueNoun | Mood)
            )
            {
                return true;
            }

            if (goal.Is(next, VagueNoun | Comparative) || goal.Roles[next] != Role.Content)
            {
                return false;
            }
        }

        return false;
    }

    // “Go to my granddaughter's wedding”, “be at the match”.
    private static bool Attends(Statement goal, Part part, int at)
    {
        if (!goal.Is(at, Event) || IsMany(goal.Tokens[at]) || Often.Contains(goal.Tokens[at].Norm))
        {
            return false;
        }

        return goal.At(part.Verb).Lemma
                is "go"
                    or "be"
                    or "attend"
                    or "walk"
                    or "get"
                    or "dance"
                    or "celebrate"
                    or "make"
                    or "see"
                    or "come"
                    or "have"
                    or "watch"
            && part.Verb >= 0;
    }

    // “Have my hair dyed”, “get her ears pierced”: done once, by somebody's hands.
    private static bool IsDoneForThem(Statement goal, int at)
    {
        if (!goal.Is(at + 1, Possessive) && !goal.Says(at + 1, "the"))
        {
            return false;
        }

        for (var next = at + 2; next < at + 5; next++)
        {
            var token = goal.At(next);
            if (token.Kind != TokenKind.Word || token.Is(VagueNoun | Mood | Preposition | And))
            {
                return false;
            }

            if (next > at + 2 && (token.Bend == Bend.Ed && token.Is(Verb) || token.Norm is "cut" or "set" or "done"))
            {
                return !token.Is(StaffVerb);
            }
        }

        return false;
    }

    // A place or a thing with a name of its own, or one of its sort.
    private static bool HasOneThing(Statement goal, int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + 6) && goal.Roles[at] == Role.Content; at++)
        {
            if (goal.Tokens[at].Bend == Bend.S || goal.Is(at, Preposition) && !goal.Says(at, "to", "on", "at", "in"))
            {
                return false;
            }

            if (
                goal.Is(at, Place | Event | OnceNoun | WordClass.Concrete)
                || goal.Tokens[at].Capital && !goal.Is(at, Known) && !goal.Is(at - 1, Title | Verb)
            )
            {
                return true;
            }
        }

        return false;
    }

    // “Lessons”, “driving lessons”.
    private static bool IsMany(in Token token) =>
        token.Bend == Bend.S
        || token.Norm.Contains(' ', StringComparison.Ordinal)
            && token.Norm.Length > token.Lemma.Length
            && token.Norm.EndsWith('s');

    // “By June”, “in January”: not “over eight weeks”.
    private static bool EndsOnACalendar(Statement goal, Part part)
    {
        foreach (var mark in goal.Between(goal.Times, part.From, part.To))
        {
            if (mark.Kind == "Deadline" || mark.Kind == "Duration" && goal.Is(mark.To - 1, Month | Season | Feast))
            {
                return true;
            }
        }

        return false;
    }
}
