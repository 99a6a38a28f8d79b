using static Goldthread.Support.Help;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>
/// Anselm wants to cook again after a long depression. A proper dinner every night is too much, so the goal is re-shaped
/// to one plate a day. That stalls too, until the kitchen and the hour change; then it grows.
/// </summary>
internal static class AnselmStory
{
    public const string Dinner = "dinner";
    public const string Meal = "meal";
    public const string Comfort = "comfort";
    public const string Pie = "pie";

    /// <summary>The week in which the plate a day takes the place of the dinner.</summary>
    public const int NewGoal = 20;

    /// <summary>From this week on we come at half past eleven instead of five.</summary>
    public const int EarlierHour = 36;

    public static void Tell(Teller tell)
    {
        AnselmHimself.Tell(tell);
        AnselmDinner.Tell(tell);
        AnselmPlate.Tell(tell);
        AnselmRoom.Tell(tell);
        AnselmReadings.Tell(tell);
        AnselmReviews.Tell(tell);
        AnselmEvents.Tell(tell);
        tell.Lives(InTheAfternoon, [.. AnselmAfternoons.BeforeThePlate, .. AnselmStall.TheStall]);
        tell.Lives(BeforeNoon, AnselmMornings.TheRise);
        tell.Lives(Seasons, AnselmSeasons.All);
    }

    private static Routine InTheAfternoon { get; } =
        new()
        {
            Seed = 611,
            FirstWeek = 3,
            LastWeek = EarlierHour - 1,
            Time = "17:05",
            DaysInTen = 6,
            Silent = new HashSet<int> { 13, 18, 19 },
            Team = _ => [Kwabena, Ling, Kwabena, Samina],
            Goals = week =>
                week < NewGoal ? (week % 3 == 0 && week >= 6 ? [Dinner, Comfort] : [Dinner])
                : week % 3 == 0 ? [Meal, Comfort]
                : [Meal],
            Moods = week =>
                week is > 27 and < 36 ? [1, 2, 2, 2]
                : week < NewGoal ? [1, 1, 2, 3]
                : [2, 2, 3, 3],
            Fading =
            [
                ("Choose the plate", NewGoal, [VerbalPrompt, GesturePrompt, GesturePrompt, DoneFor]),
                ("Choose the plate", 26, [VerbalPrompt, GesturePrompt, VerbalPrompt]),
                ("Peel and chop", NewGoal, [HandOverHand, HandOverHand, DoneFor, HandOverHand]),
                ("Peel and chop", 27, [HandOverHand, HandOverHand, GesturePrompt]),
                ("Heat and time", NewGoal, [DoneFor, HandOverHand, GesturePrompt]),
                ("Heat and time", 27, [GesturePrompt, HandOverHand, VerbalPrompt]),
            ],
        };

    private static Routine BeforeNoon { get; } =
        new()
        {
            Seed = 1130,
            FirstWeek = EarlierHour,
            Time = "11:30",
            DaysInTen = 6,
            Silent = new HashSet<int> { 44 },
            Team = week => week % 4 == 0 ? [Samina, Kwabena, Ling] : [Kwabena, Ling, Ling],
            Goals = week => week < 45 && week % 3 == 0 ? [Meal, Comfort] : [Meal],
            Moods = week => week < 42 ? [2, 3, 3, 4] : [3, 3, 4, 4, 5],
            Fading =
            [
                ("Choose the plate", EarlierHour, [VerbalPrompt, Independent, VerbalPrompt]),
                ("Choose the plate", 42, [Independent, Independent, VerbalPrompt]),
                ("Peel and chop", EarlierHour, [GesturePrompt, HandOverHand, VerbalPrompt]),
                ("Peel and chop", 41, [VerbalPrompt, VerbalPrompt, GesturePrompt, Independent]),
                ("Peel and chop", 48, [Independent, Independent, VerbalPrompt]),
                ("Heat and time", EarlierHour, [VerbalPrompt, GesturePrompt]),
                ("Heat and time", 43, [Independent, VerbalPrompt]),
                ("Heat and time", 49, [Independent, Independent, Independent, VerbalPrompt]),
            ],
        };

    // No ordinary days: only the told ones, which belong to whatever goal there was by then.
    private static Routine Seasons { get; } =
        new()
        {
            Seed = 1,
            FirstWeek = 3,
            Time = "12:00",
            DaysInTen = 0,
            Team = _ => [Kwabena],
            Goals = week => week < NewGoal ? [Dinner] : [Meal],
            Moods = _ => [3],
            Fading = [],
        };
}
