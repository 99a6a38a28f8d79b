namespace Goldthread.Progress;

/// <summary>A point that has a value, with its place in the list as it was given.</summary>
internal sealed record Reading(int Index, DateOnly On, decimal Value)
{
    /// <summary>Readings in order of date; those of one day keep the order in which they came.</summary>
    internal static List<Reading> InOrder(IReadOnlyList<Point> points) =>
        points
            .Select((point, index) => (point, index))
            .Where(each => each.point.Value is not null)
            .OrderBy(each => each.point.On)
            .Select(each => new Reading(each.index, each.point.On, each.point.Value.GetValueOrDefault()))
            .ToList();
}
