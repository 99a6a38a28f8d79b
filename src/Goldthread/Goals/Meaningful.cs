using Goldthread.Evidence;

namespace Goldthread.Goals;

/// <summary>
/// Whether a goal means something: it is about who the person is, it can be done, it is safe enough, and it can be shown
/// without much paper. The four sides are those of the guide that this work started from.
/// </summary>
public static class Meaningful
{
    /// <summary>More minutes a week than this are felt on every shift.</summary>
    private const double MuchRecording = 20;

    /// <summary>More indicators than this are much to record for one goal.</summary>
    private const int ManyIndicators = 4;

    /// <summary>The four sides.</summary>
    public static IReadOnlyList<Quality> Judge(PlanFacts facts) =>
        [
            Identity(facts),
            Achievable.Judge(facts) with
            {
                Title = "Can be done from where they are",
            },
            Safe(facts),
            Shown(facts),
        ];

    private static Quality Identity(PlanFacts facts)
    {
        const string title = "About who they are";
        return (facts.Why is not null, facts.Identity) switch
        {
            (true, true) => Quality.Strong(
                title,
                $"It says which part of who {facts.Person} is it is about, and why.",
                PlanPart.Why
            ),
            (false, false) => Quality.Missing(
                title,
                $"Nothing ties it to who {facts.Person} is.",
                $"Ask {facts.Person} why it matters, and which part of who they are it is about",
                PlanPart.Why
            ),
            (true, false) => Quality.Thin(
                title,
                $"Why it matters is there, and not which part of who {facts.Person} is.",
                "Choose which part it is about",
                PlanPart.Why
            ),
            (false, true) => Quality.Thin(
                title,
                $"{facts.Person} has not been asked why it matters.",
                $"Ask {facts.Person} why it matters",
                PlanPart.Why
            ),
        };
    }

    private static Quality Safe(PlanFacts facts)
    {
        const string title = "Safe enough";
        return (facts.RisksLookedAt, facts.Agreed) switch
        {
            (true, true) => Quality.Strong(title, "The risks are looked at, and it is agreed to.", PlanPart.Risks),
            (false, _) => Quality.Missing(
                title,
                "Nobody has looked at the risks.",
                "Look at the risks, or note that you see none",
                PlanPart.Risks
            ),
            (true, false) => Quality.Thin(
                title,
                $"The risks are looked at, and {facts.Person} has not agreed.",
                $"Ask {facts.Person} whether they agree",
                PlanPart.Agreement
            ),
        };
    }

    private static Quality Shown(PlanFacts facts)
    {
        const string title = "Shown without much paper";
        if (facts.Indicators.Count == 0)
        {
            return Quality.Missing(
                title,
                "Nothing would show whether it moves.",
                "Choose what will show movement",
                PlanPart.Indicators
            );
        }

        var minutes = Math.Max(1, (int)Math.Round(RecordingTime.MinutesAWeek(facts)));
        var time = $"Recording it takes about {minutes} {(minutes == 1 ? "minute" : "minutes")} a week.";
        if (minutes > MuchRecording || facts.Indicators.Count > ManyIndicators)
        {
            return Quality.Thin(
                title,
                time,
                "Leave an indicator out, or take its readings less often",
                PlanPart.Indicators
            );
        }

        return facts.Indicators.Any(i => i.Lens == Lens.Experience)
            ? Quality.Strong(title, time, PlanPart.Indicators)
            : Quality.Thin(
                title,
                $"{time} Nothing in it says how it feels to {facts.Person}.",
                $"Add how it feels to {facts.Person}",
                PlanPart.Indicators
            );
    }
}
