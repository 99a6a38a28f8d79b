using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>What Perpetua and the box said, Sunday by Sunday.</summary>
internal static class PerpetuaReadings
{
    // Week 3 to week 54. Two bad weeks at 14 and 15; the box moves in week 24; nobody checks in week 29.
    private const string Sure =
        "4 4 3 4 5 4 d 5 4 5 4 2 u 3 4 4 5 4 4 5 4 5 6 6 5 6 - 7 6 7 7 d 8 7 7 8 8 7 8 6 8 8 - 8 9 8 8 9 8 d 8 9";
    private const string Late =
        "6 5 7 4 6 5 5 6 - 5 7 10 11 6 5 4 6 5 5 6 5 4 3 3 2 2 - 2 3 1 1 2 0 1 1 2 1 0 1 3 1 0 - 1 2 0 1 1 0 1 1 2";

    private static readonly Dictionary<int, string> SureNotes = new()
    {
        [9] = "She would rather not put a number on it this week.",
        [15] = "Too breathless to talk; asleep by six.",
        [25] = "“Six. I can see the thing from my chair, that is all it took.”",
        [42] = "Colette at sea and out of signal: “My numbers go down with the barometer.”",
    };

    private static readonly Dictionary<int, string> LateNotes = new()
    {
        [14] = "Four of the ten were the new antibiotic, which has its own hours.",
        [42] = "All three on the day of the hospital appointment.",
        [54] = "Both at one o’clock on the Friday, when she was out sewing.",
    };

    public static void Tell(Teller tell)
    {
        tell.Reads("sure", 3, Sunday, Sure, [Kwabena, Beth, Samina], notes: SureNotes);
        tell.Reads("late", 3, Sunday, Late, [Kwabena, Beth, Samina], outOf: "21", notes: LateNotes);
        tell.Reads("slips", 6, Sunday, "2 1 1 2 0 1 0 1 0 0 0 0 0", [Samina], everyWeeks: 4, source: Source.Incident);
        tell.Reads("understood", 5, Thursday, "2 3 2 3 d 3 4 4 5 5", [Samina], everyWeeks: 2);
        tell.Reads("friday", 53, Friday, "4 3", [Kwabena]);
    }
}
