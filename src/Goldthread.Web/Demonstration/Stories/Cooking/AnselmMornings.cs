using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>Visits before noon that were worth a word, after the kitchen had changed.</summary>
internal static class AnselmMornings
{
    private const string Boards = "Two boards, ten minutes";
    private const string Timer = "Timer round his neck";

    public static IReadOnlyList<Told> TheRise { get; } =
    [
        new(36, Monday, "11:32", Kwabena)
        {
            Words = "You’re early. No, I’m early. What day is this?",
            Note = "He had already chosen the card, and we ate at ten past twelve with the window open.",
            Mood = 4,
        },
        new(36, Friday, "11:30", Ling)
        {
            Note = "11:30 pans on wall. 11:50 saw it boil from the stool. 11:51 up.",
            Tried = Timer,
            Worked = Worked.Yes,
            Mood = 4,
        },
        new(37, Wednesday, "11:31", Kwabena)
        {
            Tried = "Rocker knife, left hand",
            Worked = Worked.Yes,
            Words = "Look at that. Like setting type.",
            Mood = 4,
        },
        new(38, Monday, "11:30", Ling)
        {
            How = Different,
            Why = Other,
            Note = "Gas man 11:00 to 13:00. Cold plate. He was annoyed about it. Good.",
        },
        new(38, Saturday, "11:35", Kwabena)
        {
            For = Comfort,
            Note = "He ticked four on his list and argued himself up to five over the matter of the cups.",
        },
        new(39, Thursday, "11:00", Ling)
        {
            Note = "11:00 market, his list. He stopped at every sign. 12:40 home, callaloo.",
            Words = "That E is upside down and nobody’s died, but still.",
            Mood = 5,
        },
        new(40, Tuesday, "11:30", Samina)
        {
            Tried = Boards,
            Worked = Worked.Yes,
            Note = "I watched for the hand I used to put over his. There was no moment for it.",
            Mood = 4,
        },
        new(40, Friday, "11:31", Kwabena) { ToldMe = "He would like to show the okra man how it is done.", Mood = 4 },
        new(41, Wednesday, "11:30", Ling)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "Jude’s birthday. I’ll not cook today, and it’s not the illness, it’s just a father.",
            Mood = 2,
        },
        new(42, Monday, "11:33", Kwabena)
        {
            Note =
                "We had cou-cou, stirred by him for the full twenty minutes, and I was not permitted to help with so much as the spoon.",
            Words = "You can’t stir it half-heartedly. It knows.",
            Mood = 5,
        },
        new(43, Thursday, "11:00", Ling) { Note = "Market. He lent a woman his pencil. They talked 15 min.", Mood = 4 },
        new(43, Saturday, "11:30", Kwabena)
        {
            For = Comfort,
            Words = "Pearl came in. In, mind. Not to the door.",
            Mood = 5,
        },
        new(45, Tuesday, "11:30", Ling)
        {
            Note = "Nobody wrote last week: system down Mon to Wed, then we forgot. His record sleeve says 6.",
        },
        new(45, Friday, "11:31", Kwabena)
        {
            Tried = Timer,
            Worked = Worked.Yes,
            Note = "The timer rang, and he was up before I had recognised the sound.",
        },
        new(46, Wednesday, "11:30", Samina)
        {
            How = Different,
            Why = Confusion,
            Note =
                "He asked twice whether he had salted it. New tablet strength this week, so I have told Tobias, though twice is also merely human.",
            Mood = 3,
        },
        new(47, Monday, "11:30", Ling)
        {
            Words = "Smell that? That’s ready. Not the clock. That.",
            Note = "11:30 to 12:05. I did nothing. I mean it as praise.",
            Mood = 4,
        },
        new(48, Thursday, "11:00", Kwabena)
        {
            Note = "At the market he bought okra, for the okra man, with a note in capitals.",
            Mood = 5,
        },
        new(48, Sunday, "11:35", Kwabena)
        {
            ToldMe = "He has been thinking about who is to sit in the second chair.",
            Mood = 4,
        },
        new(49, Tuesday, "11:30", Ling) { Note = "He cooked, I dried up. 12:00 plate, 12:20 done. Fifth in a row." },
        new(50, Monday, "11:30", Kwabena)
        {
            How = Different,
            Why = Unwell,
            Health = "The flu, with a temperature; the grandchildren had it first.",
            Note = "He had soup from the flask, and told me off for its lack of thyme.",
            Mood = 2,
        },
        new(50, Wednesday, "11:30", Ling)
        {
            How = DidNotHappen,
            Why = Unwell,
            Note = "38.4. Drinking. In bed. Rang Pearl, his idea.",
            Mood = 2,
        },
        new(51, Saturday, "11:30", Kwabena)
        {
            Words = "I lost the week and I’m not making a tragedy of it. Pass me the thyme.",
            Mood = 4,
        },
        new(52, Wednesday, "12:00", Ling)
        {
            Note = "By phone. 12:00 rang. Smell of: ginger. He hung up first, pan.",
            Mood = 4,
        },
        new(53, Sunday, "12:00", Samina)
        {
            Note =
                "Rang at noon. He answered with his mouth full, which I take to be the measure we should have had from the start.",
            Mood = 5,
        },
        new(54, Tuesday, "11:31", Kwabena)
        {
            Words = "I put the cloth on for one. It looked all right for one. It’d look all right for two.",
            Mood = 4,
        },
        new(54, Friday, "11:30", Ling)
        {
            How = Different,
            Why = Other,
            Note = "Lift out. He came down to me, we bought chips, he plated them. Counts, he says. I said half.",
            Mood = 4,
        },
    ];
}
