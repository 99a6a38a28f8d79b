using System.Collections.Concurrent;
using Goldthread.History;
using Goldthread.Verify;
using Xunit;

namespace Goldthread.TestKit.Survival;

/// <summary>
/// The history that clients keep while everything is done to the server: what was sent, and what was answered to be saved.
/// Afterwards it is held against the database.
/// </summary>
public sealed class Acknowledged
{
    private readonly ConcurrentDictionary<Guid, (Guid Person, bool Answered)> _sent = [];

    /// <summary>How many were answered to be saved.</summary>
    public int Count => _sent.Count(s => s.Value.Answered);

    /// <summary>Those that were sent and never answered: they may be there or not.</summary>
    public IReadOnlyList<(Guid Id, Guid Person)> Unanswered =>
        [.. _sent.Where(s => !s.Value.Answered).Select(s => (s.Key, s.Value.Person))];

    /// <summary>Records visits from one browser until told to stop; an answer that is no answer ends it too.</summary>
    public async Task RecordUntil(Browsing browser, IReadOnlyList<Guid> people, CancellationToken stop)
    {
        for (var n = 0; !stop.IsCancellationRequested; n++)
        {
            var id = NewId();
            if ((await Send(browser, people[n % people.Count], id)).Status is null)
            {
                return;
            }
        }
    }

    /// <summary>Records one visit and keeps what was answered.</summary>
    public async Task<Sent> Send(Browsing browser, Guid person, Guid id)
    {
        _sent.TryAdd(id, (person, false));
        var sent = await browser.Record(person, id, NoteOf(id));
        if (sent.Acknowledged)
        {
            Assert.EndsWith($"/records/{id}", sent.Leads);
            _sent[id] = (person, true);
        }

        return sent;
    }

    /// <summary>Every acknowledged record is there, once; none is there twice; every chain is sound.</summary>
    public void HoldAgainst(Served served)
    {
        var found = served.Found([.. _sent.Keys]);
        Assert.All(_sent.Where(s => s.Value.Answered), s => Assert.Equal(1, found[s.Key]));
        Assert.All(found, f => Assert.InRange(f.Value, 0, 1));
        var verdict = served.Verify();
        Assert.True(verdict.Outcome == Outcome.Sound, verdict.Says);
    }

    /// <summary>An id for a form.</summary>
    public static Guid NewId() => Ids.New(TimeProvider.System.GetUtcNow());

    /// <summary>What is written in the visit of this id.</summary>
    public static string NoteOf(Guid id) => $"Poured the tea herself. {id}";
}
