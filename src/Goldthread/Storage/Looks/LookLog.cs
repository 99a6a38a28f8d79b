using System.Collections.Concurrent;
using Goldthread.History;

namespace Goldthread.Storage.Looks;

/// <summary>
/// Sees to it that every look is written down before anybody is answered, and only once: it remembers the looks of this
/// quarter of an hour that are on the disk, so whoever looks again waits for nothing. While the database cannot be written,
/// care goes on: looks are held here and written as soon as it can (<see cref="HeldLooks"/>).
/// </summary>
public sealed class LookLog : IAsyncDisposable
{
    // Then it forgets and asks the database again, which knows every look by its id.
    private const int MostRemembered = 50_000;

    // Nobody waits longer for a page than this because something else holds the database.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Writer _writer;
    private readonly HeldLooks _held;
    private Quarter _now = new(default);

    /// <param name="says">Told when looks are held, when they are written again, and when more came than can be held.</param>
    public LookLog(Writer writer, Action<LookNews>? says = null)
    {
        _writer = writer;
        _held = new HeldLooks(writer, says ?? (_ => { }));
    }

    /// <summary>How many looks are held until the database can be written.</summary>
    public int Held => _held.Count;

    /// <summary>Done once the look is on the disk, or held. It does not throw.</summary>
    public Task Note(Look look)
    {
        var quarter = Look.QuarterOf(look.At);
        var now = _now;
        if (now.Begins != quarter || now.IsFull)
        {
            _now = now = new Quarter(quarter);
        }

        return now.Looks.TryGetValue(look.Id, out var known) ? known.Value : First(now, look);
    }

    /// <summary>Forgets what was written: another database was put in the place of this one.</summary>
    public void Forget() => _now = new Quarter(default);

    public ValueTask DisposeAsync() => _held.DisposeAsync();

    // Whoever looks at the same time waits for the same writing.
    private Task First(Quarter quarter, Look look)
    {
        var mine = new Lazy<Task>(() => Write(quarter, look));
        var first = quarter.Looks.GetOrAdd(look.Id, mine);
        if (first == mine)
        {
            quarter.Count();
        }

        return first.Value;
    }

    private async Task Write(Quarter quarter, Look look)
    {
        if (_held.Count > 0)
        {
            _held.Add(look, null);
        }
        else
        {
            try
            {
                await _writer.Note(look).WaitAsync(Patience);
            }
            catch (Exception e)
            {
                _held.Add(look, e);
            }
        }

        quarter.Looks[look.Id] = Quarter.Noted;
    }

    private sealed class Quarter(DateTimeOffset begins)
    {
        private int _count;

        public static Lazy<Task> Noted { get; } = new(Task.CompletedTask);

        public DateTimeOffset Begins => begins;

        public ConcurrentDictionary<Guid, Lazy<Task>> Looks { get; } = new();

        // A dictionary for many at once stops them all to count itself.
        public bool IsFull => Volatile.Read(ref _count) >= MostRemembered;

        public void Count() => Interlocked.Increment(ref _count);
    }
}
