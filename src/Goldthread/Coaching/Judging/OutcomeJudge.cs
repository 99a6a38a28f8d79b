using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether what would be counted happens in the person's life, and is not what staff do or produce.</summary>
internal static class OutcomeJudge
{
    private static readonly FrozenSet<string> Happens = Sets.Named("happens-to-them");
    private static readonly FrozenSet<string> UnlessOwn = Sets.Named("staff-verb-unless-own");
    private static readonly FrozenSet<string> OfSomebody = Sets.Named("staff-verb-of-somebody");

    internal static bool Judge(Statement goal, Core core)
    {
        if (core.Doer == Who.Staff)
        {
            return PersonFollows(goal);
        }

        if (core.Doer == Who.Family)
        {
            return false;
        }

        if (core.Doer == Who.Document)
        {
            return core.Voice == Voice.Active && core.Verb >= 0 && goal.At(core.Verb).Is(ChangeVerb);
        }

        if (core.Voice == Voice.Receives)
        {
            return false;
        }

        if (core.Voice == Voice.Passive)
        {
            return HappensToThem(goal, core);
        }

        if (core.Subject == Who.Nobody)
        {
            return !IsStaffVerb(goal, core) && !KeepsPlaces(goal, core) || PersonFollows(goal);
        }

        return true;
    }

    /// <summary>A clipped goal whose verb is what staff do: “monitor …”, “encourage Fred to …”.</summary>
    internal static bool IsStaffVerb(Statement goal, Core core)
    {
        var verb = goal.At(core.Verb);
        if (
            core.Verb < 0
            || core.Subject != Who.Nobody
            || !verb.Is(StaffVerb)
            || core.Wish
            || goal.OfStaff && !TakesSomebody(goal, core)
        )
        {
            return false;
        }

        // “Ask for his break card”, “record a song for my girls”: the person's own.
        if (
            verb.Lemma == "ask" && goal.Says(core.Verb + 1, "for")
            || verb.Lemma == "record"
                && (
                    goal.Is(core.Verb + 1, OnceNoun | WordClass.Concrete)
                    || goal.Is(core.Verb + 2, OnceNoun | WordClass.Concrete)
                )
        )
        {
            return false;
        }

        // What a person does as well is the staff's only when somebody or something of theirs is named.
        if (OfSomebody.Contains(verb.Lemma))
        {
            return TakesSomebody(goal, core);
        }

        return !HasOwn(goal, core) || !UnlessOwn.Contains(verb.Lemma) && TakesSomebody(goal, core);
    }

    // “Maintain a safe environment”, “improve documentation”: not a condition of the person.
    private static bool KeepsPlaces(Statement goal, Core core)
    {
        if (core.Verb < 0 || !goal.At(core.Verb).Is(ServiceVerb) && goal.At(core.Verb).Lemma != "keep")
        {
            return false;
        }

        // “Keep Olive safe”, “keep bed rails up”: somebody else keeps them.
        if (goal.At(core.Verb).Lemma == "keep")
        {
            var kept = goal.At(core.Verb + 1);
            return kept.Is(Document) && !kept.Is(Body | VagueNoun | Place | Event)
                || kept.Is(Title)
                || kept.Norm is "him" or "them" or "residents"
                || kept.Norm == "her" && goal.Is(core.Verb + 2, Mood)
                || kept.Capital && !kept.Is(Known);
        }

        for (var at = core.Verb + 1; at < Math.Min(goal.Count, core.Verb + 5); at++)
        {
            if (
                goal.Says(
                    at,
                    "environment",
                    "safe environment",
                    "calm environment",
                    "surroundings",
                    "records",
                    "documentation",
                    "staffing",
                    "service",
                    "care",
                    "equipment",
                    "homely environment",
                    "comfortable environment",
                    "my"
                )
            )
            {
                return !goal.Says(at, "my");
            }
        }

        return false;
    }

    private static bool HasOwn(Statement goal, Core core)
    {
        for (var at = core.Verb + 1; at < Math.Min(goal.Count, core.Verb + 7); at++)
        {
            if (goal.Says(at, "my", "own", "myself", "me"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesSomebody(Statement goal, Core core)
    {
        for (var at = core.Verb + 1; at < Math.Min(goal.Count, core.Verb + 5); at++)
        {
            var token = goal.Tokens[at];
            if (
                token.Is(Person | Title)
                || token.Norm is "his" or "her" or "him" or "them" or "their"
                || token.Capital && !token.Is(Known | Place | Day | Month)
            )
            {
                return true;
            }
        }

        return false;
    }

    // “… so that he finishes his pudding”: after the staff's doing stands what the person does.
    private static bool PersonFollows(Statement goal)
    {
        for (var at = 0; at < goal.Count; at++)
        {
            if (
                goal.Roles[at] != Role.Reason
                || !goal.Says(at, "so that", "so", "in order that")
                    && goal.Tokens[at].Norm is not ("so he" or "so she" or "so i")
            )
            {
                continue;
            }

            for (var next = at + 1; next < Math.Min(goal.Count, at + 9); next++)
            {
                var token = goal.Tokens[next];
                if (token.Is(Worker))
                {
                    return false;
                }

                var after =
                    goal.Says(next - 1, "he", "she", "they", "i") && token.Kind == TokenKind.Word && !token.Is(Neutral);
                if ((token.Is(Verb) || after) && !token.Is(Auxiliary) && !goal.Is(next - 1, Determiner | Possessive))
                {
                    var bare =
                        token.Is(StateVerb | Be | VagueVerb)
                        && !token.Is(ThinVerb)
                        && token.Lemma
                            is not (
                                "get"
                                or "go"
                                or "make"
                                or "take"
                                or "use"
                                or "join in"
                                or "have"
                                or "come"
                                or "find"
                                or "do"
                                or "choose"
                                or "reach"
                                or "get out"
                                or "get up"
                                or "get down"
                                or "go out"
                                or "leave"
                            );
                    return !bare;
                }
            }

            return false;
        }

        return false;
    }

    // “Risk of falls will be minimised”, “be discharged”: a condition changes, or it happens in their life.
    private static bool HappensToThem(Statement goal, Core core)
    {
        var verb = goal.At(core.Verb);
        if (core.Subject == Who.Thing)
        {
            return verb.Is(ChangeVerb) && verb.Lemma is not ("address" or "develop")
                || verb.Lemma is "heal" or "break" or "regulate" or "cure" or "hear";
        }

        if (goal.OfStaff && verb.Lemma is "sign" or "sign off" or "assess" or "promote" or "qualify" or "train")
        {
            return true;
        }

        return Happens.Contains(verb.Lemma) && !goal.Says(core.Verb + 1, "by");
    }
}
