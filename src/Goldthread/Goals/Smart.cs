using Goldthread.Evidence;

namespace Goldthread.Goals;

/// <summary>
/// Specific, measurable, achievable, relevant and time-bound, over the whole of a goal and not over its words alone. It says
/// what is strong, thin or missing and how to mend it, and never stops anybody.
/// </summary>
public static class Smart
{
    /// <summary>Importance below this, of 10, asks whether it is theirs.</summary>
    private const int ImportantEnough = 5;

    /// <summary>The five, in the order of the letters.</summary>
    public static IReadOnlyList<Quality> Judge(PlanFacts facts) =>
        [Specific(facts), Measurable(facts), Achievable.Judge(facts), Relevant(facts), TimeBound(facts)];

    private static Quality Specific(PlanFacts facts)
    {
        const string title = "Specific";
        if (facts.Words.Specific)
        {
            return Quality.Strong(title, "Their own words show what would be seen.", PlanPart.Words);
        }

        return facts.Title switch
        {
            { Specific: true } => Quality.Strong(title, "The plain title shows what would be seen.", PlanPart.Name),
            null => Quality.Missing(
                title,
                "Two colleagues would picture two different things.",
                $"Ask {facts.Person} what it would look like, and put that into the title",
                PlanPart.Name
            ),
            _ => Quality.Thin(
                title,
                "The title says a direction, not yet what would be seen.",
                $"Ask {facts.Person} what it would look like on a good day",
                PlanPart.Name
            ),
        };
    }

    private static Quality Measurable(PlanFacts facts)
    {
        const string title = "Measurable";
        var lenses = facts.Indicators.Select(i => i.Lens).Distinct().Count();
        var aimed = facts.Indicators.Any(i => i.Baseline && i.Target);
        var inWords = facts.Words.Measurable || facts.Title is { Measurable: true };
        if (lenses >= 2 && aimed)
        {
            return Quality.Strong(
                title,
                "Two lenses look at it, from a known starting point to where it should come.",
                PlanPart.Indicators
            );
        }

        return (facts.Indicators.Count, lenses) switch
        {
            (0, _) when inWords => Quality.Thin(
                title,
                "The words can be ticked, and nothing will show how it goes on the way.",
                "Choose what will show movement",
                PlanPart.Indicators
            ),
            (0, _) => Quality.Missing(
                title,
                "Nothing would show whether it moves.",
                "Choose what will show movement",
                PlanPart.Indicators
            ),
            (_, 1) => Quality.Thin(
                title,
                "One lens alone looks at it.",
                facts.Indicators[0].Lens == Lens.Experience
                    ? "Add something that can be seen to happen more or less"
                    : $"Add how it feels to {facts.Person}",
                PlanPart.Indicators
            ),
            _ => Quality.Thin(
                title,
                "No indicator has both a starting point and where it should come.",
                "Write down where it starts and where it should come",
                PlanPart.Indicators
            ),
        };
    }

    private static Quality Relevant(PlanFacts facts)
    {
        const string title = "Relevant";
        if (facts.Why is null)
        {
            return Quality.Missing(
                title,
                $"Nothing says why it matters to {facts.Person}.",
                $"Ask {facts.Person} why it matters",
                PlanPart.Why
            );
        }

        if (!OwnVoice.Speaks(facts.Why))
        {
            return Quality.Thin(
                title,
                $"Why it matters is told about {facts.Person}, not by {facts.Person}.",
                "Write it as they said or showed it",
                PlanPart.Why
            );
        }

        return facts.Importance < ImportantEnough
            ? Quality.Thin(
                title,
                $"{facts.Person} gives it {facts.Importance} of 10.",
                $"Ask {facts.Person} what would matter more",
                PlanPart.Why
            )
            : Quality.Strong(title, $"{facts.Person} says themself why it matters.", PlanPart.Why);
    }

    private static Quality TimeBound(PlanFacts facts)
    {
        const string title = "Time-bound";
        if (facts.Deadline is not null || facts.Rhythm && (facts.RhythmEnds || facts.ReviewOn is not null))
        {
            return Quality.Strong(title, "It has a day to reach, or a rhythm and a day to look at it.", PlanPart.When);
        }

        if (facts.Rhythm)
        {
            return Quality.Thin(
                title,
                "It has a rhythm, and no day on which anybody asks whether it still fits.",
                "Choose when to look at it together",
                PlanPart.When
            );
        }

        return facts.Words.TimeBound
            ? Quality.Thin(
                title,
                "The time stands in the words alone.",
                "Put the day or the rhythm into the plan",
                PlanPart.When
            )
            : Quality.Missing(title, "Nothing says by when or how often.", "Say by when, or how often", PlanPart.When);
    }
}
