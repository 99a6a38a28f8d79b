using Goldthread.Support;

namespace Goldthread.Web.Demonstration;

/// <summary>How the weeks go by: who comes, how often, for which goals, and how much help the steps take.</summary>
internal sealed class Routine
{
    /// <summary>Makes the same year every time.</summary>
    public required int Seed { get; init; }

    public required int FirstWeek { get; init; }

    /// <summary>The last week of this routine; to this day when left out.</summary>
    public int LastWeek { get; init; } = StoryCalendar.ThisWeek;

    /// <summary>When they come.</summary>
    public required string Time { get; init; }

    /// <summary>How many days in ten have a record.</summary>
    public required int DaysInTen { get; init; }

    /// <summary>Who comes in a week.</summary>
    public required Func<int, IReadOnlyList<Who>> Team { get; init; }

    /// <summary>The goals of an ordinary day in a week, the main one first; none in a gap.</summary>
    public required Func<int, IReadOnlyList<string>> Goals { get; init; }

    /// <summary>For each step, how much help it took from a week on: one of these, drawn.</summary>
    public required IReadOnlyList<(string Step, int FromWeek, IReadOnlyList<Help> Help)> Fading { get; init; }

    /// <summary>Weeks in which nobody wrote anything down.</summary>
    public IReadOnlySet<int> Silent { get; init; } = new HashSet<int>();

    /// <summary>What the person's mood is drawn from, in a week.</summary>
    public required Func<int, IReadOnlyList<int>> Moods { get; init; }

    /// <summary>The steps that were part of the support in a week, with what their help is drawn from.</summary>
    public IEnumerable<(string Step, IReadOnlyList<Help> Help)> StepsIn(int week) =>
        Fading
            .Where(f => f.FromWeek <= week)
            .GroupBy(f => f.Step)
            .Select(g => g.MaxBy(f => f.FromWeek))
            .Where(f => f.Help.Count > 0)
            .Select(f => (f.Step, f.Help));
}
