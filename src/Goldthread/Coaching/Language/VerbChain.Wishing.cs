using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Language;

internal static partial class VerbChain
{
    // What is wished: one's own doing, somebody else's, or a thing.
    private static Core AfterWish(Statement goal, int at, Core core)
    {
        while (
            goal.Says(at, "it", "if", "that", "most", "really", "just", "for")
            || goal.At(at).Is(VagueAdverb) && goal.Says(at + 1, "to")
        )
        {
            at++;
        }

        // “What I want is …”.
        if (goal.Says(at, "is", "'s") && !goal.Says(at + 1, "to"))
        {
            at++;
        }

        if (
            goal.Says(at, "to")
            || goal.Is(at, Not)
            || goal.Is(at, Be)
            || goal.At(at).Bend == Bend.Ing && goal.Is(at, Verb)
        )
        {
            return Follow(goal, at, core with { From = at });
        }

        // “What I'd like, if my hip lets me, is to …”.
        for (var next = at; next < Math.Min(goal.Count, at + 12); next++)
        {
            var isTo = goal.Says(next, "is to");
            if (isTo || goal.Says(next, "is", "'s") && goal.Says(next + 1, "to"))
            {
                var then = isTo ? next + 1 : next + 2;
                return Follow(goal, then, core with { From = then });
            }
        }

        for (var next = at + 1; next < Math.Min(goal.Count, at + 9); next++)
        {
            if (
                goal.At(next).Kind is TokenKind.Stop or TokenKind.Comma
                || next < goal.Count && goal.Roles[next] == Role.Reason
                || goal.Is(next, And) && !goal.Is(next - 1, Worker | Family)
            )
            {
                break;
            }

            var to = goal.Says(next, "to") && goal.Is(next + 1, Verb | Be | Not);
            var finite =
                goal.Is(next, Auxiliary | Be) && !goal.Says(next, "be", "to be")
                || goal.At(next).Bend is Bend.Ed or Bend.S
                    && goal.Is(next, Verb)
                    && goal.Is(at, Self | Person | Worker | Family | Title) | !goal.Is(at, Known);
            if (to || finite)
            {
                var doer = Wished(goal, core, at, next);
                return doer is Who.Staff or Who.Family or Who.Person or Who.Self || finite
                    ? Follow(goal, next, core with { Doer = doer, From = next })
                    : Follow(goal, next, core with { From = at });
            }
        }

        // “Carers who speak Urdu”: what is wished is something of the staff.
        var thing = at;
        while (thing < at + 3 && goal.Is(thing, Determiner | Possessive | Comparative | VagueAdjective))
        {
            thing++;
        }

        var whose =
            goal.Is(thing, Worker) && !goal.Is(thing, Document | Help & ~Worker)
            || goal.Is(thing, Worker) && goal.Says(thing + 1, "who", "that")
            || goal.Says(thing, "help", "support", "assistance") && !goal.Says(thing + 1, "to")
                ? Who.Staff
                : core.Doer;
        return core with { Voice = Voice.Active, Verb = -1, From = at, Doer = whose };
    }

    // “Mum wants her to …”, “son would like dad to …”: whoever family wish something for is the person.
    private static Who Wished(Statement goal, Core core, int from, int to)
    {
        // “I need someone to take me”: whoever helps.
        if (goal.Says(from, "someone", "somebody", "anyone", "people"))
        {
            return Who.Staff;
        }

        var doer = goal.Says(from, "her") && to == from + 1 ? Who.Person : Subjects.Of(goal, from, to);
        return doer == Who.Family && core.Subject == Who.Family ? Who.Person : doer;
    }
}
