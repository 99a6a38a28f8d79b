using Goldthread.History;

namespace Goldthread.People;

/// <summary>
/// On which days somebody was here. The one rule by which everything that counts days, or asks for something, falls
/// silent: a day away is no missing day, and days of absence are given back. Pure; <see cref="PresentPeople"/> asks the
/// database the same, and a test holds the two equal.
/// </summary>
public sealed class Presence
{
    private readonly List<Stay> _stays;
    private readonly List<(DateOnly From, DateOnly? Back)> _away;

    private Presence(IEnumerable<Stay> stays)
    {
        _stays = [.. stays.OrderBy(s => s.From).ThenBy(s => s.Kind)];
        _away = Stretches();
    }

    /// <summary>Somebody who has been here every day.</summary>
    public static Presence Always { get; } = new([]);

    /// <summary>The presence that follows from what is noted, in any order.</summary>
    public static Presence Of(IEnumerable<Stay> stays) => new(stays);

    /// <summary>
    /// Where they are on a day; null when they are here. A death ends everything; having moved on outlasts what was
    /// planned before; else the newest that began counts, so that going from hospital to family ends the hospital.
    /// </summary>
    public Stay? On(DateOnly day)
    {
        var begun = _stays.FindAll(s => s.From <= day);
        return begun.Find(s => s.Kind == WhereaboutsKind.Died)
            ?? begun.FindLast(s => s.Kind == WhereaboutsKind.MovedOn && s.Covers(day))
            ?? (begun.Count > 0 && begun[^1].Covers(day) ? begun[^1] : null);
    }

    /// <summary>True when they are here on a day.</summary>
    public bool HereOn(DateOnly day) => On(day) is null;

    /// <summary>True when they are away on a day and will be back: nothing is overdue, and it waits.</summary>
    public bool AwayOn(DateOnly day) => On(day) is { } stay && !stay.Kind.Leaves();

    /// <summary>True when they have moved on or died by a day: nothing asks for anything any more.</summary>
    public bool GoneOn(DateOnly day) => On(day) is { } stay && stay.Kind.Leaves();

    /// <summary>That they had moved on or died before a day; null when something can be recorded about it.</summary>
    public Stay? GoneBefore(DateOnly day) => On(day) is { } stay && stay.Kind.Leaves() && day > stay.From ? stay : null;

    /// <summary>Refuses to record something about a day after they moved on or died.</summary>
    internal void MustHaveBeenWithUs(string field, DateOnly day)
    {
        if (GoneBefore(day) is { } stay)
        {
            throw new Refused(field, $"{stay.Since} Choose that day or an earlier one.") { Overtaken = true };
        }
    }

    /// <summary>How many days they were here from one day to another, the last one not counted; never below 0.</summary>
    public int DaysHere(DateOnly from, DateOnly to)
    {
        var days = Math.Max(0, to.DayNumber - from.DayNumber);
        foreach (var (left, back) in _away)
        {
            var begin = Math.Max(left.DayNumber, from.DayNumber);
            var end = Math.Min((back ?? DateOnly.MaxValue).DayNumber, to.DayNumber);
            days -= Math.Max(0, end - begin);
        }

        return days;
    }

    /// <summary>The day on which a window of so many days here begins that ends with <paramref name="today"/>.</summary>
    public DateOnly StartOfLast(int daysHere, DateOnly today)
    {
        var start = today.AddDays(1 - daysHere);
        while (DaysHere(start, today.AddDays(1)) is var here && here < daysHere && start.DayNumber > daysHere)
        {
            start = start.AddDays(here - daysHere);
        }

        return start;
    }

    /// <summary>
    /// The day by which something planned is due. What was planned for a day away keeps its distance from the day they
    /// left, counted again from the day they are back. While they are not back, it is as it was planned, and rests.
    /// </summary>
    public DateOnly Due(DateOnly planned)
    {
        foreach (var (from, back) in _away)
        {
            if (from <= planned && planned < back)
            {
                planned = back.Value.AddDays(planned.DayNumber - from.DayNumber);
            }
        }

        return planned;
    }

    /// <summary>The stretches away that end after one day and begin before another, oldest first; null while not back.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? Back)> Between(DateOnly from, DateOnly to) =>
        _away.FindAll(a => a.From < to && (a.Back is null || a.Back > from));

    private List<(DateOnly From, DateOnly? Back)> Stretches()
    {
        var turns = _stays
            .Select(s => s.From)
            .Concat(_stays.Where(s => s.Back is not null).Select(s => s.Back!.Value))
            .Distinct()
            .Order()
            .ToList();
        var away = new List<(DateOnly From, DateOnly? Back)>();
        foreach (var turn in turns)
        {
            var open = away.Count > 0 && away[^1].Back is null;
            if (!open && !HereOn(turn))
            {
                away.Add((turn, null));
            }
            else if (open && HereOn(turn))
            {
                away[^1] = (away[^1].From, turn);
            }
        }

        return away;
    }
}
