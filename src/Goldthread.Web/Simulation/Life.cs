using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.Web.Simulation;

/// <summary>
/// A simulated life: who somebody is, who supports them, and what the days bring. Everything follows from the seed and
/// the number of the life, so that it can be made alone and again.
/// </summary>
internal sealed class Life
{
    private double _before;

    public required int Number { get; init; }
    public required string Name { get; init; }
    public required Speaker Speaker { get; init; }
    public required House House { get; init; }
    public required Crew Crew { get; init; }
    public required Worker KeyWorker { get; init; }

    /// <summary>The day on which they are met.</summary>
    public required DateOnly Joined { get; init; }

    /// <summary>The first day that may have a record.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day that has none any more.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Moved on or died on <see cref="To"/>; null while they are with us.</summary>
    public WhereaboutsKind? Left { get; init; }

    /// <summary>The first of seven days on which little goes well.</summary>
    public required DateOnly BadWeek { get; init; }

    /// <summary>Days on which nobody wrote anything down.</summary>
    public required IReadOnlyList<(DateOnly From, DateOnly To)> Silences { get; init; }
    public required IReadOnlyList<Stay> Stays { get; init; }

    /// <summary>How much they need, beside others.</summary>
    public required int Need { get; init; }

    /// <summary>What they want, the main goal first.</summary>
    public List<LifeGoal> Goals { get; } = [];

    public Guid Id { get; set; }

    /// <summary>How many records there are about them in all.</summary>
    public int Records { get; set; }

    /// <summary>All the weights of their days together.</summary>
    public double Weight { get; set; }

    public bool BadOn(DateOnly day) => day >= BadWeek && day < BadWeek.AddDays(7);

    public bool HereOn(DateOnly day) =>
        day >= From && day < To && !Stays.Any(s => s.Covers(day)) && !Silences.Any(s => s.From <= day && day < s.To);

    /// <summary>How many records a day has. Days are asked for in their order, each once.</summary>
    public int RecordsOn(DateOnly day, int seed)
    {
        var weight = WeightOf(day, seed);
        if (weight == 0)
        {
            return 0;
        }

        var (already, upTo) = (Share(_before), Share(_before + weight));
        _before += weight;
        return upTo - already;
    }

    /// <summary>How much happens on a day: less at weekends, little at Christmas, on some days nothing.</summary>
    public double WeightOf(DateOnly day, int seed)
    {
        if (!HereOn(day))
        {
            return 0;
        }

        if (BadOn(day))
        {
            return 1.2;
        }

        var dice = Dice.For(seed, Number, day.DayNumber);
        return dice.Percent(11) ? 0 : OfWeek(day) * OfYear(day) * dice.Between(60, 140) / 100.0;
    }

    private int Share(double weight) => (int)Math.Floor((Records * weight / Weight) + 1e-6);

    private double OfWeek(DateOnly day) =>
        (House.Kind, day.DayOfWeek) switch
        {
            (ServiceKind.HomeCare, DayOfWeek.Sunday) => 0.55,
            (ServiceKind.HomeCare, DayOfWeek.Saturday) => 0.7,
            (ServiceKind.SupportedLiving, DayOfWeek.Sunday) => 0.65,
            (ServiceKind.SupportedLiving, DayOfWeek.Friday) => 1.15,
            (ServiceKind.CareHome, DayOfWeek.Saturday or DayOfWeek.Sunday) => 0.85,
            _ => 1,
        };

    private static double OfYear(DateOnly day) =>
        day switch
        {
            { Month: 12, Day: >= 24 and <= 27 } or { Month: 1, Day: 1 } => 0.35,
            { Month: 8 } => 0.9,
            { Month: 1 or 2 } => 1.1,
            _ => 1,
        };
}
