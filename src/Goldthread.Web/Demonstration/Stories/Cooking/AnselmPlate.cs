using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>The goal as it was re-shaped: one plate a day, and his own.</summary>
internal static class AnselmPlate
{
    public static void Tell(Teller tell)
    {
        tell.On(18, Thursday, "11:30", Samina);
        tell.Says(
            Meal,
            "One plate a day that I made. It needn’t be grand. It needs to be mine, and hot, and eaten sitting down.",
            "Spoken, the two of us on the back step",
            reshapedFrom: Dinner
        );
        tell.Because(
            Meal,
            new()
            {
                Why = "A man who feeds himself is a man you can ask a question of.",
                Identity = IdentityLens.Dignity,
                Importance = 9,
                Confidence = 6,
            }
        );
        tell.Calls(
            Meal,
            new()
            {
                Title = "Anselm makes one hot plate a day",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("food-need"),
                Commissioned = CommissionedOutcome.Independence,
            }
        );
        tell.Plans(
            Meal,
            new()
            {
                RhythmTimes = 1,
                RhythmPer = RhythmPer.Day,
                RhythmMinutes = 40,
                StartsOn = tell.Day(NewGoal, Monday),
                OwnerId = tell.Staff(Samina),
                ReviewOn = tell.Day(27, Tuesday),
                ReviewQuestion = "Which plate would you make again tomorrow, and what made it easy?",
            }
        );
        Watch(tell);
        tell.Ladder(Meal, "plate-1", 1, "Chooses from the three cards, most days.");
        tell.Ladder(Meal, "plate-2", 2, "Shops for his own list, with one of us a step behind.");
        tell.Ladder(Meal, "plate-3", 3, "Cooks side by side: his board, our board.", ("meals", "4", false, 3, 4));
        tell.Ladder(
            Meal,
            "plate-4",
            4,
            "Cooks alone. We ring at noon and ask what it smells of.",
            ("meals", "5", false, 4, 5)
        );
        Steps(tell);
        tell.Risks(
            Meal,
            new()
            {
                What = "A pan left on while he sits down and loses the thread.",
                PersonSays = "I burnt rice before I was ill and all. It’s only rice.",
                Likelihood = 3,
                Seriousness = 3,
                Benefit = "A hot kitchen, and the smell of it, which is half the medicine",
                Safeguards =
                    "Stool within sight of the rings. A wind-up timer round his neck. Smoke alarm tested on Fridays.",
                WhoDoes = "Anselm winds the timer; whoever visits on Friday tests the alarm",
                AgreedBy = "Anselm and Samina",
                ReviewOn = tell.Day(59, Tuesday),
            }
        );
        tell.GetsInTheWay(
            Meal,
            "layout",
            "Pans are in the low cupboard, the board is under the bread bin, and the rings cannot be seen from any chair."
        );
        tell.GetsInTheWay(
            Meal,
            "hour",
            "By five o’clock there is nothing left in him, and the telephone downstairs rings until six."
        );
        AnselmTogether.Tell(tell);
        tell.On(19, Friday, "11:20", Samina);
        tell.Agrees(Meal, "Said it aloud twice, changed “should” to “needs”, and shook hands on it.");
        tell.On(NewGoal, Monday, "11:00", Samina);
        tell.Starts(Meal);
    }

    private static void Watch(Teller tell)
    {
        tell.Watches(
            Meal,
            "in-control",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.ZeroToTen,
                Name = "How much in control of the day he feels",
                Direction = Direction.Higher,
                Target = "7",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "2",
                BaselineFrom = tell.Day(14, Monday),
                BaselineTo = tell.Day(17, Sunday),
                BaselineKnown = "The last four Saturdays of the first goal.",
                EarlyChange = "A 4 on any Saturday",
                EarlyBy = tell.Day(26, Saturday),
            }
        );
        tell.Watches(
            Meal,
            "meals",
            new()
            {
                Lens = Lens.Behaviour,
                Kind = IndicatorKind.Count,
                Name = "Hot plates he made himself in the week",
                Unit = "plates",
                Direction = Direction.Higher,
                Target = "6",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "1",
                BaselineFrom = tell.Day(14, Monday),
                BaselineTo = tell.Day(17, Sunday),
                BaselineKnown = "Counting anything hot at all, four weeks together.",
                EarlyChange = "3 in one week, twice",
                EarlyBy = tell.Day(26, Saturday),
            }
        );
        tell.Watches(
            Meal,
            "in-bed",
            new()
            {
                Lens = Lens.Stability,
                Kind = IndicatorKind.Count,
                Name = "Days in the week still in bed at noon",
                Unit = "days",
                Direction = Direction.Lower,
                Target = "1",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "3",
                BaselineKnown = "His own count, in the back of the record sleeve.",
            }
        );
    }

    private static void Steps(Teller tell)
    {
        tell.Step(
            Meal,
            "Choose the plate",
            new()
            {
                Position = 1,
                Words =
                    "Ten minutes, sitting down. Three cards on the table: one easy, one middling, one he loves. He taps, and says what it needs.",
                WhoLeads = Leads.Person,
                Prompts =
                    "Wait. Move one card nearer. Take the hardest one away. If nothing: toast and an egg is a plate.",
                Minutes = 10,
                AtTimes = "Start of the visit",
                IfUnwell = "One card only, the easy one. If he says no, a flask of soup and an honest note.",
            }
        );
        tell.Step(
            Meal,
            "Peel and chop",
            new()
            {
                Position = 2,
                Words = "Two boards, side by side. Ten minutes, then sit for three. You do your onion, he does his.",
                WhoLeads = Leads.Person,
                Prompts =
                    "Show with your own. Steady the board. A hand over his on the peeler, only while the thumb gives out.",
                Minutes = 13,
                AtTimes = "After the cards",
                IfUnwell = "Frozen onions, no knife.",
            }
        );
        tell.Step(
            Meal,
            "Heat and time",
            new()
            {
                Position = 3,
                Words = "He lights the ring, winds the timer and hangs it round his neck. Nobody else touches the pan.",
                WhoLeads = Leads.Person,
                Prompts = "Look at the timer. Point at the ring. Say “smell?”",
                Minutes = 15,
                AtTimes = "When the board is clear",
                IfUnwell =
                    "Microwave. It is still his plate if he presses the button. Staff step in for flame and for fat, nothing else.",
            }
        );
    }
}
