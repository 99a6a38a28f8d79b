using Goldthread.Goals;
using Goldthread.Web.Design;

namespace Goldthread.Web.Goals;

/// <summary>
/// The parts of planning a goal as a list that everybody around the person shares: what was not begun, who began it and when,
/// what it waits for, what is done. Any order, any day, any worker. The states are read from what stands, and never ticked.
/// </summary>
internal sealed class GoalParts
{
    private const string Done = "done";
    private const string ToDo = "todo";
    private const string Begun = "part";
    private const string Waits = "wait";

    /// <summary>What stands of a plan.</summary>
    /// <param name="Goal">The goal.</param>
    /// <param name="Person">The name the person likes.</param>
    /// <param name="HeardBy">Who heard their words.</param>
    /// <param name="Owner">Who answers for it; null while nobody does.</param>
    /// <param name="Missing">What the gate misses.</param>
    /// <param name="Indicators">How many indicators there are.</param>
    /// <param name="Risks">How many risks are written down.</param>
    /// <param name="Steps">How many support steps there are.</param>
    /// <param name="Barriers">For each thing in the way, whether something was tried.</param>
    /// <param name="Together">How it was planned together.</param>
    /// <param name="Withdrawn">There was an agreement, and it was taken back.</param>
    /// <param name="Trail">Who saw to each part last.</param>
    public sealed record Facts(
        Goal Goal,
        string Person,
        string HeardBy,
        string? Owner,
        IReadOnlyList<GateNeed> Missing,
        int Indicators,
        int Risks,
        int Steps,
        IReadOnlyList<bool> Barriers,
        CoProductionFacts Together,
        bool Withdrawn,
        IReadOnlyDictionary<PlanPart, (string Name, DateOnly On)> Trail
    );

    private readonly Facts _facts;
    private readonly DateOnly _today;

    private GoalParts(Facts facts, DateOnly today) => (_facts, _today) = (facts, today);

    private Goal Goal => _facts.Goal;

    private string Who => _facts.Person;

    public static IReadOnlyList<CheckPage.Part> Of(Facts facts, DateOnly today) => new GoalParts(facts, today).All();

    private IReadOnlyList<CheckPage.Part> All() =>
        [
            Part(
                "What they said",
                PlanPart.Words,
                Done,
                $"{_facts.HeardBy} heard it on {Words.Short(Goal.SaidOn, _today)}."
            ),
            Why(),
            Together(),
            Choices(),
            Part("A plain title", PlanPart.Name, Goal.Title is null ? ToDo : Done, Goal.Title ?? "For colleagues."),
            When(),
            Indicators(),
            Risks(),
            Part(
                "The way we support it",
                PlanPart.Steps,
                _facts.Steps == 0 ? ToDo : Done,
                _facts.Steps == 0
                    ? "No step yet. It can start without."
                    : Words.Count(_facts.Steps, "step", "steps") + "."
            ),
            Barriers(),
            Agreement(),
        ];

    private CheckPage.Part Why()
    {
        var (state, more) =
            Goal.Why is null ? (ToDo, $"Ask {Who}.")
            : Goal.Importance is null || Goal.Confidence is null ? (Begun, $"Waiting for {Who}’s numbers from 0 to 10.")
            : (Done, "In their voice.");
        return Part("Why it matters", PlanPart.Why, state, more);
    }

    private CheckPage.Part Together()
    {
        var sides = CoProduction.Judge(_facts.Together);
        var strong = sides.Count(q => q.Footing == Footing.Strong);
        var (state, more) =
            _facts.Together.Talks.Count == 0
                ? (ToDo, $"Give {Who} something to think about first.")
                : (strong == sides.Count ? Done : Begun, $"{strong} of {sides.Count} sides are strong.");
        return Part("How we plan it together", PlanPart.Together, state, more);
    }

    private CheckPage.Part Choices()
    {
        var all = _facts.Together.Options;
        var unheard = all.Count(o => !o.Opinion);
        var (state, more) = (all.Count, unheard) switch
        {
            (0, _) => (ToDo, "Two or more; one may be “not now”."),
            (_, > 0) => (Waits, $"Waiting for what {Who} thinks of {Words.Count(unheard, "choice", "choices")}."),
            (1, _) => (Begun, "One choice; another makes it a real one."),
            _ => (Done, Words.Count(all.Count, "choice", "choices") + "."),
        };
        return Part("The choices, and what waits", PlanPart.Options, state, more);
    }

    private CheckPage.Part When()
    {
        var (state, more) =
            Goal.StartsOn is null ? (ToDo, "By when or how often, and who answers for it.")
            : _facts.Missing.Contains(GateNeed.Owner) ? (Begun, "Waiting for somebody to answer for it.")
            : _facts.Missing.Contains(GateNeed.ReviewDate) ? (Begun, "Waiting for a day to look at it together.")
            : (Done, $"{_facts.Owner} answers for it.");
        return Part("When, and with whom", PlanPart.When, state, more);
    }

    private CheckPage.Part Indicators()
    {
        var (state, more) =
            _facts.Indicators == 0 ? (ToDo, "Nothing chosen yet. One must be how it feels.")
            : _facts.Missing.Contains(GateNeed.ExperienceIndicator) ? (Begun, $"Waiting for how it feels to {Who}.")
            : (Done, Words.Count(_facts.Indicators, "indicator", "indicators") + ".");
        return Part("What will show movement", PlanPart.Indicators, state, more);
    }

    private CheckPage.Part Risks()
    {
        var (state, more) =
            _facts.Missing.Contains(GateNeed.Risks) ? (ToDo, "Nobody has looked yet.")
            : _facts.Risks == 0 ? (Done, "Somebody looked and saw none.")
            : (Done, Words.Count(_facts.Risks, "risk", "risks") + " written down.");
        return Part("What makes it safe enough", PlanPart.Risks, state, more);
    }

    private CheckPage.Part Barriers()
    {
        var open = _facts.Barriers.Count(tried => !tried);
        var (state, more) =
            _facts.Barriers.Count == 0 ? (ToDo, "Nothing is written down. That may be right.")
            : open > 0 ? (Begun, $"Waiting for something to try about {Words.Count(open, "thing", "things")}.")
            : (Done, "Something is tried about each.");
        return Part("What gets in the way", PlanPart.Barriers, state, more);
    }

    private CheckPage.Part Agreement()
    {
        var given = _facts
            .Together.Talks.Where(t => t.Kind == TalkKind.Prepared)
            .Select(t => (DateOnly?)t.On)
            .DefaultIfEmpty()
            .Max();
        var (state, more) =
            !_facts.Missing.Contains(GateNeed.Agreement) ? (Done, $"{Who} has agreed, or who may for them.")
            : _facts.Withdrawn ? (Waits, $"{Who} has changed their mind. Talk together.")
            : given is { } on ? (Waits, $"Waiting for {Who}, who thinks about it since {Words.Short(on, _today)}.")
            : (ToDo, $"Waiting for {Who}, after a day to think.");
        return Part("The agreement", PlanPart.Agreement, state, more);
    }

    // Who and when stand first, since that is what colleagues look for.
    private CheckPage.Part Part(string text, PlanPart part, string state, string more) =>
        new(
            text,
            PlanWords.Place(part),
            state,
            part == PlanPart.Words || state == ToDo || !_facts.Trail.TryGetValue(part, out var last)
                ? more
                : $"{(state == Begun ? "Started by " : "")}{last.Name}, {Words.Short(last.On, _today)}. {more}"
        );
}
