namespace Goldthread.Progress;

/// <summary>An automatic test for a step on the way: so many of the last readings reach a value.</summary>
/// <param name="AtLeast">The value to reach, in the indicator's own unit.</param>
/// <param name="OrLess">True when at or below the value counts, false when at or above.</param>
/// <param name="Times">How many of the readings must reach it, from 1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many of the last readings are looked at, 1 or more.</param>
public sealed record MilestoneRule(decimal AtLeast, bool OrLess, int Times, int Of);

/// <summary>Judges a milestone. A step can be gone down as well as up, without blame.</summary>
public static class MilestoneTest
{
    /// <summary>Is it met by the last readings? Null when there are fewer than the rule looks at.</summary>
    public static bool? Met(MilestoneRule rule, IReadOnlyList<Point> points)
    {
        var last = Reading.InOrder(points).TakeLast(rule.Of).ToList();
        if (rule.Of < 1 || last.Count < rule.Of)
        {
            return null;
        }

        return last.Count(reading => rule.OrLess ? reading.Value <= rule.AtLeast : reading.Value >= rule.AtLeast)
            >= rule.Times;
    }

    /// <summary>The test in words: "5 of the last 7 readings at 3 or more".</summary>
    public static string Words(MilestoneRule rule) =>
        $"{rule.Times} of the last {rule.Of} readings at {rule.AtLeast:0.##} or {(rule.OrLess ? "less" : "more")}";
}
