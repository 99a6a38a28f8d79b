using Goldthread.Evidence;
using Goldthread.Support;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>How the tablets are watched and supported.</summary>
internal static class PerpetuaPlan
{
    public static void Tell(Teller tell)
    {
        Indicators(tell);
        Ladder(tell);
        Steps(tell);
        tell.Risks(
            Tablets,
            new()
            {
                What = "She may take her blood-pressure tablet twice, feel faint, and fall.",
                PersonSays = "I’d sooner be trusted and wrong now and then than be spoon-fed.",
                Likelihood = 3,
                Seriousness = 3,
                Benefit = "Her standing in her own eyes, and practice that no one else can do for her",
                Safeguards =
                    "One box, one place. The day’s row is looked at after breakfast. After a double dose: sit, water, ring the pharmacist, then Samina.",
                WhoDoes = "Whoever visits; Perpetua herself rings when she can",
                AgreedBy = "Perpetua, Colette, Samina",
                ReviewOn = tell.Day(24, Thursday),
            }
        );
        tell.GetsInTheWay(
            Tablets,
            "cabinet",
            "The box lives in the bathroom cabinet: dim, cold, and out of sight once she has sat down."
        );
        tell.GetsInTheWay(Tablets, "phone", "The phone rings at seven while she has the night lid open.");
    }

    private static void Indicators(Teller tell)
    {
        tell.Watches(
            Tablets,
            "sure",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.ZeroToTen,
                Name = "How sure she feels with her tablets",
                Direction = Direction.Higher,
                Target = "8",
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "4",
                BaselineFrom = tell.Day(0, Monday).AddDays(-7),
                BaselineTo = tell.Day(1, Sunday).AddDays(-7),
                BaselineKnown = "Asked on two visits: 4, then 4 again.",
                EarlyChange = "5 or more for two weeks running",
                EarlyBy = tell.Day(8, Sunday),
            }
        );
        tell.Watches(
            Tablets,
            "late",
            new()
            {
                Lens = Lens.Behaviour,
                Kind = IndicatorKind.Count,
                Name = "Doses late or missed in the week",
                Unit = "doses",
                Direction = Direction.Lower,
                Target = "1",
                ReportedBy = Reporter.Staff,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                Baseline = "6",
                BaselineFrom = tell.Day(0, Monday).AddDays(-14),
                BaselineTo = tell.Day(0, Sunday).AddDays(-7),
                BaselineKnown = "Counted in the old box before we began.",
                EarlyChange = "Fewer than 5 in a week, twice",
                EarlyBy = tell.Day(9, Sunday),
            }
        );
        tell.Watches(
            Tablets,
            "slips",
            new()
            {
                Lens = Lens.Stability,
                Kind = IndicatorKind.Count,
                Name = "Double doses and mix-ups in four weeks",
                Unit = "times",
                Direction = Direction.Lower,
                Target = "0",
                ReportedBy = Reporter.Staff,
                RhythmDays = 28,
                Source = Source.Incident,
                Baseline = "2",
                BaselineKnown = "Colette’s messages of the month before.",
                EarlyChange = "None in the first four weeks after a change",
            }
        );
    }

    private static void Ladder(Teller tell)
    {
        tell.Ladder(Tablets, "rung-1", 1, "Says what comes next before the lid is opened, most mornings.");
        tell.Ladder(
            Tablets,
            "rung-2",
            2,
            "Takes the day’s doses from the one box with someone sitting by.",
            ("late", "4", true, 3, 4)
        );
        tell.Ladder(
            Tablets,
            "rung-3",
            3,
            "Takes them alone. We look in the box afterwards.",
            ("late", "2", true, 4, 5)
        );
        tell.Ladder(Tablets, "rung-4", 4, "We look in the box on Sundays only.", ("late", "1", true, 6, 8));
    }

    private static void Steps(Teller tell)
    {
        tell.Step(
            Tablets,
            "Open the box",
            new()
            {
                Position = 1,
                Words =
                    "Sit down on her left with your own drink. Ask whether now suits. She fetches or reaches for the box and opens the lid of the day.",
                WhoLeads = Leads.Person,
                Prompts =
                    "Wait a full minute. Then ask what day the ledger says. Then point to the row. Only then lay a hand under the box.",
                Minutes = 5,
                AtTimes = "Half past eight, one o’clock, seven in the evening",
                IfUnwell =
                    "Hands cold, muddled or asleep in the chair: read the row aloud together, one lid at a time. If she is sick or cannot swallow, leave it and ring the pharmacist.",
            }
        );
        tell.Step(
            Tablets,
            "Say the time and the tablet",
            new()
            {
                Position = 2,
                Words =
                    "She says the time, what it is and what it does, then takes it with water. Watch without talking.",
                WhoLeads = Leads.Person,
                Prompts = "Silence first. Ask what this one looks after. Show the ledger page.",
                Minutes = 5,
                AtTimes = "With each dose",
                IfUnwell =
                    "If she says no, that is her answer for now. Ask once more after twenty minutes, then write it down and tell the office.",
            }
        );
        tell.Step(
            Tablets,
            "Knees: paracetamol when needed",
            new()
            {
                Position = 3,
                Words =
                    "She decides. Before the lid comes off she reads the last time from the pad; four hours must have passed, and no more than eight in a day.",
                WhoLeads = Leads.Person,
                Prompts =
                    "Ask how bad it is and what the pad says. If the pad is blank, look at the strip and ring before guessing.",
                AtTimes = "When the knees ask for it",
                IfUnwell = "Feverish as well as sore: ring the surgery before the third dose.",
            }
        );
        tell.Step(
            Tablets,
            "Look in the box afterwards",
            new()
            {
                Position = 4,
                Words =
                    "Once she has finished, she turns the box round so that you can see it. Say what you see. Write only what is unusual.",
                WhoLeads = Leads.Together,
                Minutes = 2,
                AtTimes = "End of the visit",
            }
        );
    }
}
