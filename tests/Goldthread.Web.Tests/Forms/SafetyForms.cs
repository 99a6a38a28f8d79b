using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Forms;

/// <summary>The forms by which people decide together about safety.</summary>
internal static class SafetyForms
{
    public static IEnumerable<FormCase> All() =>
        [
            new("a capacity decision")
            {
                At = s => $"{s.Here}/safety/capacity",
                Typed = Of(
                    ("Decision", "Whether to have the photo."),
                    ("SupportGiven", "Pictures, in the morning."),
                    ("DecidedBy", "Lena, manager"),
                    ("Understands", "true"),
                    ("Retains", "true"),
                    ("Weighs", "true"),
                    ("Communicates", "true"),
                    ("Outcome", "HasCapacity")
                ),
                Needs =
                [
                    ("Decision", "Write the one decision that this is about."),
                    ("SupportGiven", "Write what was done so that they could decide for themselves."),
                    ("DecidedBy", "Write who looked at it, and as what."),
                    ("Outcome", "Choose which of the two it is."),
                ],
                Limits =
                [
                    ("Decision", 200),
                    ("SupportGiven", 1000),
                    ("DecidedBy", 200),
                    ("Impairment", 1000),
                    ("PersonSays", 1000),
                ],
                Refuses =
                [
                    (
                        Of(("Outcome", "LacksCapacity")),
                        "Outcome",
                        "Somebody who can do all four can make this decision."
                    ),
                    (
                        Of(("Retains", null)),
                        "Outcome",
                        "Tick all four, or say that they cannot make this decision now."
                    ),
                    (Of(("Outcome", "LacksCapacity"), ("Weighs", null)), "Impairment", "Without one they can decide."),
                    (Of(("Outcome", "LacksCapacity"), ("Weighs", null)), "ReviewOn", "Capacity can come back."),
                    (Day("DecidedOn", "15", "1", "2026"), "DecidedOn", AllForms.Ahead),
                    (Day("ReviewOn", "1", "1", "2025"), "ReviewOn", "Choose a day after the decision."),
                    (Of(("GoalId", Nobody)), "GoalId", "Choose a goal of"),
                ],
                Words = "SupportGiven",
                List = true,
            },
            new("best interests")
            {
                At = s => $"{s.Here}/safety/best-interests",
                Typed = Of(
                    ("Decision", "The kitchen stays open."),
                    ("Wishes", "Tea at night."),
                    ("Consulted", "Ada, and the advocate."),
                    ("LessRestrictive", "A lamp."),
                    ("Reasons", "It takes least."),
                    ("DecidedBy", "Lena, manager")
                ),
                Chosen = s => Of(("CapacityDecisionId", s.Lacking.ToString())),
                Needs =
                [
                    ("Decision", "Write what was decided."),
                    ("Wishes", "Write what they wish and feel, or what they used to."),
                    ("Consulted", "Write who was asked, and what they said."),
                    ("LessRestrictive", "Write which less restrictive ways were looked at."),
                    ("Reasons", "Write why this is best for them."),
                    ("DecidedBy", "Write who decided, and as what."),
                ],
                Limits =
                [
                    ("Decision", 1000),
                    ("Wishes", 1000),
                    ("Consulted", 1000),
                    ("Representative", 200),
                    ("LessRestrictive", 1000),
                    ("Reasons", 1000),
                    ("DecidedBy", 200),
                ],
                Refuses =
                [
                    (Of(("CapacityDecisionId", Nobody)), "CapacityDecisionId", "Where they can, it is theirs."),
                    (Day("DecidedOn", "15", "1", "2026"), "DecidedOn", AllForms.Ahead),
                ],
                Words = "Reasons",
                List = true,
            },
            new("a consent")
            {
                At = s => $"{s.Here}/safety/consents",
                Typed = Of(
                    ("ToWhat", "A photo for her sister."),
                    ("AskedHow", "Shown the camera."),
                    ("Answer", "Given"),
                    ("AnswerHow", "Nodded.")
                ),
                Needs =
                [
                    ("ToWhat", "Write what they were asked to consent to."),
                    ("AskedHow", "Write how it was explained and asked."),
                    ("AnswerHow", "Write how they said or showed it."),
                ],
                Limits = [("ToWhat", 500), ("AskedHow", 500), ("AnswerHow", 500)],
                Refuses =
                [
                    (Day("AskedOn", "15", "1", "2026"), "AskedOn", AllForms.Ahead),
                    (Day("AskedOn", "", "", ""), "AskedOn", "Write the day they were asked."),
                    (
                        Day("AnsweredOn", "1", "1", "2026"),
                        "AnsweredOn",
                        "Choose the day they were asked, or a later one."
                    ),
                    (Of(("GoalId", Nobody)), "GoalId", "Choose a goal of"),
                ],
                Words = "AskedHow",
                List = true,
            },
            new("an authorisation")
            {
                At = s => $"{s.Here}/safety/authorisations",
                Typed = Of(
                        ("Covers", "The front door is locked."),
                        ("Scheme", "Dols"),
                        ("Status", "Granted"),
                        ("Conditions", "A walk each day.")
                    )
                    .With(Day("StartsOn", "1", "1", "2026"))
                    .With(Day("EndsOn", "1", "7", "2026")),
                Needs =
                [
                    ("Covers", "Write what it allows."),
                    ("Scheme", "Choose under which law."),
                    ("Status", "Choose where it stands."),
                ],
                Limits = [("Covers", 1000), ("Conditions", 1000), ("Reference", 200)],
                Refuses =
                [
                    (Day("EndsOn", "", "", ""), "EndsOn", "Write its last day."),
                    (Day("StartsOn", "", "", ""), "StartsOn", "Write its first day."),
                    (Day("EndsOn", "31", "12", "2025"), "EndsOn", "Choose a last day that is not before the first."),
                ],
                Words = "Conditions",
                List = true,
            },
            new("a restriction")
            {
                At = s => $"{s.Here}/safety/restrictions",
                Typed = Of(
                        ("What", "The cooker is off at night."),
                        ("Kind", "Environmental"),
                        ("Why", "She burnt her hand."),
                        ("Tried", "A lamp."),
                        ("Proportionate", "Only at night."),
                        ("AuthorisedBy", "Lena, manager")
                    )
                    .With(Day("ReviewOn", "1", "2", "2026"))
                    .With(Day("EndsOn", "1", "4", "2026")),
                Needs =
                [
                    ("What", "Write what is restricted, plainly."),
                    ("Kind", "Choose what kind it is."),
                    ("Why", "Write the harm that it is to prevent."),
                    ("Tried", "Write what restricts less was tried, and how it went."),
                    ("Proportionate", "Write why it is no more than needed."),
                    ("AuthorisedBy", "Write who allowed it, and as what."),
                ],
                Limits =
                [
                    ("What", 200),
                    ("Why", 1000),
                    ("Tried", 1000),
                    ("Proportionate", 1000),
                    ("PersonSays", 1000),
                    ("AuthorisedBy", 200),
                ],
                Refuses =
                [
                    (Day("EndsOn", "", "", ""), "EndsOn", "Every restriction has an end."),
                    (Day("EndsOn", "1", "4", "2027"), "EndsOn", "Going on is decided anew."),
                    (Day("EndsOn", "1", "1", "2026"), "EndsOn", "Choose a last day that is not before the first."),
                    (Day("ReviewOn", "2", "4", "2026"), "ReviewOn", "Choose a day between its first and its last."),
                    (Of(("GoalId", Nobody)), "GoalId", "Choose a goal of"),
                    (Of(("AuthorisationId", Nobody)), "AuthorisationId", "Choose an authorisation for"),
                ],
                Words = "Tried",
                List = true,
            },
            new("a use of a restriction")
            {
                At = s => $"{s.Here}/safety/uses/{s.Restriction}",
                Typed = Of(
                    ("WhatDone", "The cooker stayed off."),
                    ("Minutes", "10"),
                    ("BeforeIt", "She came down."),
                    ("Tried", "Made toast together."),
                    ("HowAfter", "Cross, then asleep.")
                ),
                Needs =
                [
                    ("WhatDone", "Write what was done."),
                    ("BeforeIt", "Write what came before."),
                    ("Tried", "Write what was tried first."),
                    ("HowAfter", "Write how it was for them after."),
                ],
                Limits =
                [
                    ("WhatDone", 1000),
                    ("BeforeIt", 1000),
                    ("Tried", 1000),
                    ("HowAfter", 1000),
                    ("PersonSays", 1000),
                    ("Injury", 1000),
                    ("TalkedOver", 1000),
                ],
                Refuses =
                [
                    (Of(("Minutes", "a while")), "Minutes", "Write a number, like 3"),
                    (Of(("Minutes", "-1")), "Minutes", "Write how many minutes, from 0 to 10080."),
                    (Day("StartedAt", "15", "1", "2026"), "StartedAt", "This one is still to come."),
                ],
                Words = "WhatDone",
            },
            new("commissioned support")
            {
                At = s => $"{s.Here}/packages",
                Typed = Of(("Name", "Mornings"), ("Hours", "10"), ("Minutes", "30"), ("Commissioner", "The county")),
                Needs = [("Name", "Write what the support is called.")],
                Limits = [("Name", 100), ("Commissioner", 100)],
                Refuses =
                [
                    (Of(("Hours", "ten")), "Hours", "Write a number, like 3"),
                    (Of(("Hours", "169")), "Hours", "Write the hours a week, from 0 to 168."),
                    (Of(("Hours", "0"), ("Minutes", "")), "Hours", "Write how much it is in a week."),
                    (Of(("Minutes", "60")), "Minutes", "Write the minutes, from 0 to 59."),
                    (Day("StartsOn", "", "", ""), "StartsOn", "Write its first day."),
                    (Day("EndsOn", "1", "1", "2026"), "EndsOn", "Choose a last day that is not before the first."),
                ],
                Words = "Commissioner",
                List = true,
            },
            new("what a goal needs")
            {
                At = s => $"{s.GoalHere}/reality",
                Typed = Of(("Skills", "Moving and handling"), ("Place", "PartReady"), ("PlaceWords", "It is ordered.")),
                Needs = [("Place", "Choose whether the place is ready."), ("PlaceWords", "Write what is missing.")],
                Limits = [("Skills", 500), ("PlaceWords", 500)],
                Words = "PlaceWords",
            },
            new("what a partner is asked")
            {
                At = s => $"{s.GoalHere}/partners",
                Typed = Of(
                        ("Action", "Look at the worktop."),
                        ("Partner", "Occupational therapist"),
                        ("Owner", "Lena Frost")
                    )
                    .With(Day("DueOn", "1", "2", "2026")),
                Needs =
                [
                    ("Action", "Write what they are asked to do."),
                    ("Partner", "Write who is asked, and where they work."),
                    ("Owner", "Write who of us sees to it."),
                ],
                Limits = [("Action", 300), ("Partner", 100), ("Owner", 100), ("Outcome", 300)],
                Refuses =
                [
                    (Day("DueOn", "", "", ""), "DueOn", "Choose by when."),
                    (Day("DoneOn", "15", "1", "2026"), "DoneOn", AllForms.Ahead),
                ],
                Words = "Action",
                List = true,
            },
        ];
}
