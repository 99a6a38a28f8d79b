using System.Diagnostics;
using Goldthread.History;
using Goldthread.Web.Demonstration;

namespace Goldthread.Web.Simulation;

/// <summary>The one place where simulated records are handed to the Writer.</summary>
internal sealed class Recording(StoryWriter writer)
{
    private readonly Stopwatch _watch = new();

    /// <summary>How long writing has taken so far.</summary>
    public TimeSpan Taken => _watch.Elapsed;

    /// <summary>Writes visits, which are in the order in which they were written down.</summary>
    public async Task Write(IReadOnlyList<Visiting> visits)
    {
        _watch.Start();
        await writer.Write([.. visits.Select(DeedOf)]);
        _watch.Stop();
    }

    private static Deed DeedOf(Visiting visit) =>
        Deed.Visits(
            visit.WrittenAt,
            Ids.New(visit.WrittenAt),
            visit.By.At(visit.WrittenAt),
            visit.Life.Id,
            visit.Facts
        );
}
