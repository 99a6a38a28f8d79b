using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>The first goal, which asked for too much at once.</summary>
internal static class AnselmDinner
{
    public static void Tell(Teller tell)
    {
        tell.On(1, Thursday, "11:40", Samina);
        tell.Says(
            Dinner,
            "I want to put a proper dinner on that table every night, like when the boys were small. Rice, gravy, the lot. I want to be that man again.",
            "Spoken, looking at the table"
        );
        tell.Because(
            Dinner,
            new()
            {
                Why = "That table was the one place I was never in doubt.",
                Identity = IdentityLens.Roles,
                Importance = 10,
                Confidence = 3,
            }
        );
        tell.Calls(
            Dinner,
            new()
            {
                Title = "Anselm cooks a full dinner every evening",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("food-need"),
                Commissioned = CommissionedOutcome.Independence,
            }
        );
        tell.Plans(
            Dinner,
            new()
            {
                RhythmTimes = 1,
                RhythmPer = RhythmPer.Day,
                StartsOn = tell.Day(3, Monday),
                OwnerId = tell.Staff(Samina),
                ReviewOn = tell.Day(11, Tuesday),
                ReviewQuestion = "What was on the table, on the best evening?",
            }
        );
        tell.Watches(
            Dinner,
            "that-man",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.ZeroToTen,
                Name = "How much he feels in charge of his days",
                Direction = Direction.Higher,
                Target = "7",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "2",
                BaselineKnown = "Asked on the first two Saturdays.",
                EarlyChange = "A 4 within six weeks",
                EarlyBy = tell.Day(9, Saturday),
            }
        );
        tell.Watches(
            Dinner,
            "dinners",
            new()
            {
                Lens = Lens.Behaviour,
                Kind = IndicatorKind.Count,
                Name = "Full dinners cooked in the week",
                Unit = "dinners",
                Direction = Direction.Higher,
                Target = "7",
                ReportedBy = Reporter.Staff,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "0",
                BaselineKnown = "By his own account, none since the ward.",
                EarlyChange = "3 in one week",
                EarlyBy = tell.Day(9, Saturday),
            }
        );
        tell.Step(
            Dinner,
            "Dinner together at five",
            new()
            {
                Position = 1,
                Words =
                    "Arrive at five. He says what it will be. Shop, peel, cook and lay the table together, and sit down with him if asked.",
                WhoLeads = Leads.Together,
                Prompts = "Ask what he fancies. Offer two dishes. Begin the rice yourself.",
                Minutes = 60,
                AtTimes = "Every evening at five",
                IfUnwell = "Warm something up, eat it with him, and leave the pans for tomorrow.",
            }
        );
        tell.SeesNoRisk(Dinner);
        tell.On(2, Friday, "11:30", Samina);
        tell.Agrees(Dinner, "“Yes. Put it down before I think better of it.”");
        tell.On(3, Monday, "11:00", Samina);
        tell.Starts(Dinner);
    }
}
