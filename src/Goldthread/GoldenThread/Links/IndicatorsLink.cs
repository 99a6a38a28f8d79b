using Goldthread.Evidence;

namespace Goldthread.GoldenThread.Links;

/// <summary>4. Can the goal be seen from more than one side, one of them how it feels?</summary>
internal static class IndicatorsLink
{
    internal const string Test =
        "Strong: an experience indicator and one of another lens are there, and every indicator has a starting point and "
        + "an early change. Thin: only the experience lens is there, or an indicator has no starting point or no early "
        + "change. Broken: there is no indicator, or none for experience.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var all = facts.Indicators;
        var under = all.Select(each => new UnderLink(each.Name, EvidenceKind.Indicator, each.Id)).ToList();
        if (all.Count == 0)
        {
            return Verdict.Broken(
                "No indicator yet, so nobody can see whether life gets better.",
                new Mend("Choose what to look at", MendPlace.Indicators)
            );
        }

        if (all.All(each => each.Lens != Lens.Experience))
        {
            return Verdict.Broken(
                $"Nothing asks {facts.PersonName} how it feels.",
                new Mend("Add how it feels", MendPlace.Indicators),
                under
            );
        }

        if (all.All(each => each.Lens == Lens.Experience))
        {
            return Verdict.Thin(
                "How it feels is there. A second lens, such as what happens in daily life, is not.",
                new Mend("Add a second lens", MendPlace.Indicators),
                under
            );
        }

        return Missing(all, each => each.HasBaseline, "starting point", "Write down what is known", under)
            ?? Missing(all, each => each.HasEarlyChange, "early change", "Say what would count early on", under)
            ?? Verdict.Strong(
                $"{(Lenses(all) == 2 ? "Two" : "Three")} lenses, and every indicator has a starting point and an early change.",
                under
            );
    }

    private static int Lenses(IEnumerable<IndicatorThreadFacts> all) =>
        all.Select(each => each.Lens).Distinct().Count();

    private static Verdict? Missing(
        IReadOnlyList<IndicatorThreadFacts> all,
        Func<IndicatorThreadFacts, bool> has,
        string what,
        string mend,
        List<UnderLink> under
    )
    {
        var without = all.Where(each => !has(each)).ToList();
        if (without.Count == 0)
        {
            return null;
        }

        var names = NumberWords.Quoted(without.Select(each => each.Name).ToList());
        return Verdict.Thin(
            $"{names} {(without.Count == 1 ? "has" : "have")} no {what} yet.",
            new Mend(mend, MendPlace.Indicator, without[0].Id),
            under
        );
    }
}
