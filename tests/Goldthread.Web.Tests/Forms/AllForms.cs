using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Forms;

/// <summary>Every form about a person that is sent with words. A test holds this list against the pages.</summary>
internal static class AllForms
{
    internal const string NoSuchDay = "Write a day that exists, like 3 9 2026.";
    internal const string Ahead = "Choose today or an earlier day. This one has not happened yet.";
    internal const string Past = "Choose today or a later day.";
    private const string NoNumber = "Write a number, like 3";

    public static IReadOnlyDictionary<string, FormCase> ByName { get; } =
        new[] { People(), Planning(), Living(), SafetyForms.All(), StaffForms.All() }
            .SelectMany(c => c)
            .ToDictionary(c => c.Name);

    private static IEnumerable<FormCase> People() =>
        [
            Somebody("add a person") with
            {
                At = _ => "/people/new",
            },
            Somebody("who a person is") with
            {
                At = s => $"{s.Here}/details",
                Changes = true,
            },
            new("about me")
            {
                At = s => $"{s.Here}/about/Important",
                Typed = Of(("Words", "My sister, and the birds."), ("WrittenWith", "Siân")),
                Needs = [("Words", "Write something under this heading, or leave it for now.")],
                Limits = [("Words", 2000), ("WrittenWith", 100)],
                Words = "Words",
                Changes = true,
            },
            new("how to talk together")
            {
                At = s => $"{s.Here}/communication",
                Typed = Of(("DoThis", "One sentence at a time."), ("Short", "One at a time"), ("Position", "2")),
                Needs =
                [
                    ("DoThis", "Write what to do so that you understand each other."),
                    ("Short", "Write the same in two or three words."),
                ],
                Limits = [("DoThis", 200), ("Short", 28), ("HowKnown", 200)],
                Refuses =
                [
                    (Of(("Position", "second")), "Position", NoNumber),
                    (Of(("Position", "100")), "Position", "Choose a place from 1 to 99."),
                ],
                Words = "DoThis",
                List = true,
            },
            new("somebody is away")
            {
                At = s => $"{s.Here}/whereabouts",
                Typed = Of(("Kind", "InHospital"), ("Place", "Hillview Hospital"), ("Note", "Ward 3, by the window.")),
                Needs = [("Kind", "Choose where they are.")],
                Limits = [("Place", 200), ("Note", 1000)],
                Refuses =
                [
                    (Day("StartsOn", "31", "2", "2026"), "StartsOn", NoSuchDay),
                    (Day("StartsOn", "15", "1", "2028"), "StartsOn", "Choose a first day within a year from now."),
                    (Day("StartsOn", "15", "1", "2011"), "StartsOn", "Check the year."),
                    (Day("ExpectedOn", "1", "1", "2026"), "ExpectedOn", "Choose the first day away, or a later one."),
                    (Of(("Kind", "SomewhereElse"), ("Place", " ")), "Place", "Write where, in a few words."),
                    (Of(("Kind", "Died")), "Kind", "Choose where they are."),
                ],
                Words = "Note",
            },
            new("somebody has left us")
            {
                At = s => $"{s.Here}/whereabouts/leaving",
                Typed = Of(
                    ("Kind", "MovedOn"),
                    ("Place", "Ash Court"),
                    ("Note", "Went with her sister."),
                    ("Sure", "true")
                ),
                Needs = [("Kind", "Choose which of the two it is.")],
                Limits = [("Place", 200), ("Note", 1000)],
                Refuses =
                [
                    (Day("StartsOn", "15", "1", "2026"), "StartsOn", Ahead),
                    (Day("StartsOn", "", "", ""), "StartsOn", "Choose the day."),
                    (Of(("Kind", "InHospital")), "Kind", "Choose which of the two it is."),
                ],
                Words = "Note",
                ShownAt = s => $"{s.Here}/whereabouts",
            },
            new("needs")
            {
                At = s => $"{s.Here}/needs",
                Typed = Of(
                    ("Words", "Help with hot water."),
                    ("CanDo", "Fills the kettle."),
                    ("Source", "The council")
                ),
                Needs = [("Words", "Write the need in plain words.")],
                Limits = [("Words", 500), ("CanDo", 500), ("Source", 200)],
                Refuses =
                [
                    (Day("AssessedOn", "31", "2", "2025"), "AssessedOn", NoSuchDay),
                    (Day("AssessedOn", "15", "1", "2026"), "AssessedOn", Ahead),
                    (Day("AssessedOn", "15", "", "2025"), "AssessedOn", "Write the month as well."),
                    (Of(("CareAct", "z")), "CareAct", "Choose outcomes from the list."),
                    (Of(("Wellbeing", "<b>")), "Wellbeing", "Choose areas from the list."),
                ],
                Words = "Words",
                List = true,
            },
            new("strengths")
            {
                At = s => $"{s.Here}/strengths",
                Typed = Of(("Words", "Knows every bird."), ("Kind", "Interest")),
                Needs =
                [
                    ("Words", "Write what they can do, are good at or care about."),
                    ("Kind", "Choose which of the three it is."),
                ],
                Limits = [("Words", 300)],
                Refuses = [(Of(("Kind", "Nonsense")), "Kind", "choose from the list")],
                Words = "Words",
                List = true,
            },
            new("medicines")
            {
                At = s => $"{s.Here}/medicines",
                Typed = Of(
                    ("Name", "Sertraline"),
                    ("Purpose", "Low mood"),
                    ("TakenWhen", "Mornings"),
                    ("Help", "None")
                ),
                Needs =
                [
                    ("Name", "Write the name of the medicine."),
                    ("Purpose", "Write what it is for, in words the person uses."),
                    ("TakenWhen", "Write when it is taken, or “when needed”."),
                ],
                Limits = [("Name", 100), ("Purpose", 200), ("TakenWhen", 200), ("Help", 200)],
                Words = "Purpose",
                List = true,
            },
            new("things that help")
            {
                At = s => $"{s.Here}/equipment",
                Typed = Of(("Name", "Kettle tipper"), ("Purpose", "Pouring"), ("Kept", "By the sink")),
                Needs = [("Name", "Write what it is."), ("Purpose", "Write what it helps with.")],
                Limits = [("Name", 100), ("Purpose", 200), ("Kept", 200)],
                Words = "Purpose",
                List = true,
            },
            new("the circle")
            {
                At = s => $"{s.Here}/circle",
                Typed = Of(
                    ("Name", "Ada Okafor"),
                    ("Relation", "Sister"),
                    ("Role", "Family"),
                    ("Contact", "Ring at six")
                ),
                Needs =
                [
                    ("Name", "Write their name."),
                    ("Relation", "Write who they are to the person."),
                    ("Role", "Choose their role."),
                ],
                Limits = [("Name", 100), ("Relation", 60), ("Contact", 200), ("Basis", 200)],
                Refuses = [(Of(("MaySee", "Goals")), "Basis", "Write how the person said so, or which paper you saw.")],
                Words = "Contact",
                List = true,
            },
        ];

    private static FormCase Somebody(string name) =>
        new(name)
        {
            At = _ => "",
            Typed = Of(
                ("Name", "Mari Prŷs"),
                ("Likes", "Mari"),
                ("BornOn.Day", "29"),
                ("BornOn.Month", "Feb"),
                ("BornOn.Year", "1952"),
                ("NhsNumber", "943 476 5919")
            ),
            Needs = [("Name", "Write the person’s name.")],
            Limits = [("Name", 100), ("Likes", 60), ("Pronouns", 60), ("BestTime", 200), ("ContactBy", 200)],
            Refuses =
            [
                (Day("BornOn", "31", "2", "1952"), "BornOn", NoSuchDay),
                (Day("BornOn", "15", "1", "2026"), "BornOn", Ahead),
                (Day("BornOn", "1", "1", "1900"), "BornOn", "Check the year of birth."),
                (Day("BornOn", "x", "y", "z"), "BornOn", NoSuchDay),
                (Of(("NhsNumber", "943 476 5918")), "NhsNumber", "Check the NHS number"),
                (Of(("Pronouns", "she\u0001her")), "Pronouns", "Take out the hidden control characters"),
            ],
            Words = "Name",
        };

    private static IEnumerable<FormCase> Planning() =>
        [
            InTheirWords("a goal begins") with
            {
                At = s => $"{s.Here}/goals/new",
            },
            InTheirWords("their words anew") with
            {
                At = s => $"{s.GoalHere}/words",
                Changes = true,
            },
            new("why it matters")
            {
                At = s => $"{s.GoalHere}/why",
                Typed = Of(("Why", "Because I did it for my sister."), ("Importance", "9"), ("Confidence", "4")),
                Limits = [("Why", 1000)],
                Refuses =
                [
                    (Of(("Importance", "very")), "Importance", NoNumber),
                    (Of(("Confidence", "11")), "Confidence", "Choose a number from 0 to 10."),
                    (Of(("Identity", "Nobody")), "Identity", "choose from the list"),
                ],
                Words = "Why",
                Changes = true,
            },
            new("what it is called")
            {
                At = s => $"{s.GoalHere}/name",
                Typed = Of(("Title", "Tea on her own"), ("Kind", "Keep")),
                Needs = [("Title", "Write what you would say to a new colleague.")],
                Limits = [("Title", 150)],
                Refuses = [(Of(("Kind", "")), "Kind", "Choose what kind of goal it is.")],
                Words = "Title",
                Changes = true,
            },
            new("when and with whom")
            {
                At = s => $"{s.GoalHere}/when",
                Typed = Of(("RhythmTimes", "3"), ("RhythmPer", "Week"), ("RhythmUntil", "for a month")),
                Limits = [("RhythmUntil", 100), ("ReviewQuestion", 300)],
                Refuses =
                [
                    (Of(("RhythmTimes", "thrice")), "RhythmTimes", NoNumber),
                    (Of(("RhythmTimes", "101")), "RhythmTimes", "Write how many times, from 1 to 100."),
                    (Of(("RhythmTimes", "")), "RhythmTimes", "Write by when, or how often."),
                    (Of(("RhythmPer", "")), "RhythmPer", "Choose a day, a week or a month."),
                    (Of(("RhythmMinutes", "0")), "RhythmMinutes", "Write the minutes, from 1 to 1440."),
                    (Day("Deadline", "1", "1", "2025"), "Deadline", "Choose a day after the start."),
                    (Day("ReviewOn", "13", "1", "2026"), "ReviewOn", Past),
                    (Day("StartsOn", "1", "1", "2001"), "StartsOn", "Choose a start within the last five years."),
                    (Of(("OwnerId", Nobody)), "OwnerId", "Choose someone who supports this person."),
                    (Of(("OwnerId", "me")), "OwnerId", "choose from the list"),
                ],
                Words = "RhythmUntil",
                Changes = true,
            },
            new("indicators")
            {
                At = s => $"{s.GoalHere}/indicators",
                Typed = Of(
                    ("Name", "Cups made a day"),
                    ("Lens", "Behaviour"),
                    ("Kind", "Count"),
                    ("Direction", "Higher"),
                    ("ReportedBy", "Staff"),
                    ("RhythmDays", "7"),
                    ("Baseline", "1.0"),
                    ("EarlyChange", "Two in a week")
                ),
                Needs =
                [
                    ("Lens", "Choose the lens it looks through."),
                    ("Name", "Write what you will look at, in plain words."),
                    ("Kind", "Choose what kind of answer it has."),
                    ("Direction", "Choose which way is better."),
                    ("ReportedBy", "Choose who gives the answer."),
                    ("RhythmDays", "Choose how often."),
                ],
                Limits = [("Name", 150), ("Unit", 30), ("BaselineKnown", 300), ("EarlyChange", 300)],
                Refuses =
                [
                    (Of(("Target", "lots")), "Target", NoNumber),
                    (Of(("Target", "1")), "Target", "This is the starting point itself."),
                    (Of(("BaselineWay", "FirstFortnight")), "BaselineWay", "Either the number is known"),
                    (Day("EarlyBy", "1", "1", "2026"), "EarlyBy", "Choose a day after the goal begins"),
                    (Of(("Target", "-1")), "Target", "Write a number from 0 to 1,000,000."),
                    (Of(("Baseline", "1.5")), "Baseline", "Write a whole number."),
                    (Of(("Direction", "InRange")), "RangeLow", "Write both ends of the range, the lower one first."),
                    (Day("BaselineFrom", "15", "1", "2026"), "BaselineFrom", Ahead),
                ],
                Words = "EarlyChange",
                List = true,
            },
            new("risks")
            {
                At = s => $"{s.GoalHere}/risks",
                Typed = Of(
                    ("What", "She might scald her hand."),
                    ("Safeguards", "The tipper is fixed."),
                    ("Likelihood", "2"),
                    ("Seriousness", "3")
                ),
                Needs =
                [
                    ("What", "Write what might happen, and to whom."),
                    ("Safeguards", "Write what makes it safe enough."),
                    ("Likelihood", "Choose how likely it is."),
                    ("Seriousness", "Choose how serious it would be."),
                ],
                Limits =
                [
                    ("What", 500),
                    ("PersonSays", 500),
                    ("Benefit", 500),
                    ("IfNot", 500),
                    ("Safeguards", 500),
                    ("WhoDoes", 200),
                    ("AgreedBy", 200),
                ],
                Refuses =
                [
                    (Day("ReviewOn", "", "", ""), "ReviewOn", "Choose when to look at this risk again."),
                    (Of(("Likelihood", "6")), "Likelihood", "Choose how likely it is."),
                ],
                Words = "What",
                List = true,
            },
            new("the agreement")
            {
                At = s => $"{s.GoalHere}/agree",
                Typed = Of(("How", "Said yes after a day."), ("GivenBy", "Person")),
                Needs = [("How", "Write how they showed that they agree."), ("GivenBy", "Choose who agreed.")],
                Limits = [("GivenName", 200), ("How", 300)],
                Refuses =
                [
                    (
                        Of(("GivenBy", "Representative")),
                        "GivenName",
                        "Write the name of who agreed, and by what right."
                    ),
                    (Day("AgreedOn", "15", "1", "2026"), "AgreedOn", Ahead),
                ],
                Words = "How",
                ShownAt = s => $"{s.GoalHere}/agree",
            },
            new("the way we do it")
            {
                At = s => $"{s.GoalHere}/steps",
                Typed = Of(
                    ("Prompts", "Wait; a word"),
                    ("Name", "Kettle"),
                    ("Words", "Wait, then point."),
                    ("Minutes", "5")
                ),
                Needs =
                [
                    ("Name", "Give the step a short name."),
                    ("Words", "Write what to do, so that anyone can do it the same way."),
                ],
                Limits =
                [
                    ("Name", 100),
                    ("Words", 500),
                    ("Prompts", 500),
                    ("AtTimes", 200),
                    ("Breaks", 200),
                    ("AsNeeded", 500),
                    ("IfUnwell", 500),
                ],
                Refuses =
                [
                    (Of(("Minutes", "five")), "Minutes", NoNumber),
                    (
                        Of(("StartsWith", "GesturePrompt"), ("AtMost", "VerbalPrompt")),
                        "AtMost",
                        "Choose as much help as you begin with, or more."
                    ),
                    (Of(("Minutes", "1441")), "Minutes", "Write the minutes, from 1 to 1440."),
                    (Of(("Position", "0")), "Position", "Choose a place from 1 to 99."),
                ],
                Words = "Words",
                List = true,
            },
            new("how it was planned together")
            {
                At = s => $"{s.GoalHere}/together",
                Typed = Of(("Kind", "Talked"), ("Said", "The blue cup."), ("Means", "Photos.")),
                Needs = [("Kind", "Choose what it was.")],
                Limits = [("Means", 300), ("TookPart", 300), ("Said", 1000), ("WhySoon", 300)],
                Refuses =
                [
                    (Of(("Kind", "Prepared"), ("Means", "")), "Means", "Write what was given, and in what form."),
                    (Day("OnDay", "15", "1", "2026"), "OnDay", Ahead),
                    (Day("OnDay", "", "", ""), "OnDay", "Write the day it was."),
                ],
                Words = "Said",
                List = true,
            },
            new("a choice")
            {
                At = s => $"{s.GoalHere}/options",
                Typed = Of(("Words", "Tea at four, alone."), ("Opinion", "Yes."), ("Place", "First")),
                Needs = [("Words", "Write the choice, as you would offer it.")],
                Limits = [("Words", 300), ("Opinion", 300), ("Why", 300)],
                Words = "Words",
                List = true,
            },
            new("another view")
            {
                At = s => $"{s.GoalHere}/disagreements",
                Typed = Of(("Who", "Ada"), ("Words", "It is too hot."), ("Answer", "We tried it with her.")),
                Needs =
                [
                    ("Who", "Write who sees it another way."),
                    ("Words", "Write what they said, as they said it."),
                ],
                Limits = [("Who", 200), ("Words", 500), ("Answer", 500)],
                Refuses = [(Day("SaidOn", "15", "1", "2026"), "SaidOn", Ahead)],
                Words = "Words",
                List = true,
            },
            new("what gets in the way")
            {
                At = s => $"{s.GoalHere}/barriers",
                Typed = Of(("Words", "The kettle is heavy."), ("Adjustment", "A lighter one."), ("HowItWent", "Well.")),
                Needs = [("Words", "Write what gets in the way.")],
                Limits = [("Words", 300), ("Adjustment", 300), ("HowItWent", 300)],
                Refuses = [(Day("TriedOn", "15", "1", "2026"), "TriedOn", Ahead)],
                Words = "Adjustment",
                List = true,
            },
            new("the ladder")
            {
                At = s => $"{s.GoalHere}/ladder",
                Typed = Of(("Criterion", "Pours with a hand nearby."), ("Position", "1")),
                Needs = [("Criterion", "Write what you will see when this step is reached.")],
                Limits = [("Criterion", 200)],
                Refuses =
                [
                    (Of(("Position", "first")), "Position", NoNumber),
                    (Of(("Times", "five")), "Times", NoNumber),
                    (Of(("HeldForDays", "0")), "HeldForDays", "Write the days, from 1 to 366."),
                    (Of(("IndicatorId", Nobody)), "IndicatorId", "Choose an indicator of this goal."),
                ],
                Words = "Criterion",
                List = true,
            },
        ];

    private static FormCase InTheirWords(string name) =>
        new(name)
        {
            At = _ => "",
            Typed = Of(("OwnWords", "I want my own tea."), ("SaidHow", "Signed, twice.")),
            Needs = [("OwnWords", "Write what they said, exactly as they said it.")],
            Limits = [("OwnWords", 1000), ("SaidHow", 200)],
            Refuses =
            [
                (Day("SaidOn", "15", "1", "2026"), "SaidOn", Ahead),
                (Day("SaidOn", "30", "2", "2025"), "SaidOn", NoSuchDay),
            ],
            Words = "OwnWords",
        };

    private static IEnumerable<FormCase> Living() =>
        [
            Visit("a visit") with
            {
                At = s => $"{s.Here}/record?goal={s.Goal.Id}",
            },
            Visit("a correction") with
            {
                At = s => $"{s.Here}/records/{s.Record.Id}/correct",
                Typed = Of(("CorrectionWhy", "Wrong day."), ("Note", "She poured alone."), ("Words", "I did it!")),
                Needs = [("CorrectionWhy", "Write why you correct it.")],
                Limits = [("CorrectionWhy", 300), ("Note", 4000)],
            },
            new("a reading")
            {
                At = s => $"{s.GoalHere}/progress/{s.Indicator.Id}/add",
                Typed = Of(("Note", "After lunch."), ("Value", "4")),
                Needs = [("Value", "Write a number, like 3 or 12.5.")],
                Limits = [("Note", 300)],
                Refuses =
                [
                    (Of(("Value", "6")), "Value", "Write a number from 1 to 5."),
                    (Of(("Value", "2.5")), "Value", "Write a whole number."),
                    (Of(("Value", "fine")), "Value", NoNumber),
                    (Day("OnDay", "15", "1", "2026"), "OnDay", Ahead),
                    (Day("OnDay", "1", "1", "1990"), "OnDay", "Check the year. It is long ago."),
                    (Day("OnDay", "31", "4", "2025"), "OnDay", NoSuchDay),
                ],
                Words = "",
            },
            new("a contact")
            {
                At = s => $"{s.Here}/contacts",
                Typed = Of(
                    ("Said", "Come on Friday."),
                    ("WithKind", "Gp"),
                    ("WithName", "Dr Shah"),
                    ("Agreed", "Friday.")
                ),
                Needs =
                [
                    ("Said", "Write what was said."),
                    ("WithKind", "Choose with whom."),
                    ("WithName", "Write the name of who you spoke with."),
                ],
                Limits = [("WithName", 100), ("Said", 2000), ("Agreed", 2000)],
                Refuses =
                [
                    (Day("HappenedOn", "15", "1", "2026"), "HappenedOn", Ahead),
                    (Of(("About", "all of them")), "About", "choose from the list"),
                ],
                Words = "Said",
            },
            new("an incident")
            {
                At = s => $"{s.Here}/incidents",
                Typed = Of(
                    ("WhatHappened", "The alarm rang."),
                    ("Kind", "Distress"),
                    ("Severity", "2"),
                    ("StartedAt.Time", "09:30"),
                    ("WhatHelped", "Quiet.")
                ),
                Needs =
                [
                    ("WhatHappened", "Write what happened, as you saw it."),
                    ("Kind", "Choose what it was about."),
                    ("Severity", "Choose how serious it was."),
                ],
                Limits = [("BeforeIt", 2000), ("WhatHappened", 2000), ("WhatHelped", 2000), ("Harm", 2000)],
                Refuses =
                [
                    (Of(("StartedAt.Time", "25:99")), "StartedAt", "Write the time like 14:05."),
                    (Of(("StartedAt.Time", "10:01")), "StartedAt", "Choose a time that has passed."),
                    (Moment("SettledAt", "14", "1", "2026", "09:00"), "SettledAt", "Choose a time after it began"),
                    (Moment("StartedAt", "", "", "", ""), "StartedAt", "Write the day and the time it began."),
                    (Of(("Severity", "9")), "Severity", "Choose how serious it was."),
                ],
                Words = "WhatHappened",
            },
            new("what the team learnt")
            {
                At = s => $"{s.GoalHere}/learning",
                Typed = Of(("Tried", "A lighter kettle."), ("NeedsNext", "An hour with the therapist.")),
                Needs = [("Tried", "Write what was tried."), ("NeedsNext", "Write what the team needs next.")],
                Limits = [("Tried", 1000), ("Changed", 1000), ("NeedsNext", 1000)],
                Refuses =
                [
                    (Day("DueOn", "13", "1", "2026"), "DueOn", Past),
                    (Day("DueOn", "", "", ""), "DueOn", "Choose a day to have it done by."),
                    (Of(("OwnerId", Nobody)), "OwnerId", "Choose someone who supports this person."),
                ],
                Words = "Tried",
            },
            new("a review")
            {
                At = s => $"{s.GoalHere}/reviews/hold",
                Typed = Of(
                    ("Decision", "Adapt"),
                    ("Changed", "We wait longer."),
                    ("PersonWords", "It goes well."),
                    ("NextOn.Day", "18"),
                    ("NextOn.Month", "2"),
                    ("NextOn.Year", "2026")
                ),
                Needs = [("Decision", "Choose what you decide together.")],
                Limits = [("Present", 300), ("PersonWords", 2000), ("Changed", 2000), ("DelayReason", 2000)],
                Refuses =
                [
                    (Of(("Changed", "")), "Changed", "Write what changes, and why."),
                    (Day("NextOn", "", "", ""), "NextOn", "Choose when to look again."),
                    (Day("NextOn", "13", "1", "2026"), "NextOn", Past),
                    (Day("NextOn", "1", "2", "2027"), "NextOn", "Choose a day within a year"),
                    (Day("HeldOn", "15", "1", "2026"), "HeldOn", Ahead),
                ],
                Words = "PersonWords",
            },
        ];

    private static FormCase Visit(string name) =>
        new(name)
        {
            At = _ => "",
            Typed = Of(("Note", "Poured without help."), ("Words", "I did it."), ("Tried", "A lighter kettle.")),
            Limits =
            [
                ("Words", 1000),
                ("ToldMe", 1000),
                ("Note", 4000),
                ("Health", 1000),
                ("Tried", 300),
                ("Next", 300),
            ],
            Refuses =
            [
                (Of(("HappenedAt.Time", "25:99")), "HappenedAt", "Write the time like 14:05."),
                (Of(("HappenedAt.Time", "")), "HappenedAt", "Write the time like 14:05."),
                (Of(("HappenedAt.Time", "10:06")), "HappenedAt", "Choose a time that has passed."),
                (Moment("HappenedAt", "31", "2", "2025", "9:00"), "HappenedAt", NoSuchDay),
                (Moment("HappenedAt", "14", "1", "2023", "9:00"), "HappenedAt", "Check the year."),
                (Moment("HappenedAt", "", "", "", ""), "HappenedAt", "Write the day and the time it happened."),
                (Of(("How", "Sideways")), "How", "choose from the list"),
            ],
            Words = "Words",
        };
}
