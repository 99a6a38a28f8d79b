using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Visits at five o'clock after the goal was re-shaped: a fair beginning, and then the stall.</summary>
internal static class AnselmStall
{
    private const string Cards = "Three cards, hardest one away";
    private const string Boards = "Two boards, ten minutes";

    public static IReadOnlyList<Told> TheStall { get; } =
    [
        new(20, Tuesday, "17:05", Kwabena)
        {
            Words = "An egg. I made an egg, and I salted it.",
            Tried = Cards,
            Worked = Worked.Yes,
            Mood = 3,
        },
        new(20, Friday, "17:00", Ling)
        {
            Note = "17:00 cards. Tap: sardines and rice. 17:35 plate. Ate all, sitting.",
            Tried = Cards,
            Worked = Worked.Yes,
        },
        new(21, Monday, "17:06", Samina)
        {
            Tried = Boards,
            Worked = Worked.Partly,
            Note =
                "Thumb gave out at the second carrot. My hand over his for the rest; he minded, and said that he minded, which is new.",
        },
        new(22, Thursday, "17:05", Kwabena)
        {
            ToldMe = "At the print works each bench cooked on Fridays, and his bench won.",
            Mood = 3,
        },
        new(23, Tuesday, "17:03", Ling)
        {
            How = Different,
            Why = ChoseNotTo,
            Tried = Cards,
            Worked = Worked.Partly,
            Note = "Tapped none. Took two away. Tapped toast. Toast is a plate.",
        },
        new(23, Sunday, "17:10", Kwabena)
        {
            For = Comfort,
            Words = "Five cups. Five! Somebody’s been living here.",
            Mood = 3,
        },
        new(24, Wednesday, "17:05", Kwabena)
        {
            Tried = Boards,
            Worked = Worked.Yes,
            Note = "We did one onion each, and his was finer than mine, and he was polite about it.",
            Mood = 4,
        },
        new(25, Saturday, "17:00", Ling)
        {
            Note = "17:00 he had the cards out. 17:10 list. Ran out of gas card. Cold plate, his arrangement.",
            How = Different,
            Why = Other,
        },
        new(26, Tuesday, "17:06", Samina)
        {
            Words = "In control? I’m in the passenger seat. But I’m awake.",
            Note = "He gave himself a four on Saturday, unprompted.",
            Mood = 3,
        },
        new(28, Monday, "17:05", Kwabena)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Note = "He had his coat on indoors and said he was waiting for it to pass, and I did not ask what.",
            Mood = 1,
        },
        new(28, Thursday, "17:00", Ling)
        {
            How = Different,
            Why = Unwell,
            Tried = Cards,
            Worked = Worked.No,
            Note = "17:00 to 17:40. No tap. Soup.",
            Mood = 1,
        },
        new(29, Tuesday, "17:05", Samina)
        {
            How = Different,
            Why = Other,
            Tried = "Smaller plate, literally",
            Worked = Worked.No,
            Note = "He saw through the small plate at once.",
            Words = "Don’t shrink the crockery on me.",
        },
        new(30, Monday, "17:04", Kwabena)
        {
            How = Different,
            Why = Confusion,
            Note = "The pans had been put back by three of us in three places, and he gave up looking before I did.",
            Next = "Agree where things live.",
        },
        new(30, Thursday, "17:05", Ling)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "It’s gone five. I’ve been gone since three.",
        },
        new(31, Wednesday, "17:05", Kwabena)
        {
            How = Different,
            Why = Other,
            Tried = "Frozen onions, no knife",
            Worked = Worked.Partly,
            Note = "It was hot and he ate it, though he said that frozen onions taste of being indoors.",
            Mood = 2,
        },
        new(32, Tuesday, "17:00", Ling)
        {
            How = DidNotHappen,
            Why = Unwell,
            Health = "Not shaved for six days. Says he is not ill, only far away.",
            Mood = 1,
            Next = "Told Samina 17:50.",
        },
        new(32, Saturday, "17:05", Kwabena) { Words = "One. Put one. I’d rather a true one.", Mood = 2 },
        new(33, Thursday, "12:10", Samina)
        {
            How = Different,
            Why = Other,
            Tried = "Came at noon by accident",
            Worked = Worked.Yes,
            Note =
                "My afternoon visit was cancelled, so I came at ten past twelve. He was up, had music on, and made saltfish before I had thought of the cards. I have been looking at the wrong thing for weeks.",
            Mood = 4,
            Next = "Bring the hour to the review, not only the mood.",
        },
        new(34, Monday, "17:05", Kwabena)
        {
            How = Different,
            Why = Other,
            Note =
                "He knelt for the pot, and stayed kneeling for some time, and we both pretended he was looking for the lid.",
            Mood = 2,
        },
        new(34, Friday, "17:02", Ling)
        {
            For = Comfort,
            Note = "17:02 lamp lit already. Record. One shelf.",
            Mood = 3,
        },
        new(35, Wednesday, "17:05", Kwabena)
        {
            ToldMe = "From the kitchen window he can see a man on the allotments who grows okra badly.",
            Mood = 3,
        },
    ];
}
