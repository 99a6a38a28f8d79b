using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>What Rowan, the statement and the neighbours said.</summary>
internal static class RowanReadings
{
    // A year of the middle face, give or take: nothing moves here, whatever else does.
    private const string Settled =
        "3 2 3 3 4 2 3 3 4 - 2 3 3 4 2 3 3 d 4 2 - 3 4 3 3 2 3 4 2 1 2 u 3 4 3 2 4 3 3 d 2 3 4 - 3 2 3 4 3 2 3 4";
    private const string Heard =
        "3 2 3 2 1 3 2 2 3 - 1 2 2 3 1 2 2 1 2 1 - 2 1 1 2 1 0 1 2 3 2 2 1 1 0 1 0 0 1 0 1 0 0 - 0 1 0 0 1 0 0 0";
    private const string Evenings =
        "1 2 1 0 2 1 - 2 1 2 2 1 3 2 1 2 2 - 2 3 3 4 3 4 4 3 4 3 2 4 3 4 5 4 5 4 5 - 5 6 4 5 5 - 6 5 5 6 5";
    private const string Arrears =
        "412.60 437.60 437.60 462.60 455.00 440.00 425.00 410.00 - 395.00 380.00 365.00 350.00 335.00 348.50 333.50 310.00 285.00 260.00 235.00 210.00 185.00 160.00 135.00 110.00 85.00";
    private const string Post = "1 1 2 3 2 3 d 3 4 3 4 4 3 5 4 4 5 4 5 5 d 5 6 5 5 6";

    private static readonly Dictionary<int, string> SettledNotes = new()
    {
        [20] = "“don’t make me a number today”",
        [32] = "Nan’s song was on in the shop.",
        [51] = "“3 is not bad. 3 is just a three”",
    };

    private static readonly Dictionary<int, string> ArrearsNotes = new()
    {
        [9] = "Grew by one week’s rent: the benefit letter had not been opened.",
        [31] = "New strings, paid for twice by mistake. Refund asked for.",
    };

    public static void Tell(Teller tell)
    {
        tell.Reads("settled", 3, Sunday, Settled, [Gareth, Ling, Ling], notes: SettledNotes);
        tell.Reads("heard", 3, Sunday, Heard, [Gareth, Ling, Ling]);
        tell.Reads("evenings", 6, Sunday, Evenings, [Gareth, Ling, Ling]);
        tell.Reads("arrears", 3, Thursday, Arrears, [Gareth], everyWeeks: 2, notes: ArrearsNotes);
        tell.Reads("post", 3, Thursday, Post, [Gareth], everyWeeks: 2);
        tell.Reads(
            "plan-mine",
            9,
            Sunday,
            "2 3 3 4 d 3 4 3 4 3 4 3",
            [Gareth],
            everyWeeks: 4,
            source: Source.WeeklyCheck
        );
    }
}
