using System.Collections.Concurrent;
using Goldthread.History;

namespace Goldthread.Storage.Looks;

/// <summary>What became of looks that could not be written at once.</summary>
public enum LookNewsKind
{
    /// <summary>The database cannot be written; from now on looks are held in memory.</summary>
    Held,

    /// <summary>More came than can be held; they are counted, and who looked is not known.</summary>
    Lost,

    /// <summary>It can be written again, and all that were held are written.</summary>
    Written,
}

/// <summary>News of looks that could not be written at once.</summary>
/// <param name="Looks">How many.</param>
/// <param name="Why">The kind of trouble, for whoever runs the machine; never what was in a look.</param>
public sealed record LookNews(LookNewsKind Kind, int Looks, string? Why = null);

/// <summary>
/// The looks that wait for the database to be written again: as many as some thousand people leave in a day, since each is
/// there once a quarter. They are tried again every second. A crash in the meantime loses them; that is said in the docs.
/// </summary>
internal sealed class HeldLooks(Writer writer, Action<LookNews> says) : IAsyncDisposable
{
    private const int Most = 20_000;
    private const int Together = 64;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly ConcurrentQueue<Look> _looks = new();
    private readonly CancellationTokenSource _ends = new();
    private readonly Lock _gate = new();
    private Task _trying = Task.CompletedTask;
    private int _lost;

    public int Count => _looks.Count;

    public void Add(Look look, Exception? why)
    {
        lock (_gate)
        {
            if (_looks.Count >= Most)
            {
                _lost++;
                return;
            }

            _looks.Enqueue(look);
            if (_trying.IsCompleted)
            {
                says(new LookNews(LookNewsKind.Held, 1, why?.GetType().Name));
                _trying = Task.Run(Try);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        await _trying;
        _ends.Dispose();
    }

    // When the application stops there is one more try, without waiting.
    private async Task Try()
    {
        var written = 0;
        do
        {
            await Task.Delay(Between, _ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            written += await WriteSome();
            if (Done(written))
            {
                return;
            }
        } while (!_ends.IsCancellationRequested);

        says(new LookNews(LookNewsKind.Lost, _looks.Count + _lost));
    }

    private bool Done(int written)
    {
        lock (_gate)
        {
            if (!_looks.IsEmpty)
            {
                return false;
            }

            if (_lost > 0)
            {
                says(new LookNews(LookNewsKind.Lost, _lost));
                _lost = 0;
            }

            says(new LookNews(LookNewsKind.Written, written));
            _trying = Task.CompletedTask;
            return true;
        }
    }

    private async Task<int> WriteSome()
    {
        var written = 0;
        while (_looks.Take(Together).ToList() is { Count: > 0 } some)
        {
            try
            {
                await Task.WhenAll(some.Select(writer.Note));
            }
            catch (Exception)
            {
                return written;
            }

            some.ForEach(_ => _looks.TryDequeue(out var _));
            written += some.Count;
        }

        return written;
    }
}
