using Goldthread.Evidence;
using static System.DayOfWeek;
using static Goldthread.Evidence.Exceptional;
using static Goldthread.Evidence.HowItWent;
using static Goldthread.Web.Demonstration.Stories.Medicines.PerpetuaStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Medicines;

/// <summary>
/// Visits worth a word, up to the move of the box. Beth writes little, Kwabena writes whole sentences, Samina weighs things.
/// </summary>
internal static class PerpetuaDays
{
    public static IReadOnlyList<Told> FirstHalf { get; } =
    [
        new(3, Tuesday, "08:32", Beth)
        {
            Note = "First go with hands in pockets. Hard for me, easy for her.",
            Words = "You’re hovering, dear. Hover sitting down.",
            Mood = 4,
        },
        new(3, Thursday, "08:41", Kwabena)
        {
            How = Different,
            Why = Confusion,
            Note =
                "She was unsure whether it was Wednesday or Thursday, so we looked at the newspaper together and she corrected herself.",
            Tried = "Reading the date off the newspaper",
            Worked = Worked.Yes,
            Next = "Leave the paper by the box each morning.",
        },
        new(3, Saturday, "08:55", Kwabena)
        {
            ToldMe = "She used to do the smocking for half the christening gowns in the parish.",
        },
        new(4, Wednesday, "08:30", Beth)
        {
            How = Different,
            Why = Other,
            Note = "One short on the night row after Tuesday. Peg on the lid.",
            Tried = "Peg on the open lid",
            Worked = Worked.Partly,
        },
        new(4, Friday, "08:34", Beth)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "Not with him drilling. Come back when the wall’s quiet.",
            Note = "Drilling next door. Went back at ten, all taken.",
            Mood = 2,
        },
        new(5, Monday, "08:25", Kwabena)
        {
            Words = "Metformin: for the sugar. Sounds like a hotel.",
            For = Names,
            Mood = 4,
        },
        new(5, Thursday, "09:12", Samina)
        {
            For = Names,
            Note =
                "Packet of the week: levothyroxine. She reads the leaflet from the back, because the back is where they hide things. Understands half an hour before food; had not been told why.",
            Next = "Ask Imogen for the why, in one sentence.",
        },
        new(6, Wednesday, "08:40", Beth)
        {
            How = Different,
            Why = SideEffect,
            Health = "Stomach upset since Monday. Blames the metformin, or the fish.",
            Note = "Took it after toast not before. Better.",
            Tried = "Toast first",
            Worked = Worked.Yes,
        },
        new(6, Saturday, "09:20", Kwabena)
        {
            Words = "The strip doesn’t lie. People lie.",
            Note =
                "After the muddle over the sugar tablet she asked to count every strip in the folder, and every one was right.",
        },
        new(7, Tuesday, "08:28", Beth)
        {
            How = Different,
            Why = Confusion,
            Note = "Found her in the bathroom doorway. Forgot what she’d gone in for.",
            Tried = "Asked what the ledger said",
            Worked = Worked.Yes,
        },
        new(7, Friday, "08:30", Kwabena)
        {
            Note =
                "The lunchtime dose was still in its place at two; she had been on the telephone to the bank for an hour and a half.",
            How = Different,
            Why = Other,
        },
        new(8, Monday, "08:22", Samina)
        {
            Note =
                "Named four of today’s before touching the lid. The hesitation is at the cabinet, not at the tablets.",
            Mood = 4,
        },
        new(8, Thursday, "08:30", Beth)
        {
            How = Different,
            Why = Unwell,
            Health = "Knees bad, up twice in the night.",
            Note = "Two paracetamol at 03:00 by the pad. Next at 09:00, she worked it out, not me.",
        },
        new(9, Tuesday, "08:36", Beth)
        {
            Words = "They’ve turned my box upside down and called it a service.",
            Note = "New rows. Cross all day.",
            Mood = 2,
        },
        new(9, Saturday, "08:50", Kwabena)
        {
            ToldMe =
                "On Saturdays at the depot they let the apprentices count the float. She misses teaching somebody.",
            Mood = 3,
        },
        new(10, Wednesday, "08:31", Beth)
        {
            How = Different,
            Why = Confusion,
            Note = "Said she’d had them. Hadn’t.",
            Tried = "Looked in the row together",
            Worked = Worked.Yes,
        },
        new(11, Monday, "08:27", Kwabena)
        {
            Words = "Two nieces, one bathroom, and my tablets behind their face creams.",
            Note = "The house is full of visitors until Thursday, and the box had been moved to make room for bottles.",
            How = Different,
            Why = Other,
            Tried = "Box carried to the kitchen for the week",
            Worked = Worked.Partly,
        },
        new(12, Tuesday, "08:33", Beth) { Note = "Visitors gone. Quiet. Row done in four minutes." },
        new(12, Friday, "08:44", Kwabena)
        {
            How = Different,
            Why = Other,
            Note =
                "I was thirty-five minutes late because of the bus strike, and she had gone ahead alone and got everything right but the one before food.",
            Mood = 4,
        },
        new(13, Wednesday, "08:29", Beth)
        {
            Health = "Coughing. Says it’s dust.",
            How = Different,
            Why = Unwell,
            Note = "Cold hands. She said herself what that means.",
            Next = "Ring if it’s on her chest tomorrow.",
        },
        new(13, Friday, "08:30", Beth)
        {
            Health = "Chest. Surgery seen her 11:40, antibiotic four times a day.",
            How = Different,
            Why = Unwell,
            Note = "Antibiotic hours on a sticky note on the tap. Not happy with that.",
            Mood = 1,
        },
        new(14, Monday, "08:24", Kwabena)
        {
            How = Different,
            Why = Confusion,
            Note =
                "She slept in the chair and believed it was evening; we read the row aloud one lid at a time and she managed two of three.",
            Tried = "Reading the row aloud",
            Worked = Worked.Partly,
            Mood = 2,
        },
        new(14, Wednesday, "08:30", Beth)
        {
            How = DidNotHappen,
            Why = ChoseNotTo,
            Words = "Leave me be. I’ll do it when I’ve stopped rattling.",
            Mood = 1,
        },
        new(14, Friday, "08:26", Samina)
        {
            How = Different,
            Why = Unwell,
            Note =
                "The day after the double dose. She has written the whole of it in her ledger in red, with the times, and drawn a line under it. Frightened, and more frightened of us than of the tablets.",
            Words = "You’ll be wanting your little cups back.",
            Mood = 2,
            Next = "Say at the review, first thing, that nobody is taking anything over.",
        },
        new(15, Tuesday, "08:30", Kwabena)
        {
            How = Different,
            Why = Confusion,
            Note =
                "The antibiotic of six o’clock was still on the saucer and the one of noon had gone; we moved the clock to where she could see it from the chair.",
            Tried = "Clock by the chair",
            Worked = Worked.Partly,
            Mood = 2,
        },
        new(15, Thursday, "08:33", Beth)
        {
            How = Different,
            Why = SideEffect,
            Health = "Antibiotic has upset her. Two slices of dry toast is all.",
            Note = "Half the row late. She tried.",
            Mood = 2,
        },
        new(15, Saturday, "09:05", Kwabena)
        {
            How = DidNotHappen,
            Why = Unwell,
            Note =
                "She was asleep and breathing evenly, so I sat with her for twenty minutes, rang the surgery, and left the morning doses to the nurse’s advice.",
            WrittenLater = 3,
        },
        new(16, Monday, "08:30", Beth) { Note = "Last antibiotic Saturday. Dressed. Radio on.", Mood = 3 },
        new(16, Friday, "08:35", Kwabena)
        {
            Words = "Read it with me, not to me.",
            Note = "Reading the row aloud is now hers: she reads and I say “yes”.",
            Tried = "She reads aloud, we answer",
            Worked = Worked.Yes,
        },
        new(17, Thursday, "09:08", Samina)
        {
            For = Names,
            Words = "So the heart one works at night, like a burglar.",
            Note = "Atorvastatin understood. Two faces from the top.",
        },
        new(18, Saturday, "08:48", Kwabena)
        {
            Note =
                "She asked me to write the large numerals on the lids again because the old ones had worn away with washing.",
        },
        new(19, Monday, "08:31", Beth)
        {
            Note = "Eye drops started, four days. Own page in ledger. All done.",
            Health = "Sticky left eye, drops from the surgery.",
        },
        new(19, Thursday, "08:40", Kwabena)
        {
            How = Different,
            Why = ChoseNotTo,
            Words = "Cyril’s day. I’ll take them after church.",
            Note =
                "It is the day her husband died, and she took the whole row at half past twelve after Mass, in the right order.",
            Mood = 2,
        },
        new(20, Wednesday, "08:29", Beth)
        {
            How = Different,
            Why = Confusion,
            Note = "Went to cabinet, came back with plasters.",
            Tried = "Asked what she’d gone for",
            Worked = Worked.Yes,
        },
        new(21, Tuesday, "08:33", Samina)
        {
            Note =
                "Counted how often she walks to the cabinet and returns without opening it: three times in one visit. It is the distance that loses her.",
            Next = "Take this to the review in three weeks.",
        },
        new(22, Friday, "08:36", Kwabena)
        {
            ToldMe =
                "There was a sewing room behind the canteen at the depot, and the drivers brought her their buttons.",
            Mood = 4,
        },
        new(23, Wednesday, "09:30", Beth) { Note = "New bulb in. Cabinet still freezing." },
        new(23, Saturday, "08:49", Kwabena)
        {
            How = Different,
            Why = Other,
            Note =
                "Three doses were late today because she had sat down to sew at seven and simply stayed there, very content, until nine.",
            Mood = 4,
        },
    ];
}
