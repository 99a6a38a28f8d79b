using Goldthread.Storage.Reports;
using Microsoft.Extensions.Caching.Memory;

namespace Goldthread.Web.Progress;

/// <summary>
/// The readings of goals that were lately looked at, as far as they are judged, beside the number of the newest entry in the
/// history of the service when they were read. They lie scattered over years of everybody's, so reading them again is most of
/// what a page about a goal costs. Whoever asks next asks the history first whether anything about the person was changed
/// since: see <see cref="RememberedTraces"/> for why that holds.
/// </summary>
internal sealed class RememberedReadings : IDisposable
{
    // In readings; each takes some 80 bytes.
    private const int MostReadings = 200_000;

    private readonly MemoryCache _goals = new(new MemoryCacheOptions { SizeLimit = MostReadings });

    /// <summary>What is known of a goal.</summary>
    /// <param name="Entry">The newest entry up to which it is known to hold.</param>
    /// <param name="Since">The day that the readings begin with.</param>
    /// <param name="Readings">The newest first.</param>
    public sealed record Known(long Entry, DateOnly Since, IReadOnlyList<JudgedRow> Readings);

    public Known? Of(Guid goal) => _goals.Get<Known>(goal);

    /// <summary>Of two who read at once, the later to finish is kept; either holds, each from its own entry on.</summary>
    public void Keep(Guid goal, Known known) =>
        _goals.Set(goal, known, new MemoryCacheEntryOptions { Size = known.Readings.Count + 1 });

    public void Dispose() => _goals.Dispose();
}
