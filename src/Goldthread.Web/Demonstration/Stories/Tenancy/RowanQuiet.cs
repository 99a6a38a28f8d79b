using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>
/// A supporting goal: something to do when it gets loud. Rowan found better words for it in week 40, and nobody has asked
/// since whether they agree to the plan as it is worded now.
/// </summary>
internal static class RowanQuiet
{
    public static void Tell(Teller tell)
    {
        tell.On(4, Wednesday, "16:30", Gareth);
        tell.Says(
            Quiet,
            "when it’s loud in me i want a thing to do that isn’t bass through the wall",
            "By text, the morning after"
        );
        tell.Because(
            Quiet,
            new()
            {
                Why = "I’m not trying to annoy anyone. It’s the only volume I can hear over.",
                Identity = IdentityLens.Preferences,
                Importance = 9,
                Confidence = 4,
            }
        );
        tell.Calls(
            Quiet,
            new()
            {
                Title = "Rowan has a quiet plan and reaches for it early",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("tenancy-need"),
                Commissioned = CommissionedOutcome.ReducedEscalation,
                SupportsId = tell.Named(Home),
            }
        );
        tell.Plans(
            Quiet,
            new()
            {
                RhythmTimes = 7,
                RhythmPer = RhythmPer.Week,
                RhythmMinutes = 30,
                StartsOn = tell.Day(6, Monday),
                OwnerId = tell.Staff(Gareth),
                ReviewOn = tell.Day(15, Wednesday),
                ReviewQuestion = "What did your body do first, before it was loud?",
            }
        );
        Watch(tell);
        Steps(tell);
        tell.Risks(
            Quiet,
            new()
            {
                What = "Walking to the weir after dark, upset, along the road without a pavement.",
                PersonSays = "i walk on the wall side. i’m not daft when i’m sad",
                Likelihood = 2,
                Seriousness = 4,
                Benefit = "Water is what works best",
                Safeguards =
                    "Reflective strap on the gig bag. A text at the weir and a text back. After ten, the lower path is skipped.",
                WhoDoes = "Rowan",
                AgreedBy = "Rowan and Ling",
                ReviewOn = tell.Day(59, Wednesday),
            }
        );
        tell.GetsInTheWay(
            Quiet,
            "amp",
            "The headphone amplifier dies after twenty minutes, and then it is the loud one or nothing."
        );
        tell.On(5, Thursday, "17:00", Gareth);
        tell.Agrees(Quiet, "Wrote three of the five lines of the plan, so yes.");
        tell.On(6, Monday, "16:00", Gareth);
        tell.Starts(Quiet);
        tell.On(40, Wednesday, "16:45", Gareth);
        tell.SaysAnew(
            Quiet,
            "when it starts in my hands, that’s when. not when it’s loud. i want the hands bit to be enough",
            "By text, in one go, at ten past four"
        );
    }

    private static void Watch(Teller tell)
    {
        tell.Watches(
            Quiet,
            "plan-mine",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.Faces,
                Name = "How much the plan feels like theirs",
                Direction = Direction.Higher,
                ReportedBy = Reporter.Person,
                RhythmDays = 28,
                Source = Source.WeeklyCheck,
                Baseline = "2",
                BaselineKnown = "Asked of the old leaflet on the fridge.",
            }
        );
        tell.Watches(
            Quiet,
            "evenings",
            new()
            {
                Lens = Lens.Behaviour,
                Kind = IndicatorKind.Count,
                Name = "Evenings on which the plan was begun before the noise",
                Unit = "evenings",
                Direction = Direction.Higher,
                Target = "5",
                ReportedBy = Reporter.Staff,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "1",
                BaselineFrom = tell.Day(4, Monday).AddDays(-7),
                BaselineTo = tell.Day(4, Tuesday),
                BaselineKnown = "Counted from the evening notes.",
                EarlyChange = "Two evenings in a week, twice",
                EarlyBy = tell.Day(12, Sunday),
            }
        );
        tell.Watches(
            Quiet,
            "settle",
            new()
            {
                Lens = Lens.Stability,
                Kind = IndicatorKind.Duration,
                Name = "Minutes until it has settled, each time it got loud",
                Unit = "minutes",
                Direction = Direction.Lower,
                Target = "30",
                ReportedBy = Reporter.Staff,
                RhythmDays = 28,
                Source = Source.Incident,
                Baseline = "95",
                BaselineKnown = "The last time before we began.",
            }
        );
    }

    private static void Steps(Teller tell)
    {
        tell.Step(
            Quiet,
            "Low lamp, heavy blanket",
            new()
            {
                Position = 1,
                Words =
                    "Ceiling light off, desk lamp on the floor, blanket over knees, window a hand’s breadth open. No talk for five minutes.",
                WhoLeads = Leads.Person,
                Prompts =
                    "Look at the lamp. If nothing, put the blanket where a hand can find it. Do not put it on them.",
                Minutes = 15,
                AtTimes = "When the pacing or the same riff begins; most often between eight and ten",
                IfUnwell =
                    "Too far gone for it: stay within sight, on the floor, near the door, and say only what time it is.",
            }
        );
        tell.Step(
            Quiet,
            "Tide table aloud",
            new()
            {
                Position = 2,
                Words = "Read this week’s high waters aloud, evenly. Rowan corrects the mistakes; make one.",
                WhoLeads = Leads.Together,
                Minutes = 10,
                AtTimes = "When words still work",
            }
        );
        tell.Step(
            Quiet,
            "Walk to the weir",
            new()
            {
                Position = 3,
                Words = "Out by the back, river side, fifteen minutes each way. Side by side, not face to face.",
                WhoLeads = Leads.Person,
                Prompts = "Hold up the shoes.",
                Minutes = 40,
                AtTimes = "Before half past nine",
                IfUnwell = "In a storm, the covered stair at the back will do.",
            }
        );
    }
}
