using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Visits at five o'clock that were worth a word, while the dinners did not come.</summary>
internal static class AnselmAfternoons
{
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
}
