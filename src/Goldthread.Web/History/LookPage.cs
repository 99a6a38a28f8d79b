using Goldthread.History;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.History;

/// <summary>Looks for one page, newest first, and the address of the page with older ones.</summary>
/// <param name="Older">The end of that address, beginning with a question mark; null when there is nothing older.</param>
public sealed record LookPage(IReadOnlyList<Look> Looks, string? Older)
{
    private const int Size = 60;

    /// <summary>Reads a page.</summary>
    /// <param name="before">Not newer than this instant, in microseconds; from the newest when left out.</param>
    /// <param name="past">How many of that very instant were on the page before.</param>
    public static async Task<LookPage> Read(IQueryable<Look> newestFirst, long? before, int past)
    {
        var looks = newestFirst;
        if (before is { } instant)
        {
            var until = Instants.Nearest(instant);
            looks = looks.Where(l => l.At <= until).Skip(Math.Clamp(past, 0, 10_000));
        }

        var some = await looks.Take(Size + 1).ToListAsync();
        if (some.Count <= Size)
        {
            return new LookPage(some, null);
        }

        some.RemoveAt(Size);
        var last = Instants.ToMicroseconds(some[^1].At);
        var same = some.Count(l => Instants.ToMicroseconds(l.At) == last) + (last == before ? past : 0);
        return new LookPage(some, $"?before={last}&past={same}");
    }
}
