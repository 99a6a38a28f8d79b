namespace Goldthread.Progress;

/// <summary>That something about the support changed on a day. Progress may be dated by it, and is never put down to it.</summary>
/// <param name="On">The day.</param>
/// <param name="What">It in a few words that can follow "since": "the new walking frame".</param>
public sealed record PlanChange(DateOnly On, string What)
{
    private const int MostWords = 6;
    private const int MostReadingsBetween = 3;

    /// <summary>
    /// The one that a parting may be dated by: the nearest, at most three readings away, since no rule can date a change more
    /// finely. Null when none is near, or none can be said in six words.
    /// </summary>
    internal static PlanChange? Near(Parting parting, IReadOnlyList<PlanChange> changes)
    {
        var near = changes
            .Where(each => each.What.Split(' ').Length <= MostWords && Between(parting, each.On) <= MostReadingsBetween)
            .OrderBy(each => Math.Abs(each.On.DayNumber - parting.Since.DayNumber))
            .ThenBy(each => each.On);
        return near.FirstOrDefault();
    }

    private static int Between(Parting parting, DateOnly on) =>
        on <= parting.Since ? parting.Before.Count(each => each.On >= on) : parting.After.Count(each => each.On < on);
}
