namespace Goldthread.Goals;

/// <summary>What is written down of planning one goal together. Facts only, no verdicts.</summary>
/// <param name="Person">The name the person likes to be called by.</param>
/// <param name="Comfort">A goal of comfort near the end of life, which waits for nothing.</param>
/// <param name="NeedsSupport">Something is written down about how to talk together with this person.</param>
/// <param name="AgreedOn">The day of the agreement that stands; null while there is none.</param>
/// <param name="Talks">The moments of planning together.</param>
/// <param name="Options">The choices that were talked about.</param>
/// <param name="Disagreements">For each disagreement, whether something was done about it.</param>
public sealed record CoProductionFacts(
    string Person,
    bool Comfort,
    bool NeedsSupport,
    DateOnly? AgreedOn,
    IReadOnlyList<CoProductionFacts.Talk> Talks,
    IReadOnlyList<CoProductionFacts.Choice> Options,
    IReadOnlyList<bool> Disagreements
)
{
    /// <summary>One moment, as far as it is judged.</summary>
    public sealed record Talk(
        TalkKind Kind,
        DateOnly On,
        bool TookPart,
        bool Means,
        WhoseIdea? Idea = null,
        bool WhySoon = false
    );

    /// <summary>One choice, as far as it is judged.</summary>
    public sealed record Choice(bool Opinion, OptionPlace Place = OptionPlace.Open, bool Why = false);
}

/// <summary>
/// Whether a goal was planned together with the person, or only shown to them. The gaps are named because that is where it
/// shows; nothing here stops anybody.
/// </summary>
public static class CoProduction
{
    /// <summary>So many days lie between something to think about and the agreement, at the least.</summary>
    private const int DaysToThink = 1;

    /// <summary>One choice alone is no choice.</summary>
    private const int EnoughOptions = 2;

    /// <summary>The six sides of planning together, in the order in which they happen.</summary>
    public static IReadOnlyList<Quality> Judge(CoProductionFacts facts) =>
        [Prepared(facts), Choices(facts), Understood(facts), Weighed(facts), Whose(facts), OtherViews(facts)];

    private static Quality Prepared(CoProductionFacts facts)
    {
        const string title = "Time to think";
        if (facts.Comfort)
        {
            return Quality.Strong(title, "For comfort nobody has to wait a day.", PlanPart.Together);
        }

        var given = facts.Talks.Where(t => t.Kind == TalkKind.Prepared).OrderBy(t => t.On).ToList();
        if (given.Count == 0)
        {
            return Quality.Missing(
                title,
                $"Nothing is written down that {facts.Person} was given to think about.",
                "Write down what was given, in what form, and when",
                PlanPart.Together
            );
        }

        if (facts.AgreedOn is not { } agreed || given[0].On.AddDays(DaysToThink) <= agreed)
        {
            return Quality.Strong(
                title,
                $"{facts.Person} had something to think about before agreeing.",
                PlanPart.Together
            );
        }

        return given.Exists(t => t.WhySoon)
            ? Quality.Strong(title, "There was no day to think, and it is written down why.", PlanPart.Together)
            : Quality.Thin(
                title,
                $"{facts.Person} agreed without a day to think.",
                "Write why it could not wait",
                PlanPart.Together
            );
    }

    private static Quality Choices(CoProductionFacts facts)
    {
        const string title = "Real choices";
        var heard = facts.Options.Count(o => o.Opinion);
        return facts.Options.Count switch
        {
            0 => Quality.Missing(
                title,
                "No choices are written down.",
                "Write down two or more, and what they think of each",
                PlanPart.Options
            ),
            < EnoughOptions => Quality.Thin(
                title,
                "One way alone is no choice.",
                "Talk about another; it may be “not now”",
                PlanPart.Options
            ),
            _ when heard < EnoughOptions => Quality.Thin(
                title,
                $"There are choices, and little of what {facts.Person} thinks of them.",
                $"Ask what {facts.Person} thinks of each",
                PlanPart.Options
            ),
            _ => Quality.Strong(
                title,
                $"{facts.Options.Count} choices, and what {facts.Person} thinks of {(heard == facts.Options.Count ? "each" : $"{heard} of them")}.",
                PlanPart.Options
            ),
        };
    }

    private static Quality Understood(CoProductionFacts facts)
    {
        const string title = "Explained so that it can be understood";
        if (facts.Talks.Any(t => t.Means))
        {
            return Quality.Strong(title, "It is written down how it was explained.", PlanPart.Together);
        }

        const string mend = "Write how it was explained, and what or who helped";
        return facts.NeedsSupport
            ? Quality.Missing(
                title,
                $"{facts.Person} has a way of talking together, and nothing says that it was used here.",
                mend,
                PlanPart.Together
            )
            : Quality.Thin(title, "Nothing says how it was explained.", mend, PlanPart.Together);
    }

    private static Quality Weighed(CoProductionFacts facts)
    {
        const string title = "What first, and what waits";
        var first = facts.Options.Any(o => o.Place == OptionPlace.First && o.Why);
        var other = facts.Options.Any(o => o.Place is OptionPlace.Waits or OptionPlace.NotThis && o.Why);
        if (first && other)
        {
            return Quality.Strong(title, "It says what comes first, what does not, and why.", PlanPart.Options);
        }

        return facts.Options.Any(o => o.Place != OptionPlace.Open)
            ? Quality.Thin(
                title,
                "It says only in part what comes first, what waits, and why.",
                "Say why one comes first and the other waits",
                PlanPart.Options
            )
            : Quality.Missing(
                title,
                "Nothing says what comes first and what waits.",
                $"Weigh the choices up with {facts.Person}",
                PlanPart.Options
            );
    }

    private static Quality Whose(CoProductionFacts facts)
    {
        const string title = "Who took part, and whose idea";
        var idea = facts.Talks.OrderByDescending(t => t.On).Select(t => t.Idea).FirstOrDefault(i => i is not null);
        var others = facts.Talks.Any(t => t.TookPart);
        return idea switch
        {
            null when !others => Quality.Missing(
                title,
                "Nothing says who took part, nor whose idea it was.",
                "Write who was there, and with whom it began",
                PlanPart.Together
            ),
            null => Quality.Thin(
                title,
                "Nothing says whose idea it was.",
                "Write with whom it began",
                PlanPart.Together
            ),
            WhoseIdea.Person or WhoseIdea.Together when others => Quality.Strong(
                title,
                $"It began with {facts.Person}, and it says who took part.",
                PlanPart.Together
            ),
            WhoseIdea.Person or WhoseIdea.Together => Quality.Thin(
                title,
                $"It began with {facts.Person}; nothing says who else took part.",
                "Write who was there",
                PlanPart.Together
            ),
            _ => Quality.Thin(
                title,
                "It began as somebody else’s idea.",
                $"Ask {facts.Person} alone whether they want it too",
                PlanPart.Together
            ),
        };
    }

    private static Quality OtherViews(CoProductionFacts facts)
    {
        const string title = "Where people see it another way";
        var open = facts.Disagreements.Count(answered => !answered);
        return (facts.Disagreements.Count, open) switch
        {
            (0, _) => Quality.Strong(title, "Nobody is known to see it another way.", PlanPart.Disagreements),
            (_, 0) => Quality.Strong(title, "It is kept, with what was done about it.", PlanPart.Disagreements),
            _ => Quality.Thin(
                title,
                "Somebody sees it another way, and nothing says what was done about it.",
                "Say what was done, or why it stands",
                PlanPart.Disagreements
            ),
        };
    }
}
