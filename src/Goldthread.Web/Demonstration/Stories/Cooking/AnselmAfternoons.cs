using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Visits at five o'clock that were worth a word: the dinners that did not come, and the stall.</summary>
internal static class AnselmAfternoons
{
    private const string Cards = "Three cards, hardest one away";
    private const string Boards = "Two boards, ten minutes";

    public static IReadOnlyList<Told> BeforeThePlate { get; } =
    [
        new(3, Monday, "17:05", Kwabena)
        {
            Words = "Rice and peas, stew chicken, plantain. There. That’s the menu. Now who’s going to stand up?",
            Note = "We managed the rice between us, and it was past seven when we sat down to it.",
            Mood = 3,
        },
        new(3, Thursday, "17:00", Ling)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Note = "17:00 curtains shut. 17:10 tea. 17:30 left, as asked.",
            Mood = 1,
        },
        new(4, Wednesday, "17:08", Kwabena)
        {
            How = Different,
            Why = Other,
            Tried = "Cooking while he sat and directed",
            Worked = Worked.Partly,
            Note =
                "He told me each step from the chair, and every step was right, but he would not call it his dinner afterwards.",
        },
        new(4, Saturday, "17:02", Ling)
        {
            How = DidNotHappen,
            Why = Unwell,
            Words = "I’m tired in my teeth.",
            Mood = 1,
        },
        new(5, Tuesday, "17:10", Kwabena)
        {
            ToldMe = "His mother’s macaroni pie had mustard in it and a secret, and the secret was more mustard.",
            Mood = 3,
        },
        new(6, Friday, "17:04", Samina)
        {
            For = Comfort,
            Note =
                "First corner, to the length of one side of a calypso record. He stopped with the needle, exactly, and so did I, with a cup in my hand.",
            Mood = 3,
        },
        new(7, Wednesday, "17:06", Ling)
        {
            How = Different,
            Why = ChoseNotTo,
            Tried = "Two dishes named, choose one",
            Worked = Worked.No,
            Note = "17:06 asked. 17:16 still thinking. Cereal.",
        },
        new(7, Saturday, "17:00", Kwabena)
        {
            For = Comfort,
            Words = "That lamp’s been waiting for a bulb longer than I’ve been waiting for a reason.",
        },
        new(8, Friday, "13:00", Kwabena)
        {
            How = Different,
            Why = Unwell,
            Note =
                "The day after: he drank the milky drink and half of the broth, and I shaved him because he asked me to.",
            Mood = 2,
            WrittenLater = 1,
        },
        new(9, Thursday, "17:05", Samina)
        {
            How = Different,
            Why = Other,
            Tried = "Laying the table first",
            Worked = Worked.Partly,
            Note = "With a cloth on it the table frightened him more, not less. I think it is the size of it.",
            Next = "Lay one place.",
        },
        new(9, Sunday, "17:10", Kwabena)
        {
            Note = "We cooked two full dinners this week, and on Sunday he carved.",
            Words = "Careful, you’ll have me giving thanks.",
            Mood = 4,
        },
        new(10, Tuesday, "17:00", Ling)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Note = "17:00 no. 17:20 no. Soup in flask 17:25.",
        },
        new(11, Friday, "17:03", Kwabena)
        {
            How = Different,
            Why = Confusion,
            Note =
                "He put the rice on and forgot the water while telling me about letterpress; we ate the middle of it.",
            Mood = 3,
        },
        new(12, Wednesday, "18:25", Kwabena)
        {
            How = Different,
            Why = Other,
            Note =
                "There were no buses, so I came on my brother’s bicycle, an hour and a quarter late, and he had made toast for both of us.",
            Words = "You looked like you needed feeding.",
            Mood = 3,
        },
        new(14, Monday, "17:00", Ling)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "I dreamt I was cooking. That’s my lot for today.",
        },
        new(14, Saturday, "17:05", Kwabena)
        {
            Note = "Carlton’s boxes filled the whole freezer, and he looked at them as one looks at a bill.",
            Mood = 1,
        },
        new(15, Thursday, "17:05", Samina)
        {
            How = Different,
            Why = Other,
            Tried = "One raw plantain, nothing else",
            Worked = Worked.Yes,
            Note =
                "He fried one plantain, alone, in four minutes, and ate it standing. That is the size of thing that works.",
            Mood = 3,
            Next = "Say this at the review, with Marlon listening.",
        },
        new(16, Tuesday, "17:02", Ling)
        {
            For = Comfort,
            Note = "17:02 record. 17:22 needle up. Floor by window clear.",
        },
        new(17, Wednesday, "17:05", Kwabena)
        {
            How = DidNotHappen,
            Why = Unwell,
            Health = "A heavy cold, and no sleep to speak of.",
            Mood = 1,
        },
        new(17, Saturday, "17:08", Kwabena) { Words = "Every night, I said. Who was I talking to?", Mood = 2 },
    ];

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
