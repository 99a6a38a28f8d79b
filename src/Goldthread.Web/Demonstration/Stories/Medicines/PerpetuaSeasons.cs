using Goldthread.Evidence;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>Days that belong to the time of year, whenever her story begins.</summary>
internal static class PerpetuaSeasons
{
    public static IReadOnlyList<Told> All { get; } =
    [
        Told.Dated(12, 25, "09:15", Kwabena) with
        {
            Words = "You, here, today? Sit down before your mother sees you.",
            Note = "It was only the two of us and the carols on the radio; she had been up since five for the goose.",
            Mood = 5,
        },
        Told.Dated(12, 27, "08:50", Kwabena) with
        {
            How = Different,
            Why = Other,
            Note =
                "The pharmacy is closed until tomorrow, so she made up the box herself from the packets and asked me to read it back to her.",
        },
        Told.Dated(1, 14, "08:35", Beth) with
        {
            Health = "Ice on the steps. Hasn’t been out since Saturday.",
            Note = "Mass on the radio instead. Not the same, she says.",
        },
        Told.Dated(2, 11, "08:31", Beth) with
        {
            Words = "Lourdes day. Light the little lamp, would you, I can’t bend.",
            Mood = 3,
        },
        Told.Dated(4, 9, "08:40", Kwabena) with
        {
            ToldMe =
                "A letter came from her sister in Nairobi, eleven pages, and she read me the part about the jacaranda.",
            Mood = 5,
        },
        Told.Dated(7, 16, "08:25", Beth) with
        {
            Health = "Thirty-one degrees in the flat by ten. Drinking well.",
            How = Different,
            Why = Unwell,
            Note = "Box sweating on the sill, moved to shade. Fan on. Curtains.",
            Tried = "Box in the shade",
            Worked = Worked.Yes,
        },
        Told.Dated(7, 18, "08:20", Kwabena) with
        {
            Words = "Mombasa was hotter and nobody wrote it down.",
            Note = "She took her tablets with cold water from a flask that she had filled the night before.",
        },
        Told.Dated(8, 19, "08:40", Kwabena) with
        {
            Words = "Another one. Put the number on the pad, I’m not saying it.",
            Note = "It is her birthday, and Colette has sent a lamp that clips to the sewing machine.",
            Mood = 5,
        },
        Told.Dated(11, 2, "08:45", Samina) with
        {
            Note =
                "All Souls. She had Cyril’s photograph out, talked for ten minutes, then looked at the clock before I did.",
            Mood = 3,
        },
    ];
}
