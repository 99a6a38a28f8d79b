using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Whether there is a day it ends, a period it runs over, or a rhythm for doing it.</summary>
internal static class TimeJudge
{
    internal static bool Judge(Statement goal, Core core, Part part) =>
        goal.Has(goal.Times, "Deadline", part.From, part.To)
        || goal.Has(goal.Times, "Duration", part.From, part.To)
        || (goal.Has(goal.Times, "Frequency", part.From, part.To) && !IsLevel(goal, core, part));

    // “Reduce falls to two a week”: the rate is where it should come to, not when it is done.
    private static bool IsLevel(Statement goal, Core core, Part part)
    {
        var verb = part.Verb >= 0 ? goal.At(part.Verb) : goal.At(part.From);
        if (
            verb.Lemma
                is "reduce"
                    or "increase"
                    or "improve"
                    or "cut down"
                    or "get down"
                    or "get"
                    or "cut"
                    or "limit"
                    or "decrease"
                    or "lower"
                    or "raise"
                    or "build up"
                    or "cut back"
                    or "go down"
                    or "come down"
                    or "drop"
                    or "fall"
                    or "rise"
                    or "lessen"
                    or "minimise"
                    or "halve"
                    or "keep"
                    or "go"
                    or "bring"
                    or "widen"
                    or "broaden"
                    or "expand"
                    or "extend"
                    or "boost"
                    or "up"
                    or "double"
                    or "bring down"
                    or "get down to"
                    or "wean"
            || verb.Norm is "reduced" or "increased" or "fewer" or "less" or "more"
        )
        {
            return verb.Lemma switch
            {
                "get" => goal.Says(part.Verb + 1, "down", "up"),
                "go" => goal.Says(part.Verb + 1, "down"),
                "bring" => goal.Says(part.Verb + 1, "down", "up") || goal.Says(part.Verb + 3, "down"),
                "keep" => goal.Is(part.Verb + 1, Seen) || goal.Is(part.Verb + 2, Seen),
                _ => true,
            };
        }

        return core.Subject == Who.Thing && core.Voice is Voice.Active or Voice.State && part.From == core.From;
    }
}
