using Goldthread.Goals;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>How Anselm and Samina weighed it up on the back step.</summary>
internal static class AnselmTogether
{
    public static void Tell(Teller tell)
    {
        tell.PlansTogether(
            Meal,
            new()
            {
                Kind = TalkKind.Prepared,
                Means = "Three plates drawn on the back of an envelope, kept on the fridge",
                TookPart = "Samina",
                Said = "I looked at it with my tea. The middle one.",
                Idea = WhoseIdea.Person,
            }
        );
        tell.Offers(
            Meal,
            "Meals brought in until the spring",
            "Then I am a man who is brought things.",
            OptionPlace.NotThis,
            "It is what he wants to be done with"
        );
        tell.Offers(
            Meal,
            "One hot plate a day, the same five in turn",
            "Five I can do. Sixth is showing off.",
            OptionPlace.First,
            "He has the strength for forty minutes"
        );
        tell.Offers(
            Meal,
            "Sunday dinner for two again",
            "Let it wait. It was too big a pot.",
            OptionPlace.Waits,
            "That is what stopped the first time"
        );
    }
}
