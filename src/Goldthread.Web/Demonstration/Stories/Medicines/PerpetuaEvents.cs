using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>Slips with the tablets, and the talks with pharmacy, surgery and daughter that followed.</summary>
internal static class PerpetuaEvents
{
    public static void Tell(Teller tell)
    {
        Slips(tell);
        Talks(tell);
    }

    private static void Slips(Teller tell)
    {
        Slip(
            tell,
            4,
            Tuesday,
            "19:10",
            40,
            Beth,
            2,
            "Phone rang with the lid up.",
            "Took the night tablet, answered the phone, took Wednesday’s as well.",
            "Marked the box with a peg. Pharmacist said one extra does no harm."
        );
        Slip(
            tell,
            6,
            Saturday,
            "08:35",
            25,
            Kwabena,
            1,
            "Mrs Szabo came in to borrow sugar.",
            "Metformin taken before the porridge instead of with it, and she could not be certain of the first.",
            "We counted the strip together and the strip settled it."
        );
        Slip(
            tell,
            9,
            Monday,
            "08:30",
            30,
            Beth,
            2,
            "New box from the pharmacy, rows in another order.",
            "Morning and night rows swapped. Noticed at once.",
            "She noticed, not me."
        );
        Slip(
            tell,
            14,
            Thursday,
            "07:50",
            190,
            Beth,
            3,
            "Awake since four with her chest. Antibiotic every six hours on a sticky note.",
            "Two blood-pressure tablets before I arrived. Grey, dizzy on standing, sat down quick.",
            "Flat on the settee, water, pharmacist then surgery by phone. Pressure back up by eleven.",
            "Felt faint. Did not fall."
        );
        Slip(
            tell,
            15,
            Monday,
            "13:05",
            45,
            Kwabena,
            2,
            "She had slept through the morning and woke hungry.",
            "At one o’clock she took the breakfast metformin and the supper one together, believing it to be evening.",
            "I opened the curtains and we read the clock and the ledger side by side; she ate a sandwich and was well."
        );
        Slip(
            tell,
            18,
            Friday,
            "19:00",
            15,
            Samina,
            1,
            "A lid had jammed.",
            "Two lids opened with one tug and the tablets mixed on the tray.",
            "She sorted them by shape, with the packet leaflets. I only held the lamp."
        );
        Slip(
            tell,
            23,
            Wednesday,
            "08:40",
            20,
            Beth,
            2,
            "Bathroom bulb gone.",
            "Wrong day’s lid in the dark.",
            "Torch. Bulb changed same morning."
        );
        Slip(
            tell,
            33,
            Tuesday,
            "19:20",
            30,
            Kwabena,
            1,
            "Two deliveries and a power cut within the hour.",
            "She took the night tablet and then found the morning one still in its place.",
            "She rang the pharmacist herself and told me afterwards what had been decided."
        );
    }

    private static void Slip(
        Teller tell,
        int week,
        DayOfWeek day,
        string time,
        int minutes,
        Who who,
        int severity,
        string before,
        string what,
        string helped,
        string? harm = null
    ) =>
        tell.Happens(
            Tablets,
            week,
            day,
            time,
            minutes,
            who,
            new IncidentFacts
            {
                Kind = IncidentKind.MedicineError,
                Severity = severity,
                BeforeIt = before,
                WhatHappened = what,
                WhatHelped = helped,
                Harm = harm,
            }
        );

    private static void Talks(Teller tell)
    {
        tell.On(4, Wednesday, "09:50", Samina);
        tell.Contact(
            Tablets,
            ContactWith.Pharmacy,
            "Imogen Vasey",
            "Asked what to do after a double night tablet. One extra is of no consequence; skip the next, write it down.",
            "She will tell us which of the five are not like that. Amlodipine is the one to ring about."
        );
        tell.On(9, Monday, "11:40", Samina);
        tell.Contact(
            Tablets,
            ContactWith.Pharmacy,
            "Imogen Vasey",
            "The box came with its rows the other way up.",
            "From next week the shop fills it in Perpetua’s order, and her order is written on the bag."
        );
        tell.On(14, Thursday, "09:05", Beth);
        tell.Contact(
            Tablets,
            ContactWith.Gp,
            "Dr Haddad’s duty nurse",
            "Two amlodipine, 74 over 50 at ten past eight. Told them chest and antibiotic as well.",
            "Lie flat, fluids, no more today. Nurse rings back at eleven. Surgery visit if it has not come up."
        );
        tell.On(14, Friday, "10:15", Judith);
        tell.Contact(
            Tablets,
            ContactWith.Family,
            "Colette Lobo",
            "Told her plainly about yesterday. She asked whether we should take over for good; I said her mother should be in the room when that is talked about.",
            "Review brought forward to the week after next. Colette joins by telephone if the ferry is in port."
        );
        tell.On(17, Tuesday, "12:00", Samina);
        tell.Contact(
            Tablets,
            ContactWith.Gp,
            "Dr Omar Haddad",
            "Chest clear. He had not known that she fills in a ledger, and asked to see it.",
            "Blood pressure by us twice a week for a month, readings to the surgery."
        );
        tell.On(24, Friday, "15:30", Samina);
        tell.Contact(
            Tablets,
            ContactWith.Pharmacy,
            "Imogen Vasey",
            "Could the box have lids for stiff thumbs? Colette found some; the shop will fill it all the same.",
            "Thursday deliveries continue. They knock and wait."
        );
        tell.On(40, Thursday, "14:20", Samina);
        tell.Contact(
            Tablets,
            ContactWith.Council,
            "Farah Nawaz, reviewing officer",
            "Fifteen of the thirty morning minutes are no longer needed for tablets. Asked that they stay hers for getting out.",
            "Agreed for six months, then looked at with her."
        );
        tell.On(50, Tuesday, "11:10", Samina);
        tell.Contact(
            Tablets,
            ContactWith.Gp,
            "Practice pharmacist",
            "Yearly look at all five. Thyroid dose unchanged. She led the call and I held the pad.",
            "Bloods in three months; the card is on her calendar."
        );
    }
}
