using Goldthread.History;
using Goldthread.Storage;

namespace Goldthread.Web.Demonstration;

/// <summary>
/// Lets invented deeds happen, in the order of time: each through the same Writer as any other change, at its own moment,
/// many to one commit.
/// </summary>
internal sealed class StoryWriter : IAsyncDisposable
{
    // More than go to one commit, so that the Writer always finds the next ones waiting.
    private const int Together = 512;

    private readonly StoryClock _clock;
    private readonly Writer _writer;

    public StoryWriter(Database database, DateTimeOffset start)
    {
        _clock = new StoryClock(start);
        _writer = new Writer(database, _clock);
    }

    /// <summary>Lets deeds happen. They are in the order of time, and none is earlier than what happened before.</summary>
    public async Task Write(IReadOnlyList<Deed> deeds)
    {
        if (deeds.Count == 0)
        {
            return;
        }

        _clock.MoveTo(deeds[0].At);
        var next = deeds.Skip(1).Select(d => d.At).Append(deeds[^1].At);
        foreach (var some in deeds.Zip(next).Chunk(Together))
        {
            await Task.WhenAll(some.Select(d => Write(d.First, d.Second)));
        }
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    // The Writer makes the changes in the order in which they are handed over; each sets the clock for the one after it.
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
            var day = UkTime.DayOf(deed.At);
            throw new InvalidOperationException($"{deed.Actor.Name}, {day:yyyy-MM-dd}: {e.Message}", e);
        }
    }
}
