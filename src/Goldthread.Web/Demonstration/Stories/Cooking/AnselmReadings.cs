using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>What Anselm said on Saturdays.</summary>
internal static class AnselmReadings
{
    // The kitchen changes in week 36 and the visits come before noon.
    private const string Meals = "2 3 2 3 3 2 3 3 2 2 3 2 1 2 2 2 4 4 4 5 4 5 5 5 - 6 5 6 5 6 4 6 5 6 6";
    private const string InControl = "2 3 3 2 3 3 4 3 3 2 2 3 2 2 u 2 4 4 5 4 5 6 5 6 - 6 7 6 6 7 5 7 d 7 7";
    private const string InBed = "3 2 3 3 2 2 3 2 3 3 4 3 4 4 - 3 2 2 2 1 2 1 1 1 - 0 1 1 0 1 2 0 1 0 1";

    private static readonly Dictionary<int, string> MealNotes = new()
    {
        [27] = "Three, and he counts the porridge: so do I.",
        [32] = "One. He asked me to write it down as one and not as “low mood”.",
        [36] = "First week at half past eleven.",
        [50] = "Marlon’s children had the flu and so did he.",
    };

    public static void Tell(Teller tell)
    {
        tell.Reads("that-man", 3, Saturday, "2 2 1 3 2 2 d 1 2 2 - 1 u 2 1", [Kwabena, Samina]);
        tell.Reads("dinners", 3, Saturday, "1 0 1 0 0 1 2 0 1 0 - 0 1 0 0", [Kwabena, Samina], outOf: "7");
        tell.Reads("meals", NewGoal, Saturday, Meals, [Kwabena, Ling, Kwabena], outOf: "7", notes: MealNotes);
        tell.Reads("in-control", NewGoal, Saturday, InControl, [Kwabena, Ling, Kwabena]);
        tell.Reads("in-bed", NewGoal, Saturday, InBed, [Kwabena, Ling, Kwabena], outOf: "7");
        tell.Reads("bell", 6, Friday, "1 1 2 1 2 2 1 2 2 3 2 2 d 2 2 3 3 3 4 3 4 4 3 4 4", [Samina], everyWeeks: 2);

        // Since week 45 nobody has walked round with the list, although the goal goes on.
        tell.Reads(
            "home-list",
            6,
            Saturday,
            "2 2 3 2 3 3 2 - 3 3 3 2 - - 3 4 3 4 4 3 4 4 3 3 - 3 2 3 3 - 4 4 5 5 5 6 5 6 6 6",
            [Ling, Kwabena],
            source: Source.DailyRecord
        );
    }
}
