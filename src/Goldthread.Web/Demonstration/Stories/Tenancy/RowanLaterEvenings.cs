using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>Evenings worth a word in the second half of the year. Ruaridh has joined, and writes as he talks.</summary>
internal static class RowanLaterEvenings
{
    private const string Lamp = "Low lamp, heavy blanket";
    private const string Tides = "Tide table aloud";
    private const string Weir = "Walk to the weir";
    private const string Hands = "Hands flat on the table";

    public static IReadOnlyList<Told> SecondHalf { get; } =
    [
        new(27, Tuesday, "19:00", Ruaridh)
        {
            For = Quiet,
            Tried = Lamp,
            Worked = Worked.Yes,
            Note = "Lamp was on the floor when I came in. Wee nod. That was me told.",
            Mood = 4,
        },
        new(27, Sunday, "14:30", Ling) { Words = "mr haddow said morning. i said it back. weird", Mood = 4 },
        new(28, Thursday, "16:30", Gareth)
        {
            For = Money,
            Note =
                "Bought strings twice by mistake, and told me before I could see it: a year ago that would have been a month of shut envelopes.",
        },
        new(29, Monday, "19:00", Ruaridh)
        {
            For = Quiet,
            Tried = Weir,
            Worked = Worked.Yes,
            Note = "Two laps. They named every light on the far bank for me.",
        },
        new(30, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            How = Different,
            Why = Other,
            Tried = Lamp,
            Worked = Worked.Partly,
            Note = "Scaffold up. Men on the roof 08:00. Not slept since Sunday.",
            Health = "Eyes red. Hands shaking a little.",
            Mood = 2,
        },
        new(31, Tuesday, "19:00", Ruaridh)
        {
            For = Quiet,
            How = Different,
            Why = Unwell,
            Tried = Tides,
            Worked = Worked.No,
            Words = "no words. thumb",
            Note = "Thumb was down. I stayed where I could be seen, and did nothing else.",
            Mood = 1,
        },
        new(31, Thursday, "19:00", Gareth)
        {
            How = Different,
            Why = Unwell,
            Note =
                "The day after. Knuckles cleaned: they let me, which they never have. We agreed that the plan was built for chairs and not for drills.",
            Mood = 1,
            WrittenLater = 2,
        },
        new(32, Wednesday, "13:15", Ling)
        {
            For = Quiet,
            How = Different,
            Why = Other,
            Tried = "Library, quiet floor, by day",
            Worked = Worked.Yes,
            Note = "13:15 to 16:00 library. Slept on the desk. First sleep.",
        },
        new(32, Saturday, "19:00", Ruaridh)
        {
            For = Quiet,
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "go home ruaridh. it’s not you",
            Mood = 1,
        },
        new(33, Tuesday, "19:00", Ling)
        {
            For = Quiet,
            Tried = "Ear plugs, Nan’s wool hat over",
            Worked = Worked.Partly,
            Note = "Times on stair door now. 16:00 stop. They read it four times.",
        },
        new(33, Sunday, "14:30", Gareth)
        {
            ToldMe =
                "They asked whether a person can have a bad month and still be good at a thing. I said that is most of us.",
            Mood = 2,
        },
        new(34, Friday, "19:00", Ruaridh)
        {
            For = Quiet,
            Tried = Lamp,
            Worked = Worked.Yes,
            Note = "I lit it the night, as we agreed. Nae bother to anyone. They fixed the shade.",
            Mood = 3,
        },
        new(35, Monday, "19:00", Ling) { Note = "Scaffold gone. 19:00 window open. 19:10 bass, unplugged.", Mood = 4 },
        new(36, Thursday, "16:30", Gareth)
        {
            For = Money,
            Words = "two ninety. it’s got a two on the front",
            Tried = "Budget sheet",
            Worked = Worked.Yes,
        },
        new(36, Sunday, "14:30", Ruaridh)
        {
            Note = "Door practice with me as a polis. We both got the giggles, but they’d the words pat.",
            Mood = 4,
        },
        new(37, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            Tried = Lamp,
            Worked = Worked.Yes,
            Note = "On my arrival: lamp, blanket, tide table open at today.",
        },
        new(38, Saturday, "19:00", Ruaridh)
        {
            For = Quiet,
            Words = "it’s quiet and i’m still waiting for the stairs",
            Note = "A good night by the book. They looked wabbit though, and sad with it.",
            Mood = 3,
        },
        new(39, Tuesday, "19:00", Gareth)
        {
            For = Quiet,
            Note =
                "Seven evenings without a sound, and their Sunday face was a three. I find myself wanting it to be a four more than they do: something to watch in me.",
        },
        new(40, Thursday, "16:30", Ling)
        {
            For = Money,
            Note = "Gareth off. They opened. I sat. 16:30 to 16:50, five letters, no pause.",
        },
        new(41, Wednesday, "19:00", Ruaridh)
        {
            For = Quiet,
            Tried = "Spare battery",
            Worked = Worked.Yes,
            Note = "Swapped at seven like the plan says. I’d forgot last night.",
        },
        new(42, Friday, "19:00", Ling)
        {
            For = Quiet,
            Tried = Hands,
            Worked = Worked.Yes,
            Note = "20:10 hands flat. 20:11 looked at me. 20:14 done. Four minutes.",
            Mood = 4,
        },
        new(43, Sunday, "14:30", Ruaridh)
        {
            Words = "what would make it a 4. you first",
            Note = "So I told them mine was my own kettle. They’re thinking on it.",
        },
        new(44, Tuesday, "19:00", Ruaridh)
        {
            For = Quiet,
            How = Different,
            Why = Other,
            Tried = Hands,
            Worked = Worked.Partly,
            Note = "Hands were fine till the fire engine. Then lamp, then fine.",
        },
        new(45, Sunday, "16:00", Ling)
        {
            Note = "Fergus 13:00 to 15:40. Noodles. He fixed the shelf crooked. They left it crooked.",
            Mood = 4,
        },
        new(47, Monday, "19:00", Ling)
        {
            For = Quiet,
            Note = "No notes last week: tablet away for repair. My paper list says quiet every evening but Thursday.",
        },
        new(47, Thursday, "16:30", Gareth) { For = Money, Words = "i did the sheet on tuesday. don’t look hurt" },
        new(48, Saturday, "19:00", Ruaridh)
        {
            For = Quiet,
            Tried = Hands,
            Worked = Worked.Yes,
            ToldMe = "Fancies asking Ivo round for his tea, but there’s only the one chair.",
            Mood = 4,
        },
        new(49, Wednesday, "19:00", Ling)
        {
            For = Quiet,
            How = DidNotHappen,
            Why = Unwell,
            Health = "Sore throat. 38.1. Soup left at the door.",
            Mood = 2,
        },
        new(50, Sunday, "14:30", Ruaridh)
        {
            Note = "Second chair found, at the tip shop, six pounds. Carried it home the long way past the weir.",
            Mood = 5,
        },
        new(52, Friday, "19:00", Ling)
        {
            For = Quiet,
            Tried = Hands,
            Worked = Worked.Yes,
            Note = "20:05 hands. Chair overhead 20:30. Nothing.",
        },
        new(53, Tuesday, "19:00", Ruaridh) { Words = "chair two is for ivo. you get the floor", Mood = 4 },
        new(54, Thursday, "16:30", Ling)
        {
            For = Money,
            Note =
                "Two envelopes. Both answered same hour. They asked when Gareth and they look at the money plan. I said I’d ask.",
            Next = "Gareth: choose a day for the money review.",
        },
        new(54, Saturday, "19:00", Gareth)
        {
            For = Quiet,
            Note = "They showed me a text to Ivo, not yet sent: twelve words and a tide time.",
            Mood = 3,
        },
    ];
}
