using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Why a goal is not told as the person's own.</summary>
internal enum VoiceFault
{
    None,
    Staff,
    Family,
    Passive,
    ServiceVerb,
    Thing,
    Compliance,
    Absence,
}

/// <summary>Whether it says what the person wants, will do, or will have.</summary>
internal static class VoiceJudge
{
    private static readonly FrozenSet<string> KeptByOthers = Sets.Named("kept-by-others");

    internal static VoiceFault Judge(Statement goal, Core core) =>
        core.Subject switch
        {
            Who.Staff => VoiceFault.Staff,
            Who.Family => VoiceFault.Family,
            Who.Thing or Who.Document => VoiceFault.Thing,
            Who.Nobody => Clipped(goal, core),
            _ => OfPerson(goal, core),
        };

    private static VoiceFault OfPerson(Statement goal, Core core)
    {
        // “I want my carer to arrive” is the person's own wish, whatever the carer does.
        if (core.Doer is Who.Staff or Who.Family && core.Wish)
        {
            return VoiceFault.None;
        }

        if (core.Voice is Voice.Passive && !IsOwnState(goal, core) || core.Voice is Voice.Receives)
        {
            return VoiceFault.Passive;
        }

        if (Complies(goal, core))
        {
            return VoiceFault.Compliance;
        }

        var third = core.Subject == Who.Person && !core.Wish;
        return third && IsAbsence(goal, core) ? VoiceFault.Absence : VoiceFault.None;
    }

    private static bool IsOwnState(Statement goal, Core core) =>
        goal.At(core.Verb).Lemma
            is "respect"
                or "involve"
                or "engage"
                or "marry"
                or "discharge"
                or "settle"
                or "dress"
                or "wash"
                or "employ"
                or "bury"
                or "cremate"
                or "christen"
                or "baptise"
                or "remember"
                or "connect"
                or "qualify"
        && core.Voice == Voice.Passive
        && !goal.Says(core.Verb + 1, "by");

    internal static bool Complies(Statement goal, Core core)
    {
        var verb = goal.At(core.Verb);
        if (core.Verb < 0)
        {
            return false;
        }

        if (verb.Is(Be))
        {
            return goal.Says(core.Verb + 1, "compliant", "cooperative")
                || goal.Says(core.Verb + 2, "compliant", "cooperative");
        }

        return verb.Is(ComplyVerb)
            && verb.Lemma switch
            {
                "agree" => goal.Says(core.Verb + 1, "to", "with"),
                "do" => false,
                "allow" or "let" or "permit" => !goal.Is(core.Verb + 1, Reflexive),
                _ => true,
            };
    }

    internal static bool IsAbsence(Statement goal, Core core)
    {
        var verb = goal.At(core.Verb);
        if (core.Not && !core.Tries)
        {
            return true;
        }

        if (core.Verb < 0)
        {
            return false;
        }

        return verb.Is(StopVerb)
            || verb.Lemma is "avoid" or "prevent"
            || (
                verb.Lemma is "be" or "remain" or "stay" or "have" or "keep" or "become" or "suffer" or "experience"
                || verb.Is(Be)
            )
                && (
                    goal.Says(core.Verb + 1, "free", "no", "free from", "zero", "without")
                    || goal.Says(core.Verb + 2, "free") && goal.Says(core.Verb + 3, "from", "of")
                );
    }

    private static VoiceFault Clipped(Statement goal, Core core)
    {
        if (HasMy(goal, core.From))
        {
            return core.Voice == Voice.Passive ? VoiceFault.Passive : VoiceFault.None;
        }

        if (core.Voice is Voice.None || core.Verb < 0)
        {
            return core.Voice is Voice.None ? VoiceFault.ServiceVerb : VoiceFault.None;
        }

        var verb = goal.At(core.Verb);
        if (core.Voice is Voice.Passive or Voice.Receives)
        {
            return VoiceFault.Passive;
        }

        if (Complies(goal, core))
        {
            return VoiceFault.Compliance;
        }

        if (core.Not)
        {
            return VoiceFault.Absence;
        }

        if (OutcomeJudge.IsStaffVerb(goal, core))
        {
            return VoiceFault.ServiceVerb;
        }

        if (
            verb.Is(ServiceVerb)
            || verb.Lemma
                is "keep"
                    or "manage"
                    or "regain"
                    or "build"
                    or "build up"
                    or "raise"
                    or "strengthen"
                    or "achieve"
                    or "gain"
                    or "develop"
                    or "cut"
        )
        {
            return OwnDoing(goal, core) ? VoiceFault.None : VoiceFault.ServiceVerb;
        }

        return VoiceFault.None;
    }

    // “Reduce my drinking”, “increase walking”: what only the person does. “Reduce falls”: nobody acts.
    private static bool OwnDoing(Statement goal, Core core)
    {
        var lemma = goal.At(core.Verb).Lemma;

        // “Develop as a leader”: nobody can do it but the person.
        if (goal.Says(core.Verb + 1, "as"))
        {
            return true;
        }

        // “Develop skills by attending …”: what follows only they can do.
        for (var at = core.Verb + 1; at < Math.Min(goal.Count, core.Verb + 12); at++)
        {
            if (goal.Says(at, "by") && goal.At(at + 1).Bend == Bend.Ing && !goal.Is(at + 1, StaffVerb | ServiceVerb))
            {
                return true;
            }
        }

        for (var at = core.Verb + 1; at < Math.Min(goal.Count, core.Verb + 6); at++)
        {
            var token = goal.Tokens[at];
            if (token.Is(Self) || token.Norm is "my" or "myself")
            {
                return true;
            }

            if (token.Kind is TokenKind.Comma or TokenKind.Stop || token.Is(Preposition) && token.Norm is not ("on"))
            {
                break;
            }

            if (
                token.Bend == Bend.Ing && token.Is(Verb) && !token.Is(Seen | VagueNoun)
                || token.Norm
                    is "drinking"
                        or "smoking"
                        or "gambling"
                        or "spending"
                        or "vaping"
                        or "eating"
                        or "cannabis"
                        or "alcohol"
                        or "drug"
                        or "caffeine"
                        or "cigarettes"
                        or "fags"
                        or "sugar"
                        or "takeaways"
                        or "screen"
            )
            {
                return true;
            }
        }

        // “Keep active”: nobody can do it for another; “keep comfortable” may be done to them.
        if (
            lemma == "keep"
            && goal.Is(core.Verb + 1, VagueAdjective | Mood)
            && !KeptByOthers.Contains(goal.At(core.Verb + 1).Norm)
        )
        {
            return true;
        }

        // Keep, build, gain and cut are the person's own, unless a condition is kept.
        return lemma switch
        {
            "gain" when goal.Says(core.Verb + 1, "weight") => true,
            "keep" or "achieve" or "gain" => !goal.Is(core.Verb + 1, Body | Seen | Mood | VagueAdjective | Document)
                && !goal.Is(core.Verb + 2, Body | Seen)
                && goal.At(core.Verb + 1).Norm is not ("him" or "her" or "them" or "his")
                && !goal.At(core.Verb + 1).Capital,
            "build" or "strengthen" or "raise" or "build up" or "regain" or "develop" or "cut" or "manage" =>
                !HasQuality(goal, core) || lemma is "cut",
            _ => false,
        };
    }

    private static bool HasQuality(Statement goal, Core core)
    {
        for (var at = core.Verb + 1; at < Math.Min(goal.Count, core.Verb + 6); at++)
        {
            if (goal.Is(at, VagueNoun | Mood | Body | Seen))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMy(Statement goal, int from)
    {
        for (var at = from; at < goal.Count && goal.Tokens[at].Kind != TokenKind.Stop; at++)
        {
            if (goal.Says(at, "my", "myself", "i", "me", "'m") && goal.Roles[at] != Role.Reason)
            {
                return true;
            }
        }

        return false;
    }
}
