using Goldthread.Support;

namespace Goldthread.Goals;

/// <summary>
/// Whether a goal can be done from where they are: what is in the way and what was tried, how sure they feel, and whether
/// the time, the faces, the skill, the place and the partners are there. A side of SMART and of the meaningful-goal test.
/// </summary>
internal static class Achievable
{
    private const string Title = "Achievable";

    /// <summary>Less sure than this, of 10, asks for a smaller step or more support first.</summary>
    private const int SureEnough = 4;

    internal static Quality Judge(PlanFacts facts)
    {
        var shorts = facts.Reality is { } reality ? RealityCheck.Short(reality, facts.Today) : [];
        var missing = facts.Reality is { Looked: true } ? shorts.FirstOrDefault(l => l.State == Enough.Missing) : null;
        return InTheWay(facts)
            ?? Sure(facts)
            ?? Steps(facts)
            ?? (
                missing is null
                    ? null
                    : Quality.Missing(
                        Title,
                        missing.Sentence,
                        "See what is short, and plan it in stages",
                        PlanPart.Reality
                    )
            )
            ?? Looked(facts)
            ?? (
                shorts.Count > 0
                    ? Quality.Thin(Title, shorts[0].Sentence, "See what is thin, and what to do", PlanPart.Reality)
                    : Strong(facts)
            );
    }

    private static Quality? InTheWay(PlanFacts facts)
    {
        var unanswered = facts.Barriers.Count(tried => !tried);
        if (unanswered > 0)
        {
            return Quality.Thin(
                Title,
                unanswered == 1
                    ? "Something is in the way, and nothing is tried yet."
                    : $"{unanswered} things are in the way, and nothing is tried yet.",
                "Say what you try about it",
                PlanPart.Barriers
            );
        }

        return facts.NotHelped > 0
            ? Quality.Thin(
                Title,
                "Something is in the way, and what was tried last did not help.",
                "Say what you try instead",
                PlanPart.Barriers
            )
            : null;
    }

    private static Quality? Sure(PlanFacts facts) =>
        facts.Confidence < SureEnough
            ? Quality.Thin(
                Title,
                $"{facts.Person} feels {facts.Confidence} of 10 sure that it can be done.",
                "Make the first step smaller, or the support stronger",
                PlanPart.Steps
            )
            : null;

    private static Quality? Steps(PlanFacts facts)
    {
        if (facts.Steps == 0)
        {
            return Quality.Missing(
                Title,
                "No way of supporting it is written down, so nobody can say what it takes.",
                "Write the steps of support, with their minutes",
                PlanPart.Steps
            );
        }

        return facts.StepsTimed == facts.Steps
            ? null
            : Quality.Thin(
                Title,
                "Some steps do not say how long they take, so the time cannot be weighed.",
                "Add the minutes of each step",
                PlanPart.Steps
            );
    }

    private static Quality? Looked(PlanFacts facts)
    {
        if (facts.Reality is not { Looked: true })
        {
            return Quality.Thin(
                Title,
                "Nobody has looked whether the skill and the place for it are there.",
                "Look whether it can be done",
                PlanPart.Reality
            );
        }

        return facts.Confidence is null
            ? Quality.Thin(
                Title,
                $"Nothing says how sure {facts.Person} feels.",
                $"Ask {facts.Person} how sure they feel, from 0 to 10",
                PlanPart.Why
            )
            : null;
    }

    private static Quality Strong(PlanFacts facts) =>
        Quality.Strong(
            Title,
            $"Time, faces, skill, place and partners are there, and {facts.Person} feels {facts.Confidence} of 10 sure.",
            PlanPart.Reality
        );
}
