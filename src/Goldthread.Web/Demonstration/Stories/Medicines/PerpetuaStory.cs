using Goldthread.People;
using Goldthread.Support;
using static Goldthread.Support.Help;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>
/// Perpetua ran a wages office and wants to run her own tablets. It goes unevenly until the box moves to where she sits;
/// after that it is hers, a little more each month.
/// </summary>
internal static class PerpetuaStory
{
    public const string Tablets = "tablets";
    public const string Names = "names";
    public const string Sewing = "sewing";

    public static void Tell(Teller tell)
    {
        PerpetuaHerself.Tell(tell);
        PerpetuaGoals.Tell(tell);
        PerpetuaReadings.Tell(tell);
        PerpetuaReviews.Tell(tell);
        PerpetuaEvents.Tell(tell);
        ADaughterAshore(tell);
        tell.Lives(TheWeeks, [.. PerpetuaDays.FirstHalf, .. PerpetuaLaterDays.SecondHalf, .. PerpetuaSeasons.All]);
    }

    // A week with Colette: nothing is recorded, and nothing is missing.
    private static void ADaughterAshore(Teller tell)
    {
        tell.On(48, DayOfWeek.Thursday, "09:05", Samina);
        tell.IsAway(
            new WhereaboutsFacts
            {
                Kind = WhereaboutsKind.WithFamily,
                Place = "at Colette’s in Whitby",
                StartsOn = tell.Day(49, DayOfWeek.Monday),
                ExpectedOn = tell.Day(49, DayOfWeek.Saturday),
                Note =
                    "The ferry is in dry dock, so Colette has a week ashore. Perpetua packed the box herself, with the key on a ribbon.",
            },
            tell.Day(49, DayOfWeek.Saturday),
            "17:40",
            Kwabena
        );
    }

    private static Routine TheWeeks { get; } =
        new()
        {
            Seed = 1874,
            FirstWeek = 3,
            Time = "08:20",
            DaysInTen = 7,
            Silent = new HashSet<int> { 29 },
            Team = week =>
                week % 5 == 2 ? [Kwabena, Kwabena, Samina]
                : week % 2 == 0 ? [Beth, Beth, Kwabena]
                : [Beth, Kwabena, Kwabena],
            Goals = week => week is >= 5 and <= 24 && week % 2 == 1 ? [Tablets, Names] : [Tablets],
            Moods = week =>
                week is 14 or 15 ? [1, 2, 2, 3]
                : week < 26 ? [2, 3, 3, 4]
                : [3, 4, 4, 5],
            Fading =
            [
                ("Open the box", 3, [VerbalPrompt, VerbalPrompt, GesturePrompt, HandOverHand]),
                ("Open the box", 14, [HandOverHand, DoneFor, GesturePrompt, VerbalPrompt]),
                ("Open the box", 16, [VerbalPrompt, GesturePrompt, VerbalPrompt, Independent]),
                ("Open the box", 25, [Independent, VerbalPrompt, Independent, VerbalPrompt]),
                ("Open the box", 33, [Independent, Independent, Independent, VerbalPrompt]),
                ("Say the time and the tablet", 3, [VerbalPrompt, GesturePrompt, VerbalPrompt]),
                ("Say the time and the tablet", 22, [Independent, VerbalPrompt, VerbalPrompt]),
                ("Say the time and the tablet", 34, [Independent, Independent, VerbalPrompt]),
                // From the third step of the ladder nobody stands by any more: looking afterwards is all that is left.
                ("Look in the box afterwards", 32, [Independent, VerbalPrompt]),
                ("Say the time and the tablet", 43, []),
            ],
        };
}
