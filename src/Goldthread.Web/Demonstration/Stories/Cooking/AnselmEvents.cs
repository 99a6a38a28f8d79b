using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.ContactWith;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Two hard days, and the talks with nurse, therapist and family.</summary>
internal static class AnselmEvents
{
    public static void Tell(Teller tell)
    {
        HardDays(tell);
        tell.On(6, Tuesday, "10:30", Samina);
        tell.Contact(
            Dinner,
            Other,
            "Tobias Rennick, mental health nurse",
            "Sleeps four hours, eats from the packet. Tobias had heard a brighter account on the telephone, from Carlton.",
            "He asks Anselm himself, on Tuesdays, before eleven."
        );
        tell.On(8, Thursday, "15:10", Samina);
        tell.Contact(
            Dinner,
            Gp,
            "Surgery, Dr Anjali Rao",
            "Two days without food; weight is down another kilogram and a half.",
            "Bloods on Monday. Milky drinks on prescription. A word with the nurse about the evening tablet."
        );
        tell.On(14, Sunday, "17:40", Kwabena);
        tell.Contact(
            Dinner,
            Family,
            "Carlton Brathwaite",
            "He had brought a week of dinners in boxes and could not understand why his brother had wept. We talked on the stairs for a while.",
            "He will bring one thing that needs finishing, such as a raw plantain."
        );
        tell.On(30, Wednesday, "13:00", Samina);
        tell.Contact(
            Meal,
            Other,
            "Tobias Rennick, mental health nurse",
            "Five weeks of less: less shaving, less music, two plates. Asked him to come to the next review in person.",
            "He comes, and looks at the dose beforehand with the doctor."
        );
        tell.On(33, Monday, "11:50", Samina);
        tell.Contact(
            Meal,
            Other,
            "Hanne Solberg, occupational therapist",
            "Described the kitchen to her. She asked where he sits; nobody had asked that.",
            "She visits with us and measures the reach of his left arm."
        );
        tell.On(36, Thursday, "13:30", Kwabena);
        tell.Contact(
            Meal,
            Other,
            "Hanne Solberg, occupational therapist",
            "She hung the pans with him and made each of us fry an egg from the stool, so that we know what he sees.",
            "A photograph of the layout is inside the cupboard door."
        );
        tell.On(41, Tuesday, "12:40", Samina);
        tell.Contact(
            Meal,
            Gp,
            "Surgery, Dr Anjali Rao",
            "Weight up two kilograms since the hour changed. Evening tablet is lower by a quarter; he wakes clearer.",
            "Weight again in three months."
        );
        tell.On(47, Sunday, "18:10", Ling);
        tell.Contact(
            Meal,
            Family,
            "Marlon Brathwaite",
            "18:00 he rang after the video call. Says Dad talked about onions for ten minutes. Marlon cried a bit. Fine, he said.",
            "Nothing to do."
        );
    }

    private static void HardDays(Teller tell)
    {
        tell.Happens(
            Dinner,
            8,
            Thursday,
            "13:20",
            95,
            Kwabena,
            new IncidentFacts
            {
                Kind = IncidentKind.SelfNeglect,
                Severity = 3,
                BeforeIt = "No visit on Tuesday or Wednesday: one worker ill, one text that nobody read.",
                WhatHappened =
                    "He had been in bed since Monday night and had eaten nothing but dry crackers; the milk had gone and he had not liked to ring.",
                WhatHelped =
                    "I made sweet tea, sat on the floor by the bed, and asked what his mother would have sent up. He said broth, so we made broth.",
                Harm = "Weak and dry-mouthed; better by evening.",
                Safeguarding = true,
            }
        );
        tell.Happens(
            Meal,
            29,
            Saturday,
            "17:25",
            20,
            Ling,
            new IncidentFacts
            {
                Kind = IncidentKind.Other,
                Severity = 2,
                BeforeIt = "Phone downstairs. He sat down. Pan out of sight.",
                WhatHappened = "17:25 oil smoking. 17:26 lid on, ring off. Alarm 17:27. He stood in the hall.",
                WhatHelped = "Window. Sat together. He said the pan’s name for it in Bajan and laughed once.",
                Harm = "One pan.",
            }
        );
    }
}
