using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.IncidentKind;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>The times it got loud: mostly between eight and ten, and shorter as the year goes on.</summary>
internal static class RowanUpsets
{
    public static void Tell(Teller tell)
    {
        It(
            tell,
            3,
            Friday,
            "20:40",
            95,
            Ling,
            Conflict,
            4,
            "Letter under the door, unread.",
            "20:40 bass, full. 21:05 Mr Haddow knocked, shouted. 21:10 Rowan shouted back through the door. Cup thrown at wall.",
            "Sat on stair. Texts, one a minute. Answered the ninth.",
            "Cup broken. Nobody hurt."
        );
        It(
            tell,
            5,
            Tuesday,
            "21:10",
            80,
            Gareth,
            Distress,
            3,
            "Chair scraping overhead since nine.",
            "One riff, faster and faster, for half an hour. They did not hear me come in, or could not show it.",
            "Lamp on the floor, and then nothing from me at all."
        );
        It(
            tell,
            7,
            Friday,
            "20:15",
            110,
            Ling,
            Conflict,
            4,
            "Mr Haddow’s note on the door in capitals.",
            "20:15 note found. 20:20 bass on. 20:50 neighbour on the landing with his phone out.",
            "Curtain closed. Sat between Rowan and door. Blanket at 21:40."
        );
        It(
            tell,
            9,
            Thursday,
            "19:50",
            70,
            Gareth,
            Distress,
            3,
            "Opened the benefit letter alone.",
            "Pacing, hands over ears, then the amplifier. Three neighbours heard it, by the housing officer’s account.",
            "Read the letter aloud, flatly: it was good news in bad grammar."
        );
        It(
            tell,
            11,
            Saturday,
            "21:30",
            85,
            Ling,
            Distress,
            3,
            "Party at number 2.",
            "21:30 their music in, Rowan’s music out. 22:10 both loud.",
            "Headphones. Moved the chair to the kitchen side."
        );
        It(
            tell,
            13,
            Wednesday,
            "20:25",
            60,
            Gareth,
            Distress,
            2,
            "Fergus cancelled Sunday.",
            "Loud for twenty minutes and then weeping, which I have not seen before and took as a better kind of noise.",
            "Noodles, on the floor, without a word."
        );
        It(
            tell,
            15,
            Friday,
            "20:50",
            75,
            Ling,
            Conflict,
            3,
            "Bins. Mr Haddow on the stair, said “you people”.",
            "20:50 door slammed twice. 21:00 bass.",
            "Said what I’d heard, and that I’d write it down. Tide table. It helped at mistake three."
        );
        It(
            tell,
            18,
            Tuesday,
            "21:20",
            90,
            Gareth,
            Distress,
            3,
            "A smoke alarm chirped all day.",
            "They took the alarm down with a broom, and then could not stop hitting the ceiling.",
            "Battery out, silence, blanket.",
            "Plaster cracked over the desk."
        );
        It(
            tell,
            22,
            Friday,
            "20:35",
            50,
            Ling,
            Distress,
            2,
            "Tired. Shop was full.",
            "20:35 riff. 20:45 shoes held up. 20:50 out.",
            "Weir."
        );
        It(
            tell,
            25,
            Thursday,
            "19:40",
            45,
            Ruaridh,
            Distress,
            2,
            "The housing letter with the red line on it.",
            "Gave it laldy on the bass for ten minutes or so, then looked at the lamp, and I moved it for them.",
            "The lamp. I’d not have believed it."
        );
        It(
            tell,
            29,
            Saturday,
            "20:20",
            55,
            Ling,
            Conflict,
            2,
            "Mr Haddow knocked at 20:15, politely for once.",
            "20:20 could not find the words. Door shut on him. Bass.",
            "Card on the door. Read it out at 21:00 through the letter box, and he said fine."
        );
        It(
            tell,
            31,
            Wednesday,
            "21:05",
            120,
            Gareth,
            Distress,
            4,
            "Builders in the roof for three days, from eight in the morning.",
            "No sleep, then no words, then the loudest it has been this year. I rang Judith, who came and sat on the stair with me.",
            "Nothing we did. The builders’ foreman, next morning, who gave them the timetable.",
            "Window latch broken. Scratched knuckles, washed and looked at.",
            true
        );
        It(
            tell,
            32,
            Monday,
            "20:45",
            65,
            Ruaridh,
            Distress,
            3,
            "Builders again, and Nan’s song in the shop.",
            "Shouting more than music. At the ceiling, not at anybody.",
            "Sat by the door, said the time every five minutes like it says in the plan."
        );
        It(
            tell,
            35,
            Friday,
            "20:55",
            35,
            Ling,
            Distress,
            2,
            "First evening after the scaffold went.",
            "20:55 riff, 21:00 they turned it down themself.",
            "Nothing. They did it."
        );
        It(
            tell,
            41,
            Tuesday,
            "21:15",
            30,
            Ruaridh,
            Distress,
            1,
            "Amp battery flat in the middle of a song.",
            "One almighty shout, then a text to me from across the room saying sorry about the shout.",
            "Spare battery."
        );
        It(
            tell,
            48,
            Thursday,
            "20:30",
            25,
            Ling,
            Distress,
            1,
            "Statement showed the wrong sum.",
            "20:30 loud, 20:40 hands flat on the table, 20:55 ringing the rent line on speaker.",
            "Hands first. Their words."
        );
    }

    private static void It(
        Teller tell,
        int week,
        DayOfWeek day,
        string time,
        int minutes,
        Who who,
        IncidentKind kind,
        int severity,
        string before,
        string what,
        string helped,
        string? harm = null,
        bool safeguarding = false
    )
    {
        tell.Happens(
            week < 6 ? Home : Quiet,
            week,
            day,
            time,
            minutes,
            who,
            new IncidentFacts
            {
                Kind = kind,
                Severity = severity,
                BeforeIt = before,
                WhatHappened = what,
                WhatHelped = helped,
                Harm = harm,
                Safeguarding = safeguarding,
            }
        );
        if (week >= 6)
        {
            tell.Reads("settle", week, day, $"{minutes}", who, Source.Incident);
        }
    }
}
