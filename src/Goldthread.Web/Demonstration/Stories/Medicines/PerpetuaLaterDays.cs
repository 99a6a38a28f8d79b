using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>Visits worth a word after the box had moved.</summary>
internal static class PerpetuaLaterDays
{
    public static IReadOnlyList<Told> SecondHalf { get; } =
    [
        new(24, Friday, "08:30", Beth)
        {
            Note = "Box by the lamp. Opened before I’d got my coat off.",
            Words = "Well, there it is, looking at me.",
            Mood = 4,
        },
        new(25, Tuesday, "08:28", Beth)
        {
            Note = "Drank tea. Said nothing. Done by 08:35.",
            Tried = "Half a cup of silence",
            Worked = Worked.Yes,
        },
        new(26, Monday, "08:34", Kwabena) { Words = "In my chair, in my light, in my order.", Mood = 5 },
        new(27, Wednesday, "08:30", Samina)
        {
            Note = "First week in which every late dose was late by under an hour. She has started a column for it.",
            Mood = 4,
        },
        new(28, Thursday, "08:33", Beth)
        {
            How = Different,
            Why = SideEffect,
            Health = "Ankles puffy by evening. Surgery told.",
            Note = "Amlodipine, they reckon. Feet up, look again in a week.",
        },
        new(30, Tuesday, "08:31", Kwabena)
        {
            Note =
                "None of us wrote anything last week: I was on leave and the branch telephone had been replaced. Perpetua’s ledger has all seven days, and I have left it there rather than copy it.",
            Words = "You were absent. I was not.",
            Mood = 4,
        },
        new(31, Friday, "08:29", Beth)
        {
            Note = "She’d finished when I got in. Showed me the empty row like a card trick.",
            Mood = 5,
        },
        new(32, Saturday, "08:52", Kwabena)
        {
            Note =
                "For the first time I stood in the kitchen while she took them, and I could hear her counting in Konkani.",
            Mood = 4,
        },
        new(33, Wednesday, "08:35", Kwabena)
        {
            Words = "I rang her before you could ring her. Write that down.",
            Note =
                "She told me about last night’s power cut and what the pharmacist had advised, and both were exactly right.",
            Mood = 4,
        },
        new(34, Monday, "08:30", Beth)
        {
            How = Different,
            Why = Confusion,
            Note = "Kitchen clock stopped, took them by it. No harm.",
            Tried = "She reset the clock herself",
            Worked = Worked.Yes,
        },
        new(35, Thursday, "08:45", Samina)
        {
            Note =
                "Looked in the box afterwards with her: nothing to say, so I said nothing. She noticed and was pleased.",
            Next = "Think about fewer looks.",
        },
        new(36, Saturday, "08:55", Kwabena)
        {
            ToldMe =
                "The library has a notice about women who sew together on Fridays, and she has kept it in her missal for a month.",
        },
        new(37, Tuesday, "08:31", Beth)
        {
            Health = "Cold. Not chest.",
            Note = "Watched for muddle. None. Cold hands, told me so.",
            Mood = 3,
        },
        new(38, Friday, "08:33", Beth) { Words = "A cold and not one dropped. Cyril would have whistled.", Mood = 5 },
        new(39, Wednesday, "08:38", Kwabena)
        {
            How = Different,
            Why = ChoseNotTo,
            Note =
                "She left out the sugar tablet on purpose because she was fasting for a blood test, and had written so on the pad beforehand.",
            Mood = 4,
        },
        new(40, Monday, "08:30", Beth) { Note = "Nothing to do. Talked about cricket.", Mood = 4 },
        new(41, Saturday, "08:50", Kwabena)
        {
            Words = "Sundays only. You’ll have to find another excuse for my coffee.",
            Mood = 5,
        },
        new(42, Wednesday, "11:40", Samina)
        {
            How = Different,
            Why = Other,
            Note =
                "Hospital transport came at seven and brought her home at three. Three doses late; she had taken the box in her handbag and then thought better of opening it on the ambulance.",
            Mood = 3,
            Next = "A little travelling box for such days.",
        },
        new(43, Sunday, "18:20", Kwabena) { Note = "Sunday look: her count is one and our count is one.", Mood = 4 },
        new(45, Sunday, "18:15", Kwabena)
        {
            Note = "It was all in order, and she gave me a receipt for my visit, stamped with her old office stamp.",
            Words = "Received: one young man, in good condition.",
            Mood = 5,
        },
        new(46, Thursday, "08:31", Beth)
        {
            How = Different,
            Why = Unwell,
            Health = "Sick twice in the night. Something going round the landing.",
            Note = "She rang the pharmacist before I came. Left out metformin, as told.",
            Mood = 2,
        },
        new(47, Monday, "08:32", Beth)
        {
            Note = "Eating again. Back to her own order without a word from me.",
            Mood = 4,
        },
        new(48, Friday, "08:40", Samina)
        {
            Note = "We used the fifteen spare minutes to walk to the library and look at the side door.",
            ToldMe = "She would rather be the one who teaches than the one who is taken.",
        },
        new(50, Saturday, "08:47", Kwabena)
        {
            Words = "I’ve ruled a bonnet. Next I need heads to put in it.",
            Mood = 5,
        },
        new(51, Tuesday, "08:29", Beth) { Note = "Talked sewing. Box done before.", Mood = 4 },
        new(53, Friday, "15:40", Kwabena)
        {
            For = Sewing,
            Note =
                "I walked with her to the side door and left, as she wished. She stayed for the whole time, and somebody called Bernadette has asked to be taught.",
            Words = "They sew like plumbers. I was needed.",
            Mood = 5,
        },
        new(54, Friday, "15:30", Kwabena)
        {
            For = Sewing,
            How = Different,
            Why = Other,
            Note = "The taxi was twenty-five minutes late, and by then the good chairs were taken.",
            Words = "Draughty corner. I shall arrive early and be difficult.",
            Mood = 3,
            Next = "Book for a quarter past one.",
        },
        new(54, Saturday, "08:50", Kwabena)
        {
            Note =
                "From next week her one o’clock doses go out with her on Fridays; the pharmacy has the travelling box ready.",
        },
    ];
}
