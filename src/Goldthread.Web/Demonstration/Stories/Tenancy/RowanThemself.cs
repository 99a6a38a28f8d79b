using Goldthread.People;
using static System.DayOfWeek;
using static Goldthread.People.AboutMeHeading;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>Who Rowan is.</summary>
internal static class RowanThemself
{
    public static void Tell(Teller tell)
    {
        tell.On(0, Thursday, "16:00", Gareth);
        tell.Meets(
            new PersonFacts
            {
                Name = "Rowan Keddie",
                Likes = "Rowan",
                Pronouns = "they, them",
                Picture = "2",
                BornOn = new DateOnly(1999, 2, 3),
                NhsNumber = "9995731061",
                BestTime = "From four in the afternoon; not before noon",
                ContactBy = "Text first, then knock: two slow, one quick",
            }
        );
        Talk(tell);
        About(tell);
        Rest(tell);
        tell.On(1, Tuesday, "09:30", Judith);
        tell.Supports(Ling, "Evening check-ins with Rowan.");
        tell.On(20, Wednesday, "09:30", Judith);
        tell.Supports(Ruaridh, "Joins the evening check-ins with Rowan.");
        tell.On(49, Monday, "09:30", Judith);
        tell.IsPlaced(tell.Evenings);
    }

    private static void Talk(Teller tell)
    {
        tell.Talks(
            1,
            "phone",
            "Text before you knock",
            "Text ten minutes before you come. An unexpected knock costs them the evening.",
            "Rowan, in a text."
        );
        tell.Talks(
            2,
            "quiet",
            "Short, then wait",
            "Say one thing, then count slowly to eight. They are building the answer.",
            "Speech therapist’s report, page 3."
        );
        tell.Talks(
            3,
            "clock",
            "Say when it ends",
            "Say at the start how long you stay, and leave when you said.",
            "Seen again and again: they watch the clock until they know."
        );
        tell.Talks(
            4,
            "thumb",
            "Thumb when words stop",
            "When words stop, hold out your own thumb level: they answer up, down or sideways.",
            "Shown by their nan years ago."
        );
    }

    private static void About(Teller tell)
    {
        const string with = "Gareth, by text";
        tell.Writes(
            Important,
            "my flat. my bass. knowing what time things are. the sea even though it’s 40 miles",
            with
        );
        tell.Writes(
            ImportantPeople,
            "Nan, still. My brother Fergus (busy). Ivo from the rehearsal room. Not my dad, don’t ring him.",
            with
        );
        tell.Writes(Communication, "Text is my real voice. Talking is me translating.", with);
        tell.Writes(
            Wellness,
            "Ok: bass in my hands, window open, tide app. Not ok: pacing, same riff, louder and louder. Really not ok: nothing, no sound at all. Check on me then.",
            with
        );
        tell.Writes(
            PleaseDo,
            "Ask before touching anything on the desk. Lamps not ceiling light. Let me walk you to the door.",
            with
        );
        tell.Writes(
            SupportMe,
            "Sit on the floor, I’m on the floor. Do the first envelope and I’ll do the second. Don’t say calm down. Nobody ever.",
            with
        );
    }

    private static void Rest(Teller tell)
    {
        tell.On(0, Friday, "16:30", Gareth);
        tell.Takes("Sertraline", "For the worry that goes round", "Morning, which for Rowan is one o’clock");
        tell.Uses(
            "Weighted blanket, seven kilograms",
            "Helps the body settle in the evening",
            "Foot of the bed; washed on Mondays"
        );
        tell.Uses(
            "Headphone amplifier for the bass",
            "Playing loud for Rowan and silent for everyone else",
            "Desk, left; battery weak"
        );
        tell.Needs(
            "tenancy-need",
            new()
            {
                Words =
                    "Rowan is at risk of losing their flat, through rent owed and complaints about noise when distress builds up.",
                CanDo =
                    "Keeps the flat clean their own way, knows the tenancy word for word, pays at once what they understand.",
                CareAct = ["e", "f"],
                Wellbeing = ["b", "d", "h"],
                Source = "Social worker’s assessment with Rowan and their advocate",
                AssessedOn = tell.Day(0, Monday).AddDays(-33),
            }
        );
        tell.Needs(
            "money-need",
            new()
            {
                Words = "Brown envelopes stay shut, so that small sums grow into frightening ones.",
                CanDo = "Adds up faster than any of us once the envelope is open.",
                CareAct = ["f", "i"],
                Wellbeing = ["d", "f"],
                Source = "Seen together: nineteen unopened letters in the oven glove drawer",
                AssessedOn = tell.Day(0, Thursday),
            }
        );
        tell.Can(StrengthKind.Ability, "Reads tide tables and timetables at sight, and remembers them.");
        tell.Can(StrengthKind.Strength, "Says what is true, even when it would be easier not to.");
        tell.Can(
            StrengthKind.Interest,
            "Bass guitar, slow and low; anything about harbours; noodles from the place by the bridge."
        );
        tell.Can(StrengthKind.Interest, "The rehearsal room on Sunday afternoons, when Ivo has the key.");
        tell.Knows(
            "Fergus Keddie",
            "brother",
            CircleRole.Family,
            "Texts at weekends",
            "Rowan’s text of the first week",
            SharedTopic.DailyLife
        );
        tell.Knows("Ivo Marchetti", "friend, plays drums", CircleRole.Friend, "Knows the knock");
        tell.Knows(
            "Saoirse Tully",
            "advocate",
            CircleRole.Advocate,
            "Office line and text",
            "Rowan signed for it, both copies",
            SharedTopic.Goals,
            SharedTopic.Progress,
            SharedTopic.Money
        );
        tell.Knows(
            "Denise Pargeter",
            "housing officer, Northmoor Homes",
            CircleRole.Professional,
            "Direct line, mornings"
        );
        tell.Knows("Dr Lena Vogt", "GP", CircleRole.Professional, "Surgery; Rowan prefers the web form");
    }
}
