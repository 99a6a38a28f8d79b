using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>The front room, which supports the rest, and the macaroni pie, which is still only a plan.</summary>
internal static class AnselmRoom
{
    public static void Tell(Teller tell)
    {
        TheFrontRoom(tell);
        TheMacaroniPie(tell);
    }

    private static void TheFrontRoom(Teller tell)
    {
        tell.On(4, Friday, "11:30", Samina);
        tell.Says(
            Comfort,
            "I’d like the front room so that I don’t flinch when the bell goes.",
            "Spoken, on the landing, with the door pulled to"
        );
        tell.Because(
            Comfort,
            new()
            {
                Why = "I used to be the house people came to.",
                Identity = IdentityLens.Relationships,
                Importance = 7,
                Confidence = 5,
            }
        );
        tell.Calls(
            Comfort,
            new()
            {
                Title = "The front room is fit for company",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("room-need"),
                Commissioned = CommissionedOutcome.Independence,
                SupportsId = tell.Named(Dinner),
            }
        );
        tell.Plans(
            Comfort,
            new()
            {
                RhythmTimes = 2,
                RhythmPer = RhythmPer.Week,
                RhythmMinutes = 20,
                StartsOn = tell.Day(6, Monday),
                OwnerId = tell.Staff(Samina),
                ReviewOn = tell.Day(16, Friday),
                ReviewQuestion = "Which corner do you like to look at?",
            }
        );
        tell.Watches(
            Comfort,
            "bell",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.Faces,
                Name = "How he feels when the bell goes",
                Direction = Direction.Higher,
                Target = "4",
                ReportedBy = Reporter.Person,
                RhythmDays = 14,
                Source = Source.WeeklyCheck,
                Baseline = "1",
                BaselineKnown = "He pointed, and laughed at himself.",
                EarlyChange = "The second face or better, twice",
                EarlyBy = tell.Day(11, Friday),
            }
        );
        tell.Watches(
            Comfort,
            "home-list",
            new()
            {
                Lens = Lens.Behaviour,
                Kind = IndicatorKind.Checklist,
                Name = "Home comfort: his own list of eight",
                Unit = "of 8",
                Direction = Direction.Higher,
                Target = "6",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "2",
                BaselineKnown =
                    "Walked round with the list on the day he wrote it: lamp, floor, cups, post, bin, air, chair, records.",
            }
        );
        tell.Step(
            Comfort,
            "One record, one corner",
            new()
            {
                Position = 1,
                Words =
                    "He puts a side on. You both work on one corner until it ends. When the needle lifts, stop, whatever it looks like.",
                WhoLeads = Leads.Together,
                Prompts = "Hold up two sleeves. Ask which corner. Begin with the cups.",
                Minutes = 20,
                AtTimes = "Wednesdays and Saturdays",
                IfUnwell = "Only the record.",
            }
        );
        tell.SeesNoRisk(Comfort);
        tell.On(5, Friday, "11:15", Samina);
        tell.Agrees(Comfort, "Wrote the list of eight himself, in printer’s capitals.");
        tell.On(6, Monday, "11:00", Samina);
        tell.Starts(Comfort);

        // The goal it supported was re-shaped, so it supports the new one.
        tell.On(NewGoal, Monday, "11:30", Samina);
        tell.Calls(
            Comfort,
            new()
            {
                Title = "The front room is fit for company",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("room-need"),
                Commissioned = CommissionedOutcome.Independence,
                SupportsId = tell.Named(Meal),
            }
        );
    }

    private static void TheMacaroniPie(Teller tell)
    {
        tell.On(51, Thursday, "12:20", Samina);
        tell.Says(
            Pie,
            "Have Carlton round for macaroni pie, and tell him sit down and let me serve him.",
            "Spoken, stirring"
        );
        tell.On(53, Thursday, "12:15", Samina);
        tell.Because(
            Pie,
            new()
            {
                Why = "He carried me two years. I’d like to carry a dish as far as his chair.",
                Identity = IdentityLens.Relationships,
                Importance = 8,
                Confidence = 5,
            }
        );
        tell.Calls(
            Pie,
            new()
            {
                Title = "Anselm has his brother round for a meal he cooked",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("room-need"),
                Commissioned = CommissionedOutcome.CommunityInclusion,
            }
        );
    }
}
