namespace Goldthread.GoldenThread.Links;

/// <summary>8. Has every worker read the plan as it is, and have they the skill for it?</summary>
internal static class StaffReadyLink
{
    internal const string Test =
        "Strong: everybody who supports or plans with them has read and understood the plan as it is now, and has the "
        + "competences that it names. Thin: some have not. Broken: nobody has a competence that it names, or the plan was read "
        + "once and nobody knows it as it is now. Not yet recorded: nobody has read it. Whether they can recall it is asked in "
        + "supervision.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var (reality, read, now) = (facts.Ready.Reality, facts.Ready.Read, facts.Ready.ReadNow);
        var skills = reality.Skills ?? [];
        var under = new UnderLink("who has read the plan", EvidenceKind.Understood);
        var show = new Mend("Show the plan to who has not read it", MendPlace.Understood);
        if (skills.Where(s => s.Held == 0).Select(s => s.Name).ToList() is { Count: > 0 } none)
        {
            return Verdict.Broken(
                $"Nobody who supports {facts.PersonName} has this today: {string.Join(", ", none)}.",
                new Mend("See what the team needs to learn", MendPlace.Reality),
                under
            );
        }

        if (read == 0)
        {
            return Verdict.NotYet("Nobody has read the plan yet.", show);
        }

        if (now == 0)
        {
            return Verdict.Broken("The plan has changed, and nobody knows it as it is now.", show, under);
        }

        if (now < reality.Team)
        {
            return Verdict.Thin($"{now} of {reality.Team} have read the plan as it is now.", show, under);
        }

        return skills.FirstOrDefault(s => s.Held < reality.Team) is { } thin
            ? Verdict.Thin(
                $"{thin.Held} of {reality.Team} have this today: {thin.Name}.",
                new Mend("See what the team needs to learn", MendPlace.Reality),
                under
            )
            : Verdict.Strong("Everybody who supports them has read the plan as it is now.", under);
    }
}
