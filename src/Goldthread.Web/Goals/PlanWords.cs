using Goldthread.Goals;

namespace Goldthread.Web.Goals;

/// <summary>The words on screen for how a goal was planned together, and where each part of a plan is seen to.</summary>
public static class PlanWords
{
    public static string Of(TalkKind kind) =>
        kind switch
        {
            TalkKind.Prepared => "Something was given to think about",
            TalkKind.Talked => "We talked",
            TalkKind.Alone => "We talked alone",
        };

    public static string Of(WhoseIdea idea, string person) =>
        idea switch
        {
            WhoseIdea.Person => $"{person}’s own",
            WhoseIdea.Together => "It came up as we talked",
            WhoseIdea.Family => "Family or a friend",
            WhoseIdea.Staff => "Somebody on the team",
            WhoseIdea.Professional => "A professional",
        };

    public static string Of(OptionPlace place) =>
        place switch
        {
            OptionPlace.Open => "Still open",
            OptionPlace.First => "This first",
            OptionPlace.Waits => "This waits",
            OptionPlace.NotThis => "Not this",
        };

    public static string Of(Footing footing) =>
        footing switch
        {
            Footing.Strong => "Strong",
            Footing.Thin => "Thin",
            Footing.Missing => "Missing",
        };

    /// <summary>The shape that stands beside the word.</summary>
    public static string Shape(Footing footing) =>
        footing switch
        {
            Footing.Strong => "strong",
            Footing.Thin => "thin",
            Footing.Missing => "none",
        };

    /// <summary>Under which address of the goal a part is seen to.</summary>
    public static string Place(PlanPart part) =>
        part switch
        {
            PlanPart.Words => "words",
            PlanPart.Why => "why",
            PlanPart.Name => "name",
            PlanPart.When => "when",
            PlanPart.Together => "together",
            PlanPart.Options => "options",
            PlanPart.Disagreements => "disagreements",
            PlanPart.Indicators => "indicators",
            PlanPart.Risks => "risks",
            PlanPart.Steps => "steps",
            PlanPart.Barriers => "barriers",
            PlanPart.Agreement => "agree",
            PlanPart.Reality => "reality",
        };
}
