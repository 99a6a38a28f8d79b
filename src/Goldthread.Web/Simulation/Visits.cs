using System.Globalization;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Support;

namespace Goldthread.Web.Simulation;

/// <summary>Tells the visits of a day: when they were, how it went for a goal, what was answered and what was noted.</summary>
internal sealed class Visits(SimulationPlan plan)
{
    // Minutes of a day on which visits may be: from seven until twenty past twelve, and from ten past three on.
    private const int Morning = 320;
    private const int Evening = 370;

    private readonly Notes _notes = new(plan.NoteLength);

    /// <summary>The visits of a day, in the order of time. Days are asked for in their order, each once.</summary>
    public IEnumerable<Visiting> On(Life life, DateOnly day)
    {
        var many = life.RecordsOn(day, plan.Seed);
        if (many == 0)
        {
            yield break;
        }

        var dice = Dice.For(plan.Seed, life.Number, day.DayNumber + 4_000_000);
        for (var n = 0; n < many; n++)
        {
            var minute = (int)((n + (dice.Below(100) / 100.0)) * (Morning + Evening) / many);
            var at = day.ToDateTime(new TimeOnly(7, 0)).AddMinutes(minute < Morning ? minute : minute + 170);
            yield return One(life, day, at, dice);
        }
    }

    private Visiting One(Life life, DateOnly day, DateTime at, Dice dice)
    {
        var goal = GoalOf(life, day, dice);
        var how = How(life, day, dice);
        int? mood = dice.Percent(life.BadOn(day) ? 80 : 35) ? Mood(life, goal, day, dice) : null;
        var record = new RecordFacts
        {
            HappenedAt = at,
            Mood = mood,
            Note = dice.Percent(plan.NoteLength is null ? 94 : 100)
                ? _notes.Write(life, goal, at, how, mood, dice)
                : null,
            Words = goal is not null && dice.Percent(11) ? life.Speaker.Say(goal.Theme.Book, "words") : null,
            Health = dice.Percent(2) ? life.Speaker.Say("health") : null,
            ToldMe = dice.Percent(2) ? life.Speaker.Say("tells") : null,
        };
        var facts = new VisitFacts { Record = record, Goals = goal is null ? [] : [About(life, goal, day, how, dice)] };
        return new Visiting(life, ByWhom(life, dice), UkTime.At(at).AddMinutes(dice.Between(4, 28)), facts);
    }

    private static GoalFacts About(Life life, LifeGoal goal, DateOnly day, HowItWent how, Dice dice) =>
        new()
        {
            GoalId = goal.Id,
            Focus = Focus(life, goal, how, dice),
            Answers = Answers(life, goal, day, how, dice),
            Steps = how == HowItWent.DidNotHappen ? [] : Steps(goal, day, dice),
        };

    private static LifeGoal? GoalOf(Life life, DateOnly day, Dice dice)
    {
        var open = life.Goals.FindAll(g => g.OpenOn(day));
        // The main goal is on people's minds more than the others.
        return open.Count == 0 ? null
            : dice.Percent(40) ? open[0]
            : dice.Of(open);
    }

    private static Worker ByWhom(Life life, Dice dice)
    {
        var crew = life.Crew.Workers;
        return dice.Percent(4)
            ? life.KeyWorker
            : crew[(life.Number + dice.Below(Math.Min(3, crew.Count))) % crew.Count];
    }

    private static HowItWent How(Life life, DateOnly day, Dice dice)
    {
        var (planned, different) =
            life.BadOn(day) ? (25, 65)
            : day.DayOfWeek == DayOfWeek.Monday ? (74, 91)
            : (83, 94);
        var drawn = dice.Below(100);
        return drawn < planned ? HowItWent.AsPlanned
            : drawn < different ? HowItWent.Different
            : HowItWent.DidNotHappen;
    }

    private static int Mood(Life life, LifeGoal? goal, DateOnly day, Dice dice) =>
        life.BadOn(day) ? dice.Of([1, 1, 2])
        : goal is { FeelsIt: true } && goal.BetterOn(day, dice) ? dice.Of([3, 4, 4, 5])
        : dice.Of([2, 3, 3, 4]);

    private static FocusFacts Focus(Life life, LifeGoal goal, HowItWent how, Dice dice)
    {
        var tried = how == HowItWent.Different || dice.Percent(6);
        return new FocusFacts
        {
            How = how,
            Exception = dice.Of([
                Exceptional.ChoseNotTo,
                Exceptional.Unwell,
                Exceptional.Confusion,
                Exceptional.Other,
                Exceptional.Other,
            ]),
            Tried = tried ? dice.Of(goal.Theme.Book.Lines("tried")) : null,
            Worked = tried ? dice.Of([Worked.Yes, Worked.Yes, Worked.Partly, Worked.No]) : null,
            Next = dice.Percent(4) ? life.Speaker.Say("next") : null,
        };
    }

    private static List<AnswerFacts> Answers(Life life, LifeGoal goal, DateOnly day, HowItWent how, Dice dice)
    {
        var answers = new List<AnswerFacts>();
        if (day > goal.CountedOn && how != HowItWent.DidNotHappen && dice.Percent(85))
        {
            goal.CountedOn = day;
            answers.Add(Answer(goal.CountId, day, Counted(life, goal, day, dice)));
        }

        if (day >= goal.FeltOn.AddDays(7) && dice.Percent(90))
        {
            goal.FeltOn = day;
            answers.Add(Answer(goal.FeelId, day, dice.Percent(6) ? null : Felt(life, goal, day, dice)));
        }
        else if (goal.StableId is { } stable && day >= goal.StableOn.AddDays(7))
        {
            goal.StableOn = day;
            var value =
                life.BadOn(day) ? 3
                : goal.BetterOn(day, dice) ? dice.Below(2)
                : dice.Between(1, 3);
            answers.Add(Answer(stable, day, value));
        }

        return answers;
    }

    private static int Counted(Life life, LifeGoal goal, DateOnly day, Dice dice)
    {
        var count = goal.Theme.Count;
        var (least, most) = goal.BetterOn(day, dice) ? count.Better : count.Worse;
        return life.BadOn(day) ? count.Worst : dice.Between(least, most);
    }

    private static int Felt(Life life, LifeGoal goal, DateOnly day, Dice dice) =>
        life.BadOn(day) ? dice.Between(1, 2)
        : goal.FeelsIt && goal.BetterOn(day, dice) ? dice.Of([3, 4, 4, 5])
        : dice.Of([2, 2, 3, 3, 4]);

    private static List<HelpFacts> Steps(LifeGoal goal, DateOnly day, Dice dice)
    {
        if (!dice.Percent(30))
        {
            return [];
        }

        Help[] help = goal.BetterOn(day, dice)
            ? [Help.Independent, Help.Independent, Help.VerbalPrompt, Help.GesturePrompt]
            : [Help.VerbalPrompt, Help.GesturePrompt, Help.HandOverHand, Help.DoneFor];
        return [.. dice.Some(goal.StepIds, dice.Between(1, 2)).Select(s => new HelpFacts(s, dice.Of(help)))];
    }

    private static AnswerFacts Answer(Guid indicator, DateOnly day, int? value) =>
        new(
            indicator,
            new ReadingFacts
            {
                OnDay = day,
                Value = value?.ToString(CultureInfo.InvariantCulture),
                Absence = value is null ? Absence.Declined : null,
            },
            ""
        );
}
