using Goldthread.Goals;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>How Perpetua and Samina weighed it up, on the day she said it.</summary>
internal static class PerpetuaTogether
{
    public static void Tell(Teller tell)
    {
        tell.PlansTogether(
            Tablets,
            new()
            {
                Kind = TalkKind.Prepared,
                Means = "Large print: one page on each tablet, and a blank one to rule",
                TookPart = "Samina",
                Said = "I shall check your sums.",
                Idea = WhoseIdea.Person,
            }
        );
        tell.Offers(
            Tablets,
            "The week’s box, filled by the chemist",
            "A box thinks I cannot count.",
            OptionPlace.NotThis,
            "She wants to count them herself"
        );
        tell.Offers(
            Tablets,
            "Five tablets from their own packets, with somebody in the room",
            "Hands in pockets, I said.",
            OptionPlace.First,
            "It is the whole of what she asked for"
        );
        tell.Offers(
            Tablets,
            "Alone, with a look at the ledger on Sundays",
            "When the ledger has been right for a month.",
            OptionPlace.Waits,
            "Two doubled doses in the autumn"
        );
    }
}
