using Goldthread.People;
using Goldthread.Staff;
using static System.DayOfWeek;
using static Goldthread.People.AboutMeHeading;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>Who Perpetua is.</summary>
internal static class PerpetuaHerself
{
    public static void Tell(Teller tell)
    {
        tell.On(0, Wednesday, "10:10", Samina);
        tell.Meets(
            new PersonFacts
            {
                Name = "Perpetua Lobo",
                Likes = "Perpetua",
                Pronouns = "she, her",
                Picture = "1",
                BornOn = new DateOnly(1951, 8, 19),
                NhsNumber = "9992048174",
                BestTime = "After her first coffee, from about half past eight",
                ContactBy = "Ring the landline and let it ring: she will get there",
            }
        );
        Talk(tell);
        About(tell);
        Health(tell);
        Strengths(tell);
        Circle(tell);
        tell.On(1, Monday, "09:00", Judith);
        tell.Supports(Beth, "Morning visits to Perpetua, five days in the week.");
        tell.Supports(Kwabena, "Perpetua’s weekend mornings, and weekdays when Beth is off.");
    }

    private static void Talk(Teller tell)
    {
        tell.Talks(1, "ear", "Left side, hearing aid", "Stand on her left, where the hearing aid is.", "She says so.");
        tell.Talks(
            2,
            "pen",
            "Write the numbers down",
            "Write times and numbers on the pad. She checks what is written twice and what is said once.",
            "First visit: she asked for the pad."
        );
        tell.Talks(
            3,
            "glasses",
            "Reading glasses on",
            "Wait until she has found her reading glasses before showing anything in print.",
            "Her optician’s letter, in the blue folder."
        );
    }

    private static void About(Teller tell)
    {
        const string with = "Samina";
        tell.Writes(
            Important,
            "Doing things in the right order. Thirty-one years in the wages office at the bus depot, and not one packet short. Mass at St Anne’s on Saturday evening. My coffee before anything else is asked of me.",
            with
        );
        tell.Writes(
            ImportantPeople,
            "My daughter Colette rings at seven every night, wherever she is working. My sister Ignatia is in Nairobi and we write proper letters. Father Aidan visits. Mrs Szabo across the landing has my spare key.",
            with
        );
        tell.Writes(
            Communication,
            "Speak to my left side and don’t shout. If I am quiet I am counting, not lost. Put figures on paper.",
            with
        );
        tell.Writes(
            Wellness,
            "On a good day I am dressed by eight and the radio is on. When my chest is bad I sleep in the chair and get muddled about what day it is. I go cold in the hands before I am ill.",
            with
        );
        tell.Writes(
            PleaseDo,
            "Knock and wait. Ask me what is next before you tell me. Don’t tidy my sewing table: it looks like a heap and it isn’t.",
            with
        );
        tell.Writes(
            SupportMe,
            "Sit down with me. I manage better with someone sitting than with someone standing over me. If I have lost my place, point to the day and let me find the rest.",
            with
        );
        tell.Writes(
            AlsoWorthKnowing,
            "I nursed my husband Cyril through his last year and did all his medicines, so I know what a mistake can cost. That is why it bothers me.",
            with
        );
    }

    private static void Health(Teller tell)
    {
        tell.On(0, Wednesday, "11:20", Samina);
        tell.Takes("Amlodipine", "For blood pressure", "Morning", "To check that it has not been taken already");
        tell.Takes("Metformin", "For sugar in the blood", "With breakfast and with supper");
        tell.Takes("Atorvastatin", "For cholesterol, to look after the heart", "At night");
        tell.Takes("Levothyroxine", "For the thyroid, which is slow", "First thing, half an hour before food");
        tell.Takes("Paracetamol", "For the knees", "When needed", "To write down the time, so that four hours pass");
        tell.Uses(
            "Weekly tablet box, four rows",
            "Keeps the day’s doses apart",
            "Bathroom cabinet; lids stiff on the left"
        );
        tell.Uses("Magnifier with a light", "Reading the small print on packets", "Hook by the kitchen window");
        tell.Uses(
            "Blue folder",
            "Hospital letters and the list of medicines",
            "Second shelf, between the cookery books"
        );
        tell.Needs(
            "medicine-need",
            new()
            {
                Words = "Perpetua loses track of doses when the day is disturbed, and has taken some twice.",
                CanDo = "Knows the purpose of most of them, reads labels with the magnifier, keeps exact notes.",
                CareAct = ["e"],
                Wellbeing = ["b", "d"],
                Source = "Council assessment, and the falls clinic’s letter",
                AssessedOn = tell.Day(0, Monday).AddDays(-19),
            }
        );
        tell.Needs(
            "company-need",
            new()
            {
                Words = "Since her knees got worse she goes out once a week, to Mass, and misses people to talk to.",
                CanDo = "Walks to the corner with her stick; rings people; makes anyone laugh.",
                CareAct = ["g", "i"],
                Wellbeing = ["f", "g"],
                Source = "Said by Perpetua at the first visit",
                AssessedOn = tell.Day(0, Wednesday),
            }
        );
    }

    private static void Strengths(Teller tell)
    {
        tell.Can(StrengthKind.Ability, "Keeps a ledger by hand and spots a wrong total at a glance.");
        tell.Can(
            StrengthKind.Strength,
            "Patient with other people’s muddles; generations of bus drivers will tell you."
        );
        tell.Can(
            StrengthKind.Interest,
            "Embroidery, smocking above all; cricket on long wave; crime novels with a map in the front."
        );
    }

    private static void Circle(Teller tell)
    {
        tell.On(0, Thursday, "14:05", Samina);
        tell.Knows(
            "Colette Lobo",
            "daughter, works on ferries",
            CircleRole.Family,
            "Mobile, texts best; out of signal at sea",
            "Perpetua said so, with Colette on the phone",
            SharedTopic.Goals,
            SharedTopic.Progress,
            SharedTopic.Health
        );
        tell.On(44, Thursday, "14:20", Samina);
        tell.LetsIn("Colette Lobo", Relation.Family);
        tell.On(0, Thursday, "14:08", Samina);
        tell.Knows("Zsófia Szabo", "neighbour with the spare key", CircleRole.Friend, "Flat 9, knock twice");
        tell.Knows("Father Aidan Quirke", "parish priest", CircleRole.Friend, "Through the parish office");
        tell.Knows(
            "Imogen Vasey",
            "pharmacist, Fenwick Street",
            CircleRole.Professional,
            "Shop telephone, before ten",
            "Perpetua signed the pharmacy’s form",
            SharedTopic.Health
        );
        tell.Knows("Dr Omar Haddad", "GP", CircleRole.Professional, "Surgery, telephone list from eight");
    }
}
