using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>Evenings worth a word, to the middle of the year. Ling notes times; Gareth thinks aloud.</summary>
internal static class RowanEvenings
{
    private const string Lamp = "Low lamp, heavy blanket";
    private const string Tides = "Tide table aloud";
    private const string Weir = "Walk to the weir";

    public static IReadOnlyList<Told> FirstHalf { get; } =
    [
        new(3, Tuesday, "19:00", Ling) { Note = "18:50 text. 19:00 knock. 19:01 door. First try.", Mood = 3 },
        new(3, Thursday, "16:35", Gareth)
        {
            Words = "19 of them. i counted them shut",
            Note =
                "Opened four. The worst was a parking fine for a car that Rowan has never had: it belongs to the last tenant.",
        },
        new(3, Saturday, "11:10", Ling) { Note = "Day after. Swept the cup together. No talk of it.", Mood = 2 },
        new(4, Wednesday, "19:00", Gareth)
        {
            Words = "he thinks i do it at him",
            Note =
                "A good half hour. What I notice: they know to the minute when the chair will scrape, and they brace for it from nine on.",
        },
        new(4, Sunday, "14:30", Ling)
        {
            Note = "14:30 practised the door. I was nice neighbour. 14:40 I was less nice. They laughed at less nice.",
            ToldMe = "Wants to see a real harbour wall again. Nan’s was Eyemouth.",
            Mood = 4,
        },
        new(5, Thursday, "16:30", Gareth)
        {
            For = Money,
            Words = "it was 11 pounds. i lost two weeks of sleep at 11 pounds",
            Tried = "Open the post together",
            Worked = Worked.Yes,
        },
        new(6, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            How = Different,
            Why = Confusion,
            Note = "19:20 pacing. Offered lamp. Got it wrong way round: talked first.",
            Tried = Lamp,
            Worked = Worked.No,
            Next = "Lamp first. Mouth shut.",
        },
        new(6, Friday, "19:00", Ling)
        {
            For = Quiet,
            Note = "19:15 lamp. 19:17 blanket, own hand. 19:32 fine.",
            Tried = Lamp,
            Worked = Worked.Yes,
        },
        new(7, Thursday, "16:30", Gareth)
        {
            For = Money,
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "not after that note. no paper today",
        },
        new(7, Saturday, "19:00", Gareth)
        {
            For = Quiet,
            How = Different,
            Why = Other,
            Tried = Tides,
            Worked = Worked.Partly,
            Note =
                "They could not correct me, only listen: but they listened as far as Wednesday’s high water, and lay down.",
            Mood = 2,
        },
        new(8, Tuesday, "19:00", Ling)
        {
            Note = "19:00 door open before knock. They said the tide. 2.9 at Leith.",
            Mood = 4,
        },
        new(8, Sunday, "14:30", Ling)
        {
            Words = "ivo says i’m louder than him. he’s a drummer",
            Note = "Rehearsal room 15:00 to 17:30. Slept 22:00.",
        },
        new(9, Monday, "19:00", Gareth)
        {
            For = Quiet,
            Tried = Lamp,
            Worked = Worked.Yes,
            Note =
                "Begun with me on the floor, ten minutes before the chair was due. The chair came: they looked up, and looked down again.",
        },
        new(10, Thursday, "16:30", Gareth)
        {
            For = Money,
            Note =
                "The standing order form, filled in twice because the first had a space that was too small for the truth.",
        },
        new(10, Saturday, "19:00", Ling)
        {
            For = Quiet,
            Tried = Weir,
            Worked = Worked.Yes,
            Note = "19:40 out. 20:20 back. Heron.",
            Mood = 4,
        },
        new(11, Tuesday, "19:00", Ling)
        {
            How = DidNotHappen,
            Why = Unwell,
            Health = "Migraine. Curtains shut. Text only.",
            Note = "Texts at 19, 20, 21. Thumb emoji each.",
        },
        new(12, Thursday, "16:30", Gareth)
        {
            For = Money,
            How = Different,
            Why = Other,
            Note =
                "No buses at all today: I walked, came at ten to six, and should have texted at four and not at five. They had opened one alone while waiting.",
            Words = "you were late so i did one to spite you",
            Mood = 4,
        },
        new(12, Sunday, "14:30", Ling)
        {
            For = Quiet,
            ToldMe =
                "Used to sleep under the kitchen table at Nan’s when it was loud. Says: wood above is different from plaster.",
        },
        new(13, Friday, "19:00", Ling)
        {
            For = Quiet,
            How = Different,
            Why = ChoseNotTo,
            Note = "19:00 door on chain. 19:05 left as asked. 19:30 text ok. 21:00 text ok.",
            Mood = 2,
        },
        new(14, Tuesday, "19:00", Gareth)
        {
            For = Quiet,
            Tried = Tides,
            Worked = Worked.Yes,
            Words = "neaps. you always say springs when it’s neaps",
        },
        new(15, Sunday, "14:30", Ling)
        {
            Note = "Practised door again with a rude one. They held the card. Did not need it.",
            Mood = 4,
        },
        new(16, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            Tried = "New battery, headphones",
            Worked = Worked.Yes,
            Note = "19:30 to 20:50 headphones. Floor shook a bit. Upstairs silent.",
        },
        new(16, Saturday, "19:00", Ling)
        {
            For = Quiet,
            How = Different,
            Why = Other,
            Tried = Lamp,
            Worked = Worked.Partly,
            Note = "19:50 lamp helped then siren outside. 20:10 started over.",
        },
        new(17, Thursday, "16:30", Gareth)
        {
            For = Money,
            Note =
                "The rent went out by itself. They watched the screen for it, the way one watches a kettle, and said nothing for a whole minute after.",
            Mood = 4,
        },
        new(18, Sunday, "14:30", Gareth)
        {
            Words = "i mended the ceiling with toothpaste",
            Note = "It is not bad. I have asked for plaster all the same.",
        },
        new(19, Monday, "19:00", Ling)
        {
            Note = "Felt went on upstairs 14:00. 22:00 they texted one word: gone.",
            Mood = 5,
        },
        new(19, Friday, "19:00", Gareth)
        {
            For = Quiet,
            Tried = Lamp,
            Worked = Worked.Yes,
            Note = "Nothing to write but this: twice they put it on before I had sat down.",
        },
        new(20, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            How = Different,
            Why = ChoseNotTo,
            Note = "Wanted no numbers, no faces, no plan. Sat. 19:25 left as said.",
            Mood = 2,
        },
        new(21, Tuesday, "19:00", Ruaridh)
        {
            Note =
                "My first evening. Did the knock right and got the tide wrong. I’m told that’s the correct way about.",
            Mood = 3,
        },
        new(22, Monday, "19:00", Ruaridh)
        {
            For = Quiet,
            ToldMe = "Their Nan ran a chip van on the quay, and Rowan did the vinegar.",
            Note = "Grand hour on the floor talking about boats.",
        },
        new(24, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            Tried = Weir,
            Worked = Worked.Yes,
            Note = "Week before: nobody wrote. Agency cover, no login. Asked Rowan, they said fine, fine, loud, fine.",
        },
        new(25, Sunday, "14:30", Ruaridh)
        {
            Words = "you can come to the room. don’t clap",
            Note = "Got to hear the two of them at the rehearsal room. I did not clap.",
            Mood = 5,
        },
        new(26, Thursday, "16:30", Gareth)
        {
            For = Money,
            Tried = "Budget sheet",
            Worked = Worked.Yes,
            Note = "They have added a column called ‘strings’. It is the only one with a smile in it.",
        },
    ];
}
