using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>The first goal: the door is theirs.</summary>
internal static class RowanHome
{
    public static void Tell(Teller tell)
    {
        tell.On(1, Wednesday, "16:15", Gareth);
        tell.Says(
            Home,
            "this is mine. my door. i want to stay. i want to come in and breathe out and not listen for the stairs",
            "By text, sitting in the same room"
        );
        tell.Because(
            Home,
            new()
            {
                Why = "Every place before this one somebody else decided when I left.",
                Identity = IdentityLens.Preferences,
                Importance = 10,
                Confidence = 4,
            }
        );
        tell.Calls(
            Home,
            new()
            {
                Title = "Rowan keeps their flat and feels settled in it",
                Kind = GoalKind.Keep,
                NeedId = tell.Named("tenancy-need"),
                Commissioned = CommissionedOutcome.Stability,
            }
        );
        tell.Plans(
            Home,
            new()
            {
                Deadline = tell.Day(68, Friday),
                StartsOn = tell.Day(3, Monday),
                OwnerId = tell.Staff(Gareth),
                ReviewOn = tell.Day(10, Wednesday),
                ReviewQuestion = "Which evening felt most like yours, and what was in it?",
            }
        );
        Watch(tell);
        tell.Ladder(Home, "home-1", 1, "The seven o’clock knock is answered on most evenings.");
        tell.Ladder(
            Home,
            "home-2",
            2,
            "With one of us there, the quiet plan is begun before the noise.",
            ("heard", "1", true, 3, 4)
        );
        tell.Ladder(Home, "home-3", 3, "Rowan begins it alone on half the evenings.");
        tell.Ladder(Home, "home-4", 4, "A month in which nobody outside heard a thing.", ("heard", "0", true, 4, 4));
        tell.Step(
            Home,
            "Seven o’clock knock",
            new()
            {
                Position = 1,
                Words =
                    "Text at ten to. Knock two slow, one quick. Say when you will go. Sit on the floor by the window and ask what the tide is doing.",
                WhoLeads = Leads.Together,
                Prompts = "Wait eight counts. Then the thumb. Then a text, from the same room.",
                Minutes = 25,
                AtTimes = "Seven every evening: eight to ten is when it is most likely to get loud",
                IfUnwell =
                    "No answer and no sound: text once more, then the key with the agreed words. No answer and the riff going: wait on the stair until it stops.",
            }
        );
        tell.Step(
            Home,
            "What to say at the door",
            new()
            {
                Position = 2,
                Words =
                    "Practise with them for when a neighbour knocks: “I heard you. It’s off now. Thanks for telling me.” One of us plays the neighbour, kindly, then less kindly.",
                WhoLeads = Leads.Person,
                Minutes = 10,
                AtTimes = "Sundays, before the rehearsal room",
                IfUnwell = "Leave it. A card with the same words is on the inside of the door.",
            }
        );
        tell.Risks(
            Home,
            new()
            {
                What = "A third written complaint within the year would let Northmoor Homes begin notice.",
                PersonSays = "i know. i know the clause. knowing it is what makes it loud",
                Likelihood = 3,
                Seriousness = 5,
                Benefit = "A home of their own choosing, with music in it",
                Safeguards =
                    "The housing officer rings us before she writes. The quiet plan. Ivo’s room on Sundays. A case review every month while the risk stands.",
                WhoDoes = "Gareth with the housing officer; whoever is on at seven",
                AgreedBy = "Rowan, Saoirse Tully, Gareth",
                ReviewOn = tell.Day(58, Wednesday),
            }
        );
        tell.GetsInTheWay(
            Home,
            "ceiling",
            "The bedroom is under Mr Haddow’s kitchen: his chair scrapes at ten, and it starts there."
        );
        RowanTogether.Tell(tell);
        tell.On(2, Thursday, "16:20", Gareth);
        tell.Agrees(Home, "Thumb up, then a text: “yes. put my actual words not tidied”.");
        tell.On(3, Monday, "16:00", Gareth);
        tell.Starts(Home);
    }

    private static void Watch(Teller tell)
    {
        tell.Watches(
            Home,
            "settled",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.Faces,
                Name = "How settled home feels",
                Direction = Direction.Higher,
                Target = "4",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "3",
                BaselineKnown = "Two Sundays before we began, by text.",
                EarlyChange = "A fourth face on two Sundays of six",
                EarlyBy = tell.Day(9, Sunday),
            }
        );
        tell.Watches(
            Home,
            "heard",
            new()
            {
                Lens = Lens.Stability,
                Kind = IndicatorKind.Count,
                Name = "Times in the week that it was heard outside the flat",
                Unit = "times",
                Direction = Direction.Lower,
                Target = "0",
                ReportedBy = Reporter.Staff,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "3",
                BaselineFrom = tell.Day(0, Monday).AddDays(-21),
                BaselineTo = tell.Day(0, Sunday).AddDays(-7),
                BaselineKnown = "The housing officer’s notes and ours, laid beside each other.",
                EarlyChange = "A week with one or none",
                EarlyBy = tell.Day(9, Sunday),
            }
        );
    }
}
