using Goldthread.Goals;
using Goldthread.Reviews;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>The talks in which Perpetua and her people looked at how it goes.</summary>
internal static class PerpetuaReviews
{
    public static void Tell(Teller tell)
    {
        TheFirstHalf(tell);
        TheMoveOfTheBox(tell);
        TheSecondHalf(tell);
    }

    private static void TheFirstHalf(Teller tell)
    {
        tell.On(8, Thursday, "10:20", Samina);
        tell.Moves(
            "rung-1",
            LadderMove.Reached,
            "Five mornings of seven she named the next tablet before I had sat down."
        );
        tell.On(11, Thursday, "10:00", Samina);
        tell.Reviews(
            "first-look",
            Tablets,
            new()
            {
                Present = "Beth; Colette by telephone",
                PersonThere = true,
                PersonWords = "It is not worse. I should like it on record that it is not worse.",
                Rating = 3,
                Decision = Decision.Keep,
                Changed =
                    "Nothing yet: eight weeks, two of them with visitors in the house. The count hovers at five and six.",
                NextOn = tell.Day(19, Thursday),
            }
        );
        tell.On(13, Thursday, "10:25", Samina);
        tell.Reviews(
            "names-look",
            Names,
            new()
            {
                PersonThere = true,
                PersonWords = "Three out of five. The thyroid one still sounds like a dinosaur.",
                Rating = 3,
                Decision = Decision.Keep,
                NextOn = tell.Day(25, Thursday),
            }
        );

        // Sooner than planned, because of the fortnight before.
        tell.On(16, Wednesday, "11:00", Samina);
        tell.Reviews(
            "after-the-chest",
            Tablets,
            new()
            {
                Present = "Judith, Beth, Imogen Vasey from the pharmacy",
                PersonThere = true,
                PersonWords = "I frightened myself. Don’t take it away from me because I had a chest.",
                Rating = 1,
                Decision = Decision.Adapt,
                Changed =
                    "While she is short of breath, someone reads the row aloud with her. The pharmacy writes changed hours on the label in large print and rings her before anything new is delivered.",
                DelayReason =
                    "A chest infection, an antibiotic at odd hours, and a box filled in a new pattern all came in one week.",
                NextOn = tell.Day(24, Thursday),
            }
        );
        tell.Learns(
            "new-medicines",
            Tablets,
            "after-the-chest",
            new()
            {
                Tried = "Carrying on as usual when the antibiotic came, with its hours on a sticky note.",
                Changed = "Ten and eleven doses late or missed, and one taken twice.",
                NeedsNext =
                    "A rule for any short course: a page of its own in her ledger, ruled by her, and a telephone call from the pharmacy first.",
                OwnerId = tell.Staff(Samina),
                DueOn = tell.Day(19, Friday),
            }
        );
        tell.On(19, Wednesday, "16:30", Samina);
        tell.HasLearnt(
            "new-medicines",
            "Yes, as far as we can tell: the eye drops of this week had their own page and none was missed."
        );
    }

    private static void TheMoveOfTheBox(Teller tell)
    {
        tell.On(20, Tuesday, "09:40", Samina);
        tell.Moves("rung-2", LadderMove.Reached, "She does the whole row with one of us in the other chair.");
        tell.On(24, Thursday, "10:10", Samina);
        tell.Reviews(
            "the-box",
            Tablets,
            new()
            {
                Present = "Kwabena; Colette, home on leave",
                PersonThere = true,
                PersonWords =
                    "You’ve all been looking at me. Look at the cabinet. I have to remember to go and remember.",
                Rating = 3,
                Decision = Decision.Adapt,
                Changed =
                    "The box moves from the bathroom to the sewing table, on the left beside the lamp, where she sits at every dose time. Colette has fitted lids that lift with a thumb.",
                NextOn = tell.Day(32, Thursday),
            }
        );
        tell.StepChanges(
            "Open the box",
            step =>
                step.Words =
                    "Sit down on her left with your own drink. The box is beside the lamp on the sewing table. Say nothing about it until your cup is half empty; she opens the lid of the day."
        );
        tell.On(25, Thursday, "10:30", Samina);
        tell.Reviews(
            "names-done",
            Names,
            new()
            {
                Present = "Imogen Vasey",
                PersonThere = true,
                PersonWords = "Pressure, sugar, heart, thyroid, knees. Ask me another.",
                Rating = 5,
                Decision = Decision.Celebrate,
                Changed =
                    "She explained all five to the pharmacist, who asked two hard questions and got two right answers.",
            }
        );
    }

    private static void TheSecondHalf(Teller tell)
    {
        tell.On(27, Wednesday, "09:20", Samina);
        tell.Adjusts(
            "cabinet",
            "Box on the sewing table, beside the lamp. Soft lids.",
            tell.Day(24, Thursday),
            "She opens it without being asked on most mornings since."
        );
        tell.On(31, Monday, "09:30", Samina);
        tell.Moves("rung-3", LadderMove.Reached, "Four weeks with three or fewer, and most of those only late.");
        tell.On(32, Thursday, "10:00", Samina);
        tell.Reviews(
            "alone",
            Tablets,
            new()
            {
                Present = "Kwabena, Beth",
                PersonThere = true,
                PersonWords = "Go and put the kettle on. That is what I want from you at half past eight.",
                Rating = 4,
                Decision = Decision.StepUp,
                Changed = "She takes them with nobody by. We look in the box before we leave, with her.",
                NextOn = tell.Day(41, Thursday),
            }
        );
        tell.On(34, Thursday, "11:15", Samina);
        tell.Adjusts(
            "phone",
            "Colette rings at a quarter past seven instead.",
            tell.Day(27, Monday),
            "Two night doses have been late since; before, it was two in a week."
        );
        tell.On(41, Thursday, "10:05", Samina);
        tell.Reviews(
            "sundays",
            Tablets,
            new()
            {
                Present = "Colette by telephone, Kwabena",
                PersonThere = true,
                PersonWords = "Sunday audit. I always did my own on a Friday, but I will allow it.",
                Rating = 4,
                Decision = Decision.StepUp,
                Changed =
                    "We look on Sundays. Morning visits go from thirty minutes to fifteen; the office has told the council, and the other fifteen are kept for Fridays.",
                NextOn = tell.Day(49, Thursday),
            }
        );
        tell.On(44, Monday, "09:15", Samina);
        tell.Moves(
            "rung-4",
            LadderMove.Reached,
            "Three Sundays with none, one or one. Her own count agreed with ours."
        );
        tell.On(49, Thursday, "10:15", Samina);
        tell.Reviews(
            "keeping-it",
            Tablets,
            new()
            {
                Present = "Beth",
                PersonThere = true,
                PersonWords = "I’d forgotten it was a goal. I was thinking about smocking.",
                Rating = 5,
                Decision = Decision.Keep,
                Changed =
                    "It stays as it is until she has had one more cold. If that passes without a wobble we close it, with cake.",
                NextOn = tell.Day(57, Thursday),
            }
        );
    }
}
