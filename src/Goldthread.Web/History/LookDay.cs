using Goldthread.History;

namespace Goldthread.Web.History;

/// <summary>Looks of one day, those of the same person for the same thing together.</summary>
public sealed record LookDay(DateOnly On, IReadOnlyList<LookDay.Some> Looks)
{
    /// <summary>One or several looks: by whom, or at whom.</summary>
    /// <param name="First">The first of them, on the wall clock.</param>
    /// <param name="Last">The last; the same when there was one.</param>
    public sealed record Some(Look Look, DateTime First, DateTime Last, int Times);

    /// <summary>Puts looks together, newest day first and within a day by the first look.</summary>
    /// <param name="of">Whose looks, or looks at whom, belong together.</param>
    public static IReadOnlyList<LookDay> Of(IEnumerable<Look> looks, Func<Look, Guid> of) =>
        [
            .. looks
                .GroupBy(l => UkTime.DayOf(l.At))
                .OrderByDescending(d => d.Key)
                .Select(d => new LookDay(
                    d.Key,
                    [.. d.GroupBy(l => (of(l), l.Purpose)).Select(Together).OrderBy(s => s.First)]
                )),
        ];

    private static Some Together(IEnumerable<Look> looks)
    {
        var all = looks.OrderBy(l => l.At).ToList();
        return new Some(all[0], UkTime.WallOf(all[0].At), UkTime.WallOf(all[^1].At), all.Count);
    }
}
