using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.Web.Simulation;

/// <summary>Draws lives: when somebody came, when they were away, which week was bad, what turned and when.</summary>
internal sealed class LifeMaker(SimulationPlan plan, DateOnly firstDay, DateOnly today)
{
    private readonly WordBook _words = WordBook.Open("common");

    /// <summary>Somebody at a house; the number is theirs alone.</summary>
    public Life Make(int number, House house, int placeInHouse)
    {
        var dice = Dice.For(plan.Seed, number);
        var naming = Naming.All[
            dice.Percent(58) ? 0
            : dice.Percent(96) ? 1
            : 2
        ];
        var first = dice.Of(_words.Lines($"firsts.{naming.They}"));
        var name = $"{first} {dice.Of(_words.Lines("families"))}";
        var late = number > 0 && dice.Percent(15);
        var (from, left, to) = Span(dice, house.Kind, late);
        var turns = from.AddDays((to.DayNumber - from.DayNumber) * dice.Between(42, 58) / 100);
        var slots = new Slots(from, to, dice);
        var life = new Life
        {
            Number = number,
            Name = name,
            Speaker = new Speaker(
                plan.Seed,
                number,
                new Naming(first, naming.Pronouns, naming.They, naming.Them, naming.Their)
            ),
            House = house,
            Crew = house.Crews[placeInHouse % house.Crews.Count],
            KeyWorker = house.KeyWorkers[placeInHouse % house.KeyWorkers.Count],
            Joined = from.AddDays(-9 - (late ? 0 : dice.Below(17))),
            From = from,
            To = to,
            Left = left,
            BadWeek = slots.Days(7).From,
            Silences = [.. Enumerable.Range(0, dice.Between(1, 2)).Select(_ => slots.Days(dice.Between(6, 8)))],
            Stays = dice.Percent(35) ? [Away(slots, dice)] : [],
            Need = dice.Of([2, 2, 3, 3, 4, 5, 6, 9]) * (house.Kind == ServiceKind.HomeCare ? 2 : 3),
        };
        Want(life, dice, turns);
        return life;
    }

    private (DateOnly From, WhereaboutsKind? Left, DateOnly To) Span(Dice dice, ServiceKind kind, bool late)
    {
        if (late)
        {
            return (firstDay.AddDays(9 + dice.Below(plan.Days * 28 / 100)), null, today);
        }

        var chance = dice.Below(100);
        WhereaboutsKind? left =
            kind == ServiceKind.CareHome && chance < 8 ? WhereaboutsKind.Died
            : chance < 3 ? WhereaboutsKind.Died
            : chance is >= 8 and < 11 ? WhereaboutsKind.MovedOn
            : null;
        return (firstDay, left, left is null ? today : today.AddDays(-5 - dice.Below(plan.Days * 22 / 100)));
    }

    private static Stay Away(Slots slots, Dice dice)
    {
        var (from, back) = slots.Days(dice.Between(3, 8));
        var kind = dice.Of([
            WhereaboutsKind.InHospital,
            WhereaboutsKind.InHospital,
            WhereaboutsKind.OnHoliday,
            WhereaboutsKind.WithFamily,
        ]);
        return new Stay(kind, from, back);
    }

    private void Want(Life life, Dice dice, DateOnly turns)
    {
        // Whoever has the most records has enough to talk about.
        var many = plan.Goals ?? (plan.Busiest is not null && life.Number == 0 ? 3 : dice.Of([1, 1, 2, 2, 2, 3]));
        var themes = dice.Some(Theme.All.Where(t => t.Services.Contains(life.House.Kind)), many);
        foreach (var theme in themes)
        {
            var main = life.Goals.Count == 0;
            var later = plan.Goals is null && life.Goals.Count == 2;
            var course =
                main ? (dice.Percent(80) ? Course.Rises : Course.Falls)
                : dice.Percent(40) ? Course.Rises
                : dice.Percent(75) ? Course.Flat
                : Course.Falls;
            var from = later ? life.From.AddDays((life.To.DayNumber - life.From.DayNumber) * 4 / 10) : life.From;
            var on = main ? turns : from.AddDays((life.To.DayNumber - from.DayNumber) * dice.Between(40, 60) / 100);
            life.Goals.Add(
                new LifeGoal(theme, from, course, on) { FeelsIt = dice.Percent(85), Watched = main || dice.Percent(35) }
            );
        }

        if (plan.Goals is null && life.Goals.Count > 1 && dice.Percent(30))
        {
            End(life, life.Goals[1], dice);
        }
    }

    // A goal that is not the main one ends in the last third; some go on as another one.
    private static void End(Life life, LifeGoal goal, Dice dice)
    {
        var days = life.To.DayNumber - goal.From.DayNumber;
        goal.To = goal.From.AddDays(days * dice.Between(60, 80) / 100);
        if (dice.Percent(40))
        {
            life.Goals.Add(new LifeGoal(goal.Theme, goal.To.Value.AddDays(1), Course.Flat, life.To) { After = goal });
        }
    }

    // A life in six parts: the first is calm, and each of the others holds one thing at the most.
    private sealed class Slots(DateOnly from, DateOnly to, Dice dice)
    {
        private readonly int _length = (to.DayNumber - from.DayNumber) / 6;
        private readonly Queue<int> _left = new(dice.Some([1, 2, 3, 4, 5], 5));

        public (DateOnly From, DateOnly To) Days(int many)
        {
            var start = from.AddDays((_left.Dequeue() * _length) + dice.Below(Math.Max(1, _length - many - 1)));
            return (start, start.AddDays(many));
        }
    }
}
