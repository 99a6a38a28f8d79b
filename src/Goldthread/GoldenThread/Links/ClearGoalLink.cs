namespace Goldthread.GoldenThread.Links;

/// <summary>3. Is it one goal of the person's own life, that two people would picture alike, with a time?</summary>
internal static class ClearGoalLink
{
    internal const string Test =
        "Strong: by the rules of the coach, their own words or the title can be pictured, hold one result, and are about "
        + "the person’s life; and the plan has a day or a rhythm. Thin: one of these is not there. Broken: what is counted, in "
        + "their words and in the title, is something that staff do. The person’s words are never changed for it.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var clear = facts.Clear;
        var under = new UnderLink($"version {facts.Version}", EvidenceKind.Goal, facts.GoalId);
        Mend Title(string label) => new(label, MendPlace.Title);
        if (!clear.TheirLife)
        {
            return Verdict.Broken(
                $"It says what staff do, and not what {facts.PersonName} will have or do.",
                Title($"Ask {facts.PersonName} what would be different in their life"),
                under
            );
        }

        if (!clear.Pictured)
        {
            return Verdict.Thin(
                "Two colleagues would picture two different things.",
                Title($"Ask {facts.PersonName} what it would look like, and put that into the title"),
                under
            );
        }

        if (!clear.Single)
        {
            return Verdict.Thin(
                "There are two results in it, and one can move without the other.",
                Title($"Ask {facts.PersonName} which comes first"),
                under
            );
        }

        return clear.HasTime
            ? Verdict.Strong("One result that two people would picture alike, with a time.", under)
            : Verdict.Thin(
                "Nothing says by when or how often.",
                new Mend("Say by when, or how often", MendPlace.When),
                under
            );
    }
}
