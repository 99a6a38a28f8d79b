using Goldthread.Evidence;
using Goldthread.Goals;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>What Perpetua wants, and the plan for it.</summary>
internal static class PerpetuaGoals
{
    public static void Tell(Teller tell)
    {
        TheTablets(tell);
        WhatTheyAreFor(tell);
        FridaySewing(tell);
    }

    private static void TheTablets(Teller tell)
    {
        tell.On(1, Tuesday, "10:30", Samina);
        tell.Says(
            Tablets,
            "I did the wages for two hundred men. Let me do five tablets. Be in the room if you must, but keep your hands in your pockets until I’ve lost my place.",
            "Spoken, with her ledger open on the table"
        );
        tell.Because(
            Tablets,
            new()
            {
                Why =
                    "When somebody hands me a tablet in a little cup I feel like a parcel. I was the one people trusted to get it right.",
                Identity = IdentityLens.Dignity,
                Importance = 9,
                Confidence = 5,
            }
        );
        tell.Calls(
            Tablets,
            new()
            {
                Title = "Perpetua runs her own medicines, with someone near while she finds her rhythm",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("medicine-need"),
                Commissioned = CommissionedOutcome.Independence,
            }
        );
        tell.Plans(
            Tablets,
            new()
            {
                RhythmTimes = 3,
                RhythmPer = RhythmPer.Day,
                RhythmUntil = "until it is a habit that survives a bad week",
                StartsOn = tell.Day(3, Monday),
                OwnerId = tell.Staff(Samina),
                ReviewOn = tell.Day(11, Thursday),
                ReviewQuestion = "When did you lose your place, and what got you back?",
            }
        );
        PerpetuaTogether.Tell(tell);
        PerpetuaPlan.Tell(tell);
        tell.On(2, Tuesday, "10:15", Samina);
        tell.Agrees(Tablets, "Read the whole page with her magnifier, altered one comma, and signed it.");
        tell.On(3, Monday, "09:00", Samina);
        tell.Starts(Tablets);
    }

    private static void WhatTheyAreFor(Teller tell)
    {
        tell.On(2, Tuesday, "11:00", Samina);
        tell.Says(
            Names,
            "Tell me what each one does for me. Plain English. I don’t sign for what I can’t read.",
            "Spoken, and then written on the pad in capitals"
        );
        tell.Because(
            Names,
            new()
            {
                Why = "If I know what it’s for I know what to worry about when I miss it.",
                Identity = IdentityLens.Roles,
                Importance = 7,
                Confidence = 8,
            }
        );
        tell.Calls(
            Names,
            new()
            {
                Title = "Perpetua can say what each medicine is for",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("medicine-need"),
                Commissioned = CommissionedOutcome.Independence,
                SupportsId = tell.Named(Tablets),
            }
        );
        tell.Plans(
            Names,
            new()
            {
                Deadline = tell.Day(26, Friday),
                StartsOn = tell.Day(5, Monday),
                OwnerId = tell.Staff(Samina),
                ReviewOn = tell.Day(13, Thursday),
                ReviewQuestion = "Which one could you explain to Mrs Szabo?",
            }
        );
        tell.Watches(
            Names,
            "understood",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.Faces,
                Name = "How well she feels she understands them",
                Direction = Direction.Higher,
                Target = "5",
                ReportedBy = Reporter.Person,
                RhythmDays = 14,
                Source = Source.WeeklyCheck,
                Baseline = "2",
                BaselineKnown = "She pointed to the second face and said “on a generous day”.",
                EarlyChange = "The middle face, twice running",
                EarlyBy = tell.Day(9, Friday),
            }
        );
        tell.Step(
            Names,
            "One packet a week",
            new()
            {
                Position = 1,
                Words =
                    "Take one packet out together. She reads the label, says what it does, and writes it in the ledger in her own words.",
                WhoLeads = Goldthread.Support.Leads.Together,
                Prompts = "Wait. Ask what this one looks after. Point to the line. Read it together.",
                Minutes = 10,
                AtTimes = "Thursday mornings",
            }
        );
        tell.SeesNoRisk(Names);
        tell.On(4, Thursday, "10:00", Samina);
        tell.Agrees(Names, "Nodded, and had already ruled the page in her ledger.");
        tell.On(5, Monday, "09:10", Samina);
        tell.Starts(Names);
    }

    // Begun a fortnight ago: there is too little to say anything yet.
    private static void FridaySewing(Teller tell)
    {
        tell.On(51, Thursday, "10:40", Samina);
        tell.Says(
            Sewing,
            "There’s a table of women sewing at the library on Fridays. I want to be the one who knows how to smock.",
            "Spoken, with a half-made bonnet in her lap"
        );
        tell.Because(
            Sewing,
            new()
            {
                Why = "I am good company and nobody is getting the benefit.",
                Identity = IdentityLens.Relationships,
                Importance = 8,
                Confidence = 6,
            }
        );
        tell.Calls(
            Sewing,
            new()
            {
                Title = "Perpetua sews at the library on Fridays",
                Kind = GoalKind.Gain,
                NeedId = tell.Named("company-need"),
                Commissioned = CommissionedOutcome.CommunityInclusion,
            }
        );
        tell.Plans(
            Sewing,
            new()
            {
                RhythmTimes = 1,
                RhythmPer = RhythmPer.Week,
                RhythmMinutes = 90,
                StartsOn = tell.Day(53, Monday),
                OwnerId = tell.Staff(Samina),
                ReviewOn = tell.Day(59, Thursday),
                ReviewQuestion = "Who did you sit beside?",
            }
        );
        tell.Watches(
            Sewing,
            "friday",
            new()
            {
                Lens = Lens.Experience,
                Kind = IndicatorKind.Faces,
                Name = "How Friday felt",
                Direction = Direction.Higher,
                ReportedBy = Reporter.Person,
                RhythmDays = 7,
                Source = Source.WeeklyCheck,
                EarlyChange = "She wants to go again, and says so before we ask",
                EarlyBy = tell.Day(58, Friday),
            }
        );
        tell.Step(
            Sewing,
            "Taxi at half past one",
            new()
            {
                Position = 1,
                Words =
                    "She books the taxi herself on Thursday. One of us walks her to the door of the library, and leaves.",
                WhoLeads = Goldthread.Support.Leads.Person,
                Minutes = 20,
                AtTimes = "Fridays",
                IfUnwell = "She rings the library and says she will be there next week. We do not ring for her.",
            }
        );
        tell.Risks(
            Sewing,
            new()
            {
                What = "The library steps are steep and her knees may give way.",
                PersonSays = "I’ve climbed worse in heels.",
                Likelihood = 2,
                Seriousness = 3,
                Benefit = "Company, and being known for something again",
                Safeguards = "The side door has a ramp. She has the bell’s number in her phone.",
                WhoDoes = "Perpetua; Kwabena the first two times",
                AgreedBy = "Perpetua and Samina",
                ReviewOn = tell.Day(59, Thursday),
            }
        );
        tell.On(52, Friday, "10:00", Samina);
        tell.Agrees(Sewing, "Said “put me down for it”, and wrote the date on the calendar.");
        tell.On(53, Monday, "09:20", Samina);
        tell.Starts(Sewing);
    }
}
