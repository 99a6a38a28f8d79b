using Goldthread.People;

namespace Goldthread.GoldenThread;

/// <summary>
/// Links rest while the person is not here. Away: those that count days. Moved on or died: whatever is not strong, since
/// nothing asks for anything any more. What lies under a link can still be read.
/// </summary>
internal static class Rest
{
    internal const string Test =
        "Resting: the person is away, has moved on or has died. Days away never count, and are given back.";

    internal static Verdict OrNot(LinkName name, ThreadFacts facts, DateOnly today, Verdict verdict)
    {
        if (facts.Presence.On(today) is not { } stay)
        {
            return verdict;
        }

        if (stay.Kind.Leaves())
        {
            return verdict.Strength == Strength.Strong
                ? verdict
                : new Verdict(Strength.Resting, "Nothing more is asked here.", verdict.Under, null);
        }

        return name is LinkName.Practice or LinkName.Change or LinkName.Review
            ? new Verdict(Strength.Resting, $"It waits until {facts.PersonName} is back.", verdict.Under, null)
            : verdict;
    }
}
