using Goldthread.Goals;
using Goldthread.Reviews;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Cooking.AnselmStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Cooking;

/// <summary>The talks about Anselm's goals: one re-shaped, one stalled and got going again.</summary>
internal static class AnselmReviews
{
    public static void Tell(Teller tell)
    {
        AboutTheDinner(tell);
        AboutThePlate(tell);
        TheStall(tell);
        AfterTheStall(tell);
        AboutTheRoom(tell);
    }

    private static void AboutTheDinner(Teller tell)
    {
        tell.On(11, Tuesday, "11:30", Samina);
        tell.Reviews(
            "dinner-first",
            Dinner,
            new()
            {
                Present = "Kwabena",
                PersonThere = true,
                PersonWords = "I can see it. I can taste it. I can’t get up off the chair to it.",
                Rating = 2,
                Decision = Decision.Adapt,
                Changed = "Rice and one thing instead of the lot. The table is laid whatever happens.",
                DelayReason = "He is awake at four and finished by four.",
                NextOn = tell.Day(18, Tuesday),
            }
        );
        tell.On(18, Tuesday, "11:30", Samina);
        tell.Reviews(
            "dinner-reshaped",
            Dinner,
            new()
            {
                Present = "Marlon by video, Tobias Rennick",
                PersonThere = true,
                PersonWords = "I set it too big because I was ashamed of it being small.",
                Rating = 2,
                Decision = Decision.Reshape,
                Changed =
                    "A full dinner every night is the far end of the road. He wants to begin with one plate a day, his own, and to be allowed to call that cooking.",
                DelayReason = "Energy, and the weight of comparing each evening with twenty years ago.",
            }
        );
    }

    private static void AboutThePlate(Teller tell)
    {
        tell.On(24, Monday, "11:20", Samina);
        tell.Moves("plate-1", LadderMove.Reached, "Chose from the cards on eleven visits of fourteen.");
        tell.On(27, Tuesday, "11:15", Samina);
        tell.Reviews(
            "plate-first",
            Meal,
            new()
            {
                Present = "Kwabena, Ling",
                PersonThere = true,
                PersonWords = "Egg on toast with pepper sauce. Laugh if you like. I sat down to it.",
                Rating = 3,
                Decision = Decision.Keep,
                Changed = "Nothing changes: three plates in a good week is three more than before, and it needs time.",
                NextOn = tell.Day(35, Tuesday),
            }
        );
    }

    private static void TheStall(Teller tell)
    {
        tell.On(35, Tuesday, "11:10", Samina);
        tell.Reviews(
            "problem-solving",
            Meal,
            new()
            {
                Present = "Hanne Solberg, Tobias Rennick, Kwabena, Marlon by video",
                PersonThere = true,
                PersonWords =
                    "I’m at my best when nobody comes, and you come when I’m at my worst. And I’m on my knees for the pans, at my age.",
                Rating = 2,
                Decision = Decision.Adapt,
                Changed =
                    "Visits at half past eleven instead of five. Pans on the wall, board out for good, stool turned to face the rings, a rocker knife for the thumb. Tobias sees about the tablets.",
                DelayReason =
                    "Eight weeks at two plates. We went through energy, mood, the task, the room and our own hours, in that order: it was mostly the last two.",
                NextOn = tell.Day(43, Tuesday),
            }
        );
        tell.Learns(
            "hours-and-pans",
            Meal,
            "problem-solving",
            new()
            {
                Tried = "More prompting, smaller plates, a different worker on Thursdays.",
                Changed = "Nothing, except that he apologised more often.",
                NeedsNext =
                    "The rota moved to late morning for this visit, and half an hour of Hanne with the three of us in his kitchen, so that we put things back where she put them.",
                OwnerId = tell.Staff(Judith),
                DueOn = tell.Day(38, Friday),
            }
        );
        tell.Adjusts(
            "hour",
            "Half past eleven, before the telephone downstairs and before four o’clock.",
            tell.Day(35, Tuesday),
            "Agreed today; begins on Monday."
        );
        tell.On(37, Monday, "12:30", Samina);
        tell.Adjusts(
            "layout",
            "Pans hung at shoulder height, board by the window, stool facing the rings.",
            tell.Day(36, Thursday),
            "No kneeling and no hunting. He saw the pot boil from the stool, and got up to it."
        );
        tell.Uses(
            "Rocker knife",
            "Chopping with the left hand and no thumb",
            "On the board by the window; Hanne brought it"
        );
        tell.On(38, Wednesday, "10:00", Judith);
        tell.HasLearnt(
            "hours-and-pans",
            "Yes. Four plates in each of the two weeks since, against two in the eight weeks before. The new hour costs the rota nothing."
        );
        tell.On(38, Friday, "12:20", Samina);
        tell.StepChanges(
            "Peel and chop",
            step =>
                step.Prompts =
                    "Show with your own. Leave the rocker knife where his left hand finds it. Steady the board only if it slides."
        );
    }

    private static void AfterTheStall(Teller tell)
    {
        tell.On(39, Monday, "12:20", Samina);
        tell.Moves(
            "plate-2",
            LadderMove.Reached,
            "Two Thursdays at the market with his own list and a worker admiring the lettering."
        );
        tell.On(43, Tuesday, "11:30", Samina);
        tell.Reviews(
            "plate-up",
            Meal,
            new()
            {
                Present = "Kwabena, Hanne Solberg",
                PersonThere = true,
                PersonWords = "I heard myself humming over a pan. I turned round to see who it was.",
                Rating = 4,
                Decision = Decision.StepUp,
                Changed = "Two boards, and on two days a week no second board at all.",
                NextOn = tell.Day(51, Tuesday),
            }
        );
        tell.Moves("plate-3", LadderMove.Reached, "Side by side, four and five a week, for a month.");
        tell.On(51, Tuesday, "11:30", Samina);
        tell.Reviews(
            "plate-higher",
            Meal,
            new()
            {
                Present = "Ling, Marlon by video",
                PersonThere = true,
                PersonWords = "Marlon asked me for the recipe. Me. I made him write it down.",
                Rating = 4,
                Decision = Decision.StepUp,
                Changed =
                    "Wednesdays and Sundays without a visit: we ring at noon. The minutes go towards Thursdays at the market.",
                NextOn = tell.Day(59, Tuesday),
            }
        );
    }

    private static void AboutTheRoom(Teller tell)
    {
        tell.On(16, Friday, "11:25", Samina);
        tell.Reviews(
            "room-first",
            Comfort,
            new()
            {
                PersonThere = true,
                PersonWords = "The record corner. I could have a bishop in the record corner.",
                Rating = 3,
                Decision = Decision.Keep,
                NextOn = tell.Day(30, Friday),
            }
        );
        tell.On(30, Friday, "11:30", Samina);
        tell.Reviews(
            "room-second",
            Comfort,
            new()
            {
                Present = "Ling",
                PersonThere = true,
                PersonWords = "It’s slid. So have I. We’ll slide back up.",
                Rating = 2,
                Decision = Decision.StepDown,
                Changed = "One corner a week while he is low, and the lamp lit every day.",
                NextOn = tell.Day(44, Friday),
            }
        );
        tell.On(44, Friday, "12:10", Samina);
        tell.Reviews(
            "room-third",
            Comfort,
            new()
            {
                PersonThere = true,
                PersonWords = "Six out of eight. The other two are cups, and cups are only people who came.",
                Rating = 4,
                Decision = Decision.Keep,
                Changed = "He keeps the list himself now, on the sleeve of the record that is playing.",
                NextOn = tell.Day(57, Friday),
            }
        );
    }
}
