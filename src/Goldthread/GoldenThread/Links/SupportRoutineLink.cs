namespace Goldthread.GoldenThread.Links;

/// <summary>7. Is it written down what staff do, who leads, and the least help first?</summary>
internal static class SupportRoutineLink
{
    internal const string Test =
        "Strong: there are support steps, and every one says who leads and has its prompts. Thin: a step does not. "
        + "Not yet recorded: there are no steps.";

    internal static Verdict Judge(ThreadFacts facts, DateOnly today)
    {
        var (count, complete) = (facts.Steps.Count, facts.Steps.WithLeadAndPrompts);
        if (count == 0)
        {
            return Verdict.NotYet(
                "No support steps are written down.",
                new Mend("Write the first step", MendPlace.SupportSteps)
            );
        }

        var under = new UnderLink("the support steps", EvidenceKind.SupportSteps);
        return complete < count
            ? Verdict.Thin(
                $"{complete} of {count} steps {(complete == 1 ? "says" : "say")} who leads and which prompts to use.",
                new Mend("Say who leads, and the least help first", MendPlace.SupportSteps),
                under
            )
            : Verdict.Strong(
                $"{NumberWords.AtStart(count, "step")}, {(count == 1 ? "" : "each ")}with who leads and the least help first.",
                under
            );
    }
}
