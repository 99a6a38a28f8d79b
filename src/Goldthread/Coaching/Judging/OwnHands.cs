using System.Collections.Frozen;
using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>What somebody does by their own hands that another would otherwise do for them.</summary>
internal static class OwnHands
{
    private static readonly FrozenSet<string> OwnTasks = Sets.Named("own-task");
    private static readonly FrozenSet<string> NotForOneself = Sets.Named("not-for-oneself");

    // “Do my own washing”: another would otherwise do it. “Use her own cup” only says whose it is.
    internal static bool OwnTask(Statement goal, int at)
    {
        if (!goal.Says(at, "own") || !goal.Is(at - 1, Possessive))
        {
            return false;
        }

        var verb = goal.Is(at - 2, Adverb | Preposition) ? goal.At(at - 3).Lemma : goal.At(at - 2).Lemma;
        return OwnTasks.Contains(verb);
    }

    // “Dress himself”, “feed herself breakfast”.
    internal static bool ForSelf(Statement goal, int at) =>
        goal.Is(at, Reflexive)
        && goal.Is(at - 1, Verb)
        && !goal.Is(at - 1, VagueVerb | StateVerb | ComplyVerb)
        && !NotForOneself.Contains(goal.At(at - 1).Lemma);
}
