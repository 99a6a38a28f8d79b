using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// Lets invented deeds happen, in the order of time: each through the same Writer as any other change, at its own moment,
/// many to one commit.
/// </summary>
internal sealed class StoryWriter : IAsyncDisposable
{
    private const int ToACommit = 400;

    // More than go to one commit, so that the Writer always finds the next ones waiting.
    private const int Together = 2 * ToACommit;

    private readonly StoryClock _clock;
    private readonly Writer _writer;

    public StoryWriter(Database database, DateTimeOffset start)
    {
        _clock = new StoryClock(start);
        _writer = new Writer(database, _clock, ToACommit);
    }

    /// <summary>Lets deeds happen. They are in the order of time, and none is earlier than what happened before.</summary>
    public async Task Write(IReadOnlyList<Deed> deeds)
    {
        if (deeds.Count == 0)
        {
            return;
        }

        // A visit brings its own moment; every other deed sets the clock for the next of its kind.
        var moments = deeds.Where(d => d.Visit is null).Select(d => d.At).ToList();
        _clock.MoveTo(moments.Count > 0 ? moments[0] : deeds[0].At);
        var nth = 0;
        foreach (var some in deeds.Chunk(Together))
        {
            var writing = new List<Task>(some.Length);
            foreach (var deed in some)
            {
                writing.Add(
                    deed.Visit is { } visit
                        ? Write(deed, visit)
                        : Write(deed, moments[Math.Min(++nth, moments.Count - 1)])
                );
            }

            await Task.WhenAll(writing);
        }
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    // The Writer makes the changes in the order in which they are handed over.
    private async Task Write(Deed deed, DateTimeOffset next)
    {
        try
        {
            await _writer.Run(
                new ChangeRequest(deed.Id, deed.Actor, Purpose.Demonstration),
                async (db, change) =>
                {
                    await deed.What(db, change);
                    _clock.MoveTo(next);
                }
            );
        }
        catch (Exception e) when (e is Refused or NotHere)
        {
            throw Unlived(deed, e.Message, e);
        }
    }

    private async Task Write(Deed deed, ArrivingRecord visit)
    {
        var answer = (await _writer.Arrive(deed.Actor, [visit], Purpose.Demonstration))[0];
        if (answer.Outcome != Arrived.Filed)
        {
            throw Unlived(deed, answer.Reason ?? string.Join(' ', answer.Problems.Select(p => p.Sentence)));
        }
    }

    private static InvalidOperationException Unlived(Deed deed, string why, Exception? inner = null) =>
        new($"{deed.Actor.Name}, {UkTime.DayOf(deed.At):yyyy-MM-dd}: {why}", inner);
}
