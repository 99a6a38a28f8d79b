using Goldthread.Evidence;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>Evenings that belong to the time of year.</summary>
internal static class RowanSeasons
{
    public static IReadOnlyList<Told> All { get; } =
    [
        Told.Dated(11, 5, "18:30", Ling) with
        {
            How = Different,
            Why = Other,
            Tried = "Ear defenders and the bathroom, no window",
            Worked = Worked.Yes,
            Note = "Bonfire night. 18:30 in the bath with blanket, no water. 21:50 out.",
        },
        Told.Dated(12, 24, "17:00", Gareth) with
        {
            Words = "everyone’s lights are on a different blink. it’s a lot",
            Note = "We walked round the block and gave every house marks for rhythm.",
            Mood = 3,
        },
        Told.Dated(12, 25, "16:00", Ling) with
        {
            How = Different,
            Why = ChoseNotTo,
            Note = "16:00 noodles, no carols, as asked. 16:40 left.",
            Words = "normal evening please",
            Mood = 3,
        },
        Told.Dated(1, 1, "15:30", Ling) with
        {
            Health = "No sleep, fireworks till three.",
            Note = "Tea on the floor. Nothing else wanted.",
            Mood = 2,
        },
        Told.Dated(3, 9, "19:00", Gareth) with
        {
            How = Different,
            Why = ChoseNotTo,
            Words = "3 years. the van is someone’s coffee thing now",
            Note =
                "Nan’s day. They played one note, very low, for as long as it lasted: about the length of a long breath, forty times. I did not count anything else.",
            Mood = 1,
        },
        Told.Dated(5, 21, "19:30", Ling) with
        {
            ToldMe = "Light till nine. They want the window film off, so they can see it.",
            Mood = 4,
        },
        Told.Dated(7, 17, "19:15", Ling) with
        {
            How = Different,
            Why = Unwell,
            Health = "Heat. 32 in the flat at 19:00. Fan is the wrong note, they say.",
            Tried = "Wet towel, window on the river side",
            Worked = Worked.Partly,
            Note = "Blanket impossible today. Two wet flannels on wrists instead.",
        },
        Told.Dated(8, 29, "14:30", Gareth) with
        {
            Note =
                "The street party was four doors away: they went down for six minutes, by their own clock, and came back with a bun.",
            Mood = 4,
        },
        Told.Dated(10, 27, "19:00", Ling) with
        {
            Note = "Dark at seven again. Landing bulb asked for. They like it dark.",
        },
    ];
}
