using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>A supporting goal: the money has one day. Its last review never happened, and nobody has looked since.</summary>
internal static class RowanMoney
{
    public static void Tell(Teller tell)
    {
        tell.On(2, Thursday, "16:40", Gareth);
        tell.Says(
            Money,
            "do the money on one day. so it isn’t every day in my head",
            "By text, after the third envelope"
        );
        tell.Because(
            Money,
            new()
            {
                Why = "An envelope is worse shut than open but I can’t feel that beforehand.",
                Identity = IdentityLens.Routines,
                Importance = 8,
                Confidence = 3,
            }
        );
        tell.Calls(
            Money,
            new()
            {
                Title = "Thursday is money day, and the rent catches up",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("money-need"),
                Commissioned = CommissionedOutcome.Independence,
                SupportsId = tell.Named(Home),
            }
        );
        tell.Plans(
            Money,
            new()
            {
                RhythmTimes = 1,
                RhythmPer = RhythmPer.Week,
                RhythmMinutes = 45,
                RhythmUntil = "until nothing is owed",
                StartsOn = tell.Day(4, Monday),
                OwnerId = tell.Staff(Gareth),
                ReviewOn = tell.Day(14, Thursday),
                ReviewQuestion = "Which envelope was the worst, and what was really in it?",
            }
        );
        Watch(tell);
        tell.Step(
            Money,
            "Open the post together",
            new()
            {
                Position = 1,
                Words =
                    "You open the first envelope and read it aloud in a flat voice. Rowan opens the second. Turn about. Three heaps: pay, answer, bin.",
                WhoLeads = Leads.Together,
                Prompts = "Put the heap on the floor between you. Pick one up. Say whom it is from before opening.",
                Minutes = 20,
                AtTimes = "Thursdays at half past four",
                IfUnwell = "Only look at the outsides, and say which can wait till next week. That counts.",
            }
        );
        tell.Step(
            Money,
            "Budget sheet",
            new()
            {
                Position = 2,
                Words =
                    "Rowan fills in their own sheet: in, out, owed. They press send on the rent. You are a witness, not a hand.",
                WhoLeads = Leads.Person,
                Minutes = 25,
                AtTimes = "Thursdays, after noodles",
                IfUnwell = "The standing order carries on by itself; the sheet waits.",
            }
        );
        tell.SeesNoRisk(Money);
        tell.On(3, Thursday, "16:30", Gareth);
        tell.Agrees(Money, "“yes if noodles”, by text, with a thumb.");
        tell.On(4, Monday, "16:00", Gareth);
        tell.Starts(Money);
    }

    private static void Watch(Teller tell)
    {
        tell.Watches(
            Money,
            "post",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.ZeroToTen,
                Name = "How it feels to see an envelope",
                Direction = Direction.Higher,
                Target = "6",
                ReportedBy = Reporter.Person,
                RhythmDays = 14,
                Source = Source.WeeklyCheck,
                Baseline = "1",
                BaselineKnown = "First visit: “one. it was zero before you sat down”.",
                EarlyChange = "3 or more, once",
                EarlyBy = tell.Day(10, Thursday),
            }
        );
        tell.Watches(
            Money,
            "arrears",
            new()
            {
                Lens = Lens.Stability,
                Kind = IndicatorKind.Money,
                Name = "Rent owed",
                Unit = "£",
                Direction = Direction.Lower,
                Target = "0",
                ReportedBy = Reporter.Staff,
                RhythmDays = 14,
                Source = Source.WeeklyCheck,
                Baseline = "412.60",
                BaselineFrom = tell.Day(0, Monday).AddDays(-28),
                BaselineTo = tell.Day(1, Sunday),
                BaselineKnown = "Northmoor Homes’ statement, opened together.",
                EarlyChange = "Two fortnights in which it does not grow",
                EarlyBy = tell.Day(9, Thursday),
            }
        );
    }
}
