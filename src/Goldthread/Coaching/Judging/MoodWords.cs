using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>A mood alone is no picture: “feel safe at home”. Tied to an event it is: “calm on the bus”.</summary>
internal static class MoodWords
{
    /// <summary>Whether the verb says how somebody is or feels.</summary>
    internal static bool Lead(Statement goal, Part part)
    {
        var verb = goal.At(part.Verb);
        if (
            part.Verb < 0
            || !verb.Is(StateVerb | Be) && verb.Lemma is not ("verbalise" or "verbalize" or "express" or "live")
        )
        {
            return false;
        }

        for (var at = part.Verb + 1; at < Math.Min(part.To, part.Verb + 5); at++)
        {
            if (verb.Lemma == "keep" && at > part.Verb + 1 && !goal.Is(part.Verb + 1, Reflexive))
            {
                return false;
            }

            if (
                goal.Is(at, Mood | VagueAdjective)
                && !goal.Is(at, Event | OnceNoun)
                && !goal.Says(at, "home", "at home", "clean", "part")
            )
            {
                return true;
            }
        }

        return false;
    }

    // A mood counts when it is tied to an event: “calm on the bus”, “confident leading handover”.
    internal static bool Tied(Statement goal, Part part, int at)
    {
        for (var back = at; back > part.Verb; back--)
        {
            if (
                goal.Says(
                    back,
                    "when",
                    "while",
                    "whilst",
                    "during",
                    "on",
                    "before",
                    "after",
                    "enough",
                    "about",
                    "in front of"
                )
                || goal.Says(back, "to") && goal.Is(back + 1, Verb) && !goal.Is(back + 1, VagueVerb)
                || goal.At(back).Bend == Bend.Ing && goal.Is(back, Verb) && !goal.Is(back, VagueNoun | VagueVerb)
            )
            {
                return goal.Tokens[at].Norm is not ("home" or "here" or "house" or "room");
            }
        }

        return false;
    }
}
