using Goldthread.Evidence;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Visits that belong to the time of year.</summary>
internal static class AnselmSeasons
{
    public static IReadOnlyList<Told> All { get; } =
    [
        Told.Dated(12, 25, "12:15", Kwabena) with
        {
            Words = "Jug-jug and ham, and my mother’s hymn. You’ll sit for the hymn.",
            Note = "Carlton fetched him at one, with his best shoes in a bag because of the snow that never came.",
            Mood = 4,
        },
        Told.Dated(12, 31, "11:50", Kwabena) with
        {
            ToldMe = "Old Year’s Night was for scrubbing the house, so that the new year should find it clean.",
            Mood = 3,
        },
        Told.Dated(1, 19, "11:45", Ling) with
        {
            How = Different,
            Why = ChoseNotTo,
            Health = "Frost inside the window. In his coat.",
            Note = "Heating on timer now. Porridge, his stirring.",
            Mood = 2,
        },
        Told.Dated(3, 28, "11:40", Samina) with
        {
            Note =
                "Longer light. He moved his chair to the other side of the window and said the winter can keep that one.",
            Mood = 3,
        },
        Told.Dated(5, 2, "11:55", Kwabena) with
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "Nine years today since Mother. I’ll cook tomorrow, in her honour. Today I’ll just be her son.",
            Mood = 2,
        },
        Told.Dated(6, 11, "11:45", Ling) with
        {
            Note = "Birthday. Cards from both sons on the record player. He made the tea.",
            Mood = 4,
        },
        Told.Dated(7, 15, "11:40", Ling) with
        {
            How = Different,
            Why = Unwell,
            Health = "33 in the kitchen. Light-headed at the cooker. Sat, drank, fine.",
            Tried = "Cold plate: cucumber pickle, tinned mackerel",
            Worked = Worked.Yes,
        },
        Told.Dated(7, 18, "11:50", Kwabena) with
        {
            Words = "Now it’s weather. Leave the door, let it come in.",
            Note = "He cooked nothing, in shirtsleeves, with great contentment.",
            Mood = 4,
        },
        Told.Dated(8, 31, "12:00", Kwabena) with
        {
            Note =
                "He watched the carnival on the television with the sound up, and corrected the steel band from his chair.",
            Mood = 5,
        },
        Told.Dated(11, 11, "11:45", Samina) with
        {
            Words = "Leaves down. I can see the allotment man again. He’s still wrong.",
            Mood = 3,
        },
    ];
}
