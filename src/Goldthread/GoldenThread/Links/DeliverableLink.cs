using Goldthread.Support;

namespace Goldthread.GoldenThread.Links;

/// <summary>6. Are the time, the faces, the skill, the place and the partners there?</summary>
internal static class DeliverableLink
{
    internal const string Test =
        "Judged by the reality check of today. Strong: all of it is there. Thin: a part is there in part, or the time cannot "
        + "be weighed since a rhythm, minutes or a package are not written down. Broken: the goal alone needs more minutes than "
        + "are commissioned, more than eight workers came in four weeks, nobody has a competence that it needs, the place is "
        + "not ready, or a partner’s action is past its day. Not yet recorded: nobody has looked.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var look = new Mend("Look whether it can be done", MendPlace.Reality);
        var reality = facts.Ready.Reality;
        var worst = RealityCheck.Short(reality, today).Where(l => reality.Looked || Known(l, reality)).ToList();
        var under = new UnderLink("the reality check", EvidenceKind.Reality);
        if (worst.Find(l => l.State == Enough.Missing) is { } missing)
        {
            return Verdict.Broken(missing.Sentence, look with { Label = "See what is short, and what to do" }, under);
        }

        if (!reality.Looked)
        {
            return Verdict.NotYet("Nobody has looked whether skill and place are there.", look);
        }

        return worst.Count > 0
            ? Verdict.Thin(worst[0].Sentence, look with { Label = "See what is thin, and what to do" }, under)
            : Verdict.Strong("Time, faces, skill, place and partners are there.", under);
    }

    // What can be counted is known without anybody having looked.
    private static bool Known(RealityLine line, RealityFacts facts) =>
        line.Part switch
        {
            RealityPart.Time => facts.TimeKnown,
            RealityPart.Continuity or RealityPart.Partners => true,
            RealityPart.Skill or RealityPart.Place => false,
            _ => throw new InvalidOperationException("There is no such part."),
        };
}
