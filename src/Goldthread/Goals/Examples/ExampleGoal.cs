using Goldthread.Evidence;

namespace Goldthread.Goals.Examples;

/// <summary>Where people whose goals are alike are supported.</summary>
public enum ExampleSetting
{
    HomeCare,
    CareHome,
    Palliative,
    LearningDisabilityAutism,
    MentalHealth,
    Reablement,
    StaffDevelopment,
}

/// <summary>
/// A made-up goal to begin a conversation from. Its words are somebody else's: whoever starts from it writes down what
/// their own person said.
/// </summary>
/// <param name="Key">Its short name, in small letters; it is in addresses and never changes.</param>
/// <param name="Words">How somebody might say it.</param>
/// <param name="Indicators">One or more for each of the three lenses.</param>
/// <param name="Early">What a first sign would be, within two to six weeks.</param>
/// <param name="Question">The question for the review.</param>
/// <param name="Ladder">Steps on the way, the lowest first.</param>
public sealed record ExampleGoal(
    string Key,
    ExampleSetting Setting,
    GoalKind Kind,
    string Title,
    string Words,
    IReadOnlyList<IndicatorIdea> Indicators,
    string Early,
    string Question,
    IReadOnlyList<string> Ladder
)
{
    /// <summary>Everything that is written in it, for searching and comparing.</summary>
    public string AllWords =>
        string.Join(' ', [Title, Words, .. Indicators.Select(i => i.Name), Early, Question, .. Ladder]);
}
