using Goldthread.People;
using static System.DayOfWeek;
using static Goldthread.People.AboutMeHeading;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Who Anselm is.</summary>
internal static class AnselmHimself
{
    public static void Tell(Teller tell)
    {
        tell.On(0, Friday, "11:00", Samina);
        tell.Meets(
            new PersonFacts
            {
                Name = "Anselm Brathwaite",
                Likes = "Anselm",
                Pronouns = "he, him",
                Picture = "3",
                BornOn = new DateOnly(1964, 6, 11),
                NhsNumber = "9998612403",
                BestTime = "Late morning; the day sinks after four",
                ContactBy = "Ring twice, stop, ring again. Then he knows it is one of us",
            }
        );
        tell.Talks(
            1,
            "clock",
            "No rush, one thing",
            "Give one thing to decide at a time, and let the silence be.",
            "He asked for it at the door."
        );
        tell.Talks(
            2,
            "cards",
            "Picture cards for plates",
            "Lay three plate cards on the table when words are too heavy. He taps one.",
            "Tried on the first visit, with his son’s drawings."
        );
        tell.Talks(
            3,
            "hand",
            "Right thumb is weak",
            "Hand him things to his left hand: the right thumb was caught in a press and does not grip.",
            "He showed it, unasked."
        );
        About(tell);
        Health(tell);
        tell.Can(StrengthKind.Ability, "Knows by smell when onions are ready; sharpens a knife properly, left-handed.");
        tell.Can(StrengthKind.Strength, "Kind to whoever is new, and funny about himself.");
        tell.Can(
            StrengthKind.Interest,
            "Calypso records, type and lettering on shop fronts, the allotments he can see from the window."
        );
        Circle(tell);
        tell.On(1, Tuesday, "10:30", Judith);
        tell.Supports(Kwabena, "Meal visits to Anselm through the week.");
        tell.Supports(Ling, "Meal visits to Anselm on Kwabena’s days off.");
    }

    private static void About(Teller tell)
    {
        const string with = "Samina, over two visits";
        tell.Writes(
            Important,
            "That people sit when they come. Sunday with a tablecloth. I set type for twenty-six years and I still can’t pass a crooked sign.",
            with
        );
        tell.Writes(
            ImportantPeople,
            "My boys Marlon and Jude, grown and far. My brother Carlton, two streets off, who talks for both of us. Pearl from church, who doesn’t ask.",
            with
        );
        tell.Writes(
            Communication,
            "When I’m low I go slow. I’m still in here. Put the three cards down and wait.",
            with
        );
        tell.Writes(
            Wellness,
            "Good: the record player is going and something is in a pot. Bad: curtains, same cup, cereal from the box. If I stop shaving, mention it kindly.",
            with
        );
        tell.Writes(
            PleaseDo,
            "Take your shoes off, my mother would haunt me. Ask what we’re cooking, not whether.",
            with
        );
        tell.Writes(
            SupportMe,
            "Stand beside me at the board, not behind. Do your own onion. Don’t take the knife out of my hand unless I’m bleeding.",
            with
        );
        tell.Writes(
            AlsoWorthKnowing,
            "I had eleven weeks on the ward two winters back. I don’t mind it being known. I mind it being whispered.",
            with
        );
    }

    private static void Health(Teller tell)
    {
        tell.On(0, Friday, "12:10", Samina);
        tell.Takes("Mirtazapine", "For the low mood, and it lets him sleep", "Nine at night");
        tell.Takes("Lisinopril", "For blood pressure", "Morning");
        tell.Uses("Perching stool", "Sitting high enough to see into the pan", "Under the window");
        tell.Uses("Plate cards", "Twelve dinners he knows, drawn by his son", "Ring on the fridge door");
        tell.Needs(
            "food-need",
            new()
            {
                Words = "Since the depression Anselm eats little that is hot, and has lost seven kilograms.",
                CanDo = "Knows forty dishes by heart, shops by eye, cooks well for others on a good day.",
                CareAct = ["a", "f"],
                Wellbeing = ["a", "b", "d"],
                Source = "Discharge plan, and the council’s review of it",
                AssessedOn = tell.Day(0, Monday).AddDays(-24),
            }
        );
        tell.Needs(
            "room-need",
            new()
            {
                Words = "He lets nobody in because of the state of the front room, and so sees nobody.",
                CanDo = "Keeps the records and the bathroom spotless; knows what he would like it to look like.",
                CareAct = ["f", "g"],
                Wellbeing = ["g", "h"],
                Source = "Said by Anselm on the doorstep, the first time",
                AssessedOn = tell.Day(0, Friday),
            }
        );
    }

    private static void Circle(Teller tell)
    {
        tell.On(0, Saturday, "12:00", Samina);
        tell.Knows(
            "Carlton Brathwaite",
            "brother",
            CircleRole.Family,
            "Drops in; mobile",
            "Anselm said so with Carlton there",
            SharedTopic.DailyLife
        );
        tell.Knows(
            "Marlon Brathwaite",
            "elder son, in Leeds",
            CircleRole.Attorney,
            "Video on Sundays",
            "Lasting power for health seen, not in use: Anselm decides",
            SharedTopic.Goals,
            SharedTopic.Progress
        );
        tell.Knows("Pearl Inniss", "friend from church", CircleRole.Friend, "Knocks, with a covered dish");
        tell.Knows(
            "Nurse Tobias Rennick",
            "community mental health nurse",
            CircleRole.Professional,
            "Team line, Tuesdays",
            "Discharge plan, signed",
            SharedTopic.Health,
            SharedTopic.Progress
        );
        tell.Knows("Hanne Solberg", "occupational therapist", CircleRole.Professional, "Community therapy team");
    }
}
