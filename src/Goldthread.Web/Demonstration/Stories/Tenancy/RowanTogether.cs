using Goldthread.Goals;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>How Rowan and Gareth weighed it up, by text for the most part.</summary>
internal static class RowanTogether
{
    public static void Tell(Teller tell)
    {
        tell.PlansTogether(
            Home,
            new()
            {
                Kind = TalkKind.Prepared,
                Means = "A voice note and a picture of each choice, sent to their phone",
                TookPart = null,
                Said = "played it three times. the third one is the only real one",
                Idea = WhoseIdea.Person,
            }
        );
        tell.PlansTogether(
            Home,
            new()
            {
                Kind = TalkKind.Alone,
                Means = "By text, with nobody else in the building",
                TookPart = null,
                Said = "dont tell mum about the letter yet",
                Idea = WhoseIdea.Person,
            }
        );
        tell.Offers(
            Home,
            "Move to a quieter block",
            "thats them deciding again",
            OptionPlace.NotThis,
            "The flat is what they want to keep"
        );
        tell.Offers(
            Home,
            "A knock at seven, and a plan for the noise",
            "ok. but knock. dont ring",
            OptionPlace.First,
            "Evenings are when it goes wrong"
        );
        tell.Offers(
            Home,
            "The arrears, every week",
            "later. one thing",
            OptionPlace.Waits,
            "They said one thing at a time"
        );
        tell.Differs(
            Home,
            "Rowan’s mother",
            "Somewhere with staff at night would be safer.",
            "Rowan heard it and said no. She was told what the evenings are going to look like, and may ring."
        );
    }
}
