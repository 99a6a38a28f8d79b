using static Goldthread.Support.Help;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>
/// Rowan wants to keep their flat. They do more and more towards it: the rent, the evenings. How it feels to live there
/// hardly moves, and the three lenses part.
/// </summary>
internal static class RowanStory
{
    public const string Home = "home";
    public const string Money = "money";
    public const string Quiet = "quiet";

    public static void Tell(Teller tell)
    {
        RowanThemself.Tell(tell);
        RowanHome.Tell(tell);
        RowanMoney.Tell(tell);
        RowanQuiet.Tell(tell);
        RowanReadings.Tell(tell);
        RowanReviews.Tell(tell);
        RowanUpsets.Tell(tell);
        RowanContacts.Tell(tell);
        tell.Lives(TheEvenings, [.. RowanEvenings.FirstHalf, .. RowanLaterEvenings.SecondHalf, .. RowanSeasons.All]);
        AMistakePutRight(tell);
    }

    private static Routine TheEvenings { get; } =
        new()
        {
            Seed = 40_962,
            FirstWeek = 3,
            Time = "19:00",
            DaysInTen = 6,
            Silent = new HashSet<int> { 23, 46 },
            Team = week =>
                week < 21 ? [Ling, Gareth, Ling]
                : week % 3 == 0 ? [Ruaridh, Ling]
                : [Ling, Ruaridh, Ruaridh, Gareth],
            Goals = week =>
                week < 6 ? [Home]
                : week % 4 == 1 ? [Home, Money]
                : [Home, Quiet],
            Moods = week =>
                week is 31 or 32 or 33 ? [1, 2, 2]
                : week < 30 ? [2, 3, 3, 4]
                : [2, 3, 3, 3, 4],
            Fading =
            [
                ("Seven o’clock knock", 3, [VerbalPrompt, VerbalPrompt, GesturePrompt]),
                ("Seven o’clock knock", 26, [Independent, VerbalPrompt]),
                ("Seven o’clock knock", 34, [VerbalPrompt, VerbalPrompt, Independent]),
                ("Seven o’clock knock", 43, [Independent, Independent, VerbalPrompt]),
                ("Low lamp, heavy blanket", 7, [GesturePrompt, VerbalPrompt, HandOverHand]),
                ("Low lamp, heavy blanket", 24, [VerbalPrompt, GesturePrompt, Independent]),
                ("Low lamp, heavy blanket", 36, [Independent, Independent, VerbalPrompt]),
            ],
        };

    private static void AMistakePutRight(Teller tell)
    {
        tell.Records(
            "wrong-flat",
            28,
            DayOfWeek.Saturday,
            new Told("20:10", Ruaridh)
            {
                Note = "Shouting from the stair about half past seven, went on a while, door banged.",
            },
            Home
        );
        tell.Corrects(
            "wrong-flat",
            28,
            DayOfWeek.Sunday,
            "11:00",
            Ruaridh,
            "It was the flat below. I had only been here eight weeks and took the wrong landing.",
            "Quiet in with Rowan from seven. The shouting came from number 2 and was nothing to do with them."
        );
    }
}
