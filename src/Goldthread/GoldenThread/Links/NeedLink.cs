namespace Goldthread.GoldenThread.Links;

/// <summary>2. Is there an assessed need or ability behind the goal?</summary>
internal static class NeedLink
{
    internal const string Test =
        "Strong: a need is linked, with a Care Act outcome or an ability behind it. Thin: a need is linked, with "
        + "neither behind it. Not yet recorded: no need is linked.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var under = facts.Needs.Select(need => new UnderLink(need.Words, EvidenceKind.Need, need.Id)).ToList();
        if (facts.Needs.Count == 0)
        {
            return Verdict.NotYet("No assessed need is linked.", new Mend("Link a need", MendPlace.Need));
        }

        if (facts.Needs.FirstOrDefault(need => need.HasOutcomeOrAbility) is { } backed)
        {
            return Verdict.Strong($"It answers an assessed need: “{backed.Words.TrimEnd('.')}”.", under);
        }

        var first = facts.Needs[0];
        return Verdict.Thin(
            $"“{first.Words.TrimEnd('.')}” is linked. No Care Act outcome or ability stands behind it.",
            new Mend("Say which outcome or ability", MendPlace.Need, first.Id),
            under
        );
    }
}
