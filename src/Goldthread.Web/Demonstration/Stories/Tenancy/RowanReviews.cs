using Goldthread.Goals;
using Goldthread.Reviews;
using static System.DayOfWeek;
using static Goldthread.Web.Demonstration.Stories.Tenancy.RowanStory;
using static Goldthread.Web.Demonstration.Who;

namespace Goldthread.Web.Demonstration.Stories.Tenancy;

/// <summary>The talks about Rowan's goals. The one about money in week 52 was missed.</summary>
internal static class RowanReviews
{
    public static void Tell(Teller tell)
    {
        AboutHome(tell);
        AboutHomeLater(tell);
        AboutMoney(tell);
        AboutQuiet(tell);
    }

    private static void AboutHome(Teller tell)
    {
        tell.On(8, Monday, "16:10", Gareth);
        tell.Moves("home-1", LadderMove.Reached, "The knock was answered on nine evenings of ten.");
        tell.On(10, Wednesday, "16:10", Gareth);
        tell.Reviews(
            "home-first",
            Home,
            new()
            {
                Present = "Saoirse Tully",
                PersonThere = true,
                PersonWords = "you come when you say. that’s the bit. keep the bit",
                Rating = 3,
                Decision = Decision.Keep,
                Changed = "The seven o’clock knock stays exactly as it is.",
                NextOn = tell.Day(18, Wednesday),
            }
        );
        tell.On(16, Monday, "16:15", Gareth);
        tell.Moves(
            "home-2",
            LadderMove.Reached,
            "Begun with one of us there, before the noise, three times in the fortnight."
        );
        tell.On(18, Wednesday, "16:00", Gareth);
        tell.Reviews(
            "home-ceiling",
            Home,
            new()
            {
                Present = "Saoirse Tully, Denise Pargeter for the first half hour",
                PersonThere = true,
                PersonWords = "it isn’t people. it’s chairs",
                Rating = 3,
                Decision = Decision.Adapt,
                Changed =
                    "Northmoor Homes pays for felt under the kitchen chairs upstairs; the bed moves to the other wall; a third worker for evenings, so that seven o’clock always has somebody.",
                NextOn = tell.Day(26, Wednesday),
            }
        );
    }

    private static void AboutHomeLater(Teller tell)
    {
        tell.On(22, Monday, "16:10", Gareth);
        tell.Adjusts(
            "ceiling",
            "Felt under Mr Haddow’s chairs, and the bed on the street side.",
            tell.Day(19, Saturday),
            "Ten o’clock is quiet now. He turns out to have wanted felt for years."
        );
        tell.On(26, Wednesday, "16:05", Gareth);
        tell.Reviews(
            "home-up",
            Home,
            new()
            {
                Present = "Ruaridh",
                PersonThere = true,
                PersonWords = "i start it now. you just happen to be there",
                Rating = 3,
                Decision = Decision.StepUp,
                Changed = "Ruaridh or Ling sits by the window and waits for Rowan to begin.",
                NextOn = tell.Day(34, Wednesday),
            }
        );
        tell.Moves("home-3", LadderMove.Reached, "Four evenings a week of their own accord, three weeks running.");
        tell.On(34, Wednesday, "16:05", Gareth);
        tell.Reviews(
            "home-down",
            Home,
            new()
            {
                Present = "Saoirse Tully, Ruaridh, Judith",
                PersonThere = true,
                PersonWords = "i know how to do it. i just couldn’t find where i’d put it",
                Rating = 2,
                Decision = Decision.StepDown,
                Changed =
                    "One of us begins the plan with them again while the roof is being done. The builders’ hours go on the door each Monday.",
                DelayReason = "Building work for three weeks, announced by a letter that came the day after it began.",
                NextOn = tell.Day(43, Wednesday),
            }
        );
        tell.Moves("home-3", LadderMove.SteppedDown, "A step back to where it held. It is the same ladder.");
        tell.Learns(
            "builders",
            Home,
            "home-down",
            new()
            {
                Tried = "The quiet plan alone, in the week of the drilling.",
                Changed = "Sleep went first, then words, then everything in the plan that needs words.",
                NeedsNext =
                    "Northmoor Homes to tell us of any works a fortnight ahead, and one daytime place with a bass in it for Rowan to go to.",
                OwnerId = tell.Staff(Judith),
                DueOn = tell.Day(38, Friday),
            }
        );
        tell.On(37, Thursday, "15:00", Judith);
        tell.HasLearnt(
            "builders",
            "Partly. Notice of works now comes by email to us both. The rehearsal room is free on weekday mornings only, which is the wrong end of Rowan’s day."
        );
        tell.On(42, Monday, "16:20", Gareth);
        tell.Moves(
            "home-3",
            LadderMove.Reached,
            "Back there: five evenings out of seven, and they told me before I had counted."
        );
        tell.On(43, Wednesday, "16:00", Gareth);
        tell.Reviews(
            "home-again",
            Home,
            new()
            {
                Present = "Ling, Saoirse Tully",
                PersonThere = true,
                PersonWords = "everyone says it’s going so well. it’s quieter. quieter isn’t the same as mine",
                Rating = 3,
                Decision = Decision.Adapt,
                Changed =
                    "More is done and it does not feel better yet. We ask each Sunday what would make a four, and write down the answer instead of the reason.",
                NextOn = tell.Day(51, Wednesday),
            }
        );
        tell.On(51, Wednesday, "16:10", Gareth);
        tell.Reviews(
            "home-latest",
            Home,
            new()
            {
                Present = "Ruaridh",
                PersonThere = true,
                PersonWords = "a four would be friends in here. i’ve never had people in. not workers. people",
                Rating = 3,
                Decision = Decision.Keep,
                Changed =
                    "Ivo is asked to supper, by Rowan, on a day they choose. Nothing else moves until that has happened.",
                NextOn = tell.Day(58, Wednesday),
            }
        );
    }

    private static void AboutMoney(Teller tell)
    {
        tell.On(14, Thursday, "16:20", Gareth);
        tell.Reviews(
            "money-first",
            Money,
            new()
            {
                PersonThere = true,
                PersonWords = "the oven glove drawer has oven gloves in it",
                Rating = 3,
                Decision = Decision.Adapt,
                Changed =
                    "Rent goes by standing order the day after the benefit comes. What is left is what the sheet is for.",
                DelayReason =
                    "The first ten weeks it still grew, because the benefit was being paid on another day than the rent.",
                NextOn = tell.Day(27, Thursday),
            }
        );
        tell.On(27, Thursday, "16:25", Gareth);
        tell.Reviews(
            "money-second",
            Money,
            new()
            {
                Present = "Saoirse Tully",
                PersonThere = true,
                PersonWords = "£365. i can see the end of that. it’s 15 noodles a week for a bit",
                Rating = 4,
                Decision = Decision.Keep,
                NextOn = tell.Day(39, Thursday),
            }
        );
        tell.On(39, Thursday, "16:15", Gareth);
        tell.Reviews(
            "money-third",
            Money,
            new()
            {
                PersonThere = true,
                PersonWords = "i opened two on my own. one was an advert for hearing aids. funny",
                Rating = 4,
                Decision = Decision.StepUp,
                Changed =
                    "Twenty-five pounds a fortnight instead of fifteen, at Rowan’s own reckoning. They open; we only sit.",
                NextOn = tell.Day(52, Thursday),
            }
        );
    }

    private static void AboutQuiet(Teller tell)
    {
        tell.On(15, Wednesday, "16:15", Gareth);
        tell.Reviews(
            "quiet-first",
            Quiet,
            new()
            {
                Present = "Ling",
                PersonThere = true,
                PersonWords = "the tide thing is good when ling gets it wrong",
                Rating = 3,
                Decision = Decision.Adapt,
                Changed =
                    "Talking comes last instead of first. A second battery for the headphone amplifier lives on the shelf by the door.",
                NextOn = tell.Day(29, Wednesday),
            }
        );
        tell.On(29, Wednesday, "16:10", Gareth);
        tell.Reviews(
            "quiet-second",
            Quiet,
            new()
            {
                Present = "Ruaridh, Ling",
                PersonThere = true,
                PersonWords = "lamp is best. lamp is a sentence",
                Rating = 4,
                Decision = Decision.Keep,
                NextOn = tell.Day(42, Wednesday),
            }
        );
        tell.On(41, Thursday, "17:10", Gareth);
        tell.Adjusts(
            "amp",
            "A charged spare on the shelf, swapped each evening at seven.",
            tell.Day(15, Thursday),
            "Ran flat twice in the half year since, not every evening."
        );
        tell.On(42, Wednesday, "16:00", Gareth);
        tell.Reviews(
            "quiet-third",
            Quiet,
            new()
            {
                PersonThere = true,
                PersonWords = "hands first. that’s the new line one",
                Rating = 4,
                Decision = Decision.Adapt,
                Changed =
                    "The plan begins with hands flat on the table. The lamp comes second. Ling and Ruaridh have the new order on a card.",
                NextOn = tell.Day(57, Wednesday),
            }
        );
    }
}
