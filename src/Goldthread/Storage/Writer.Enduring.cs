using System.Data;
using System.Threading.Channels;

namespace Goldthread.Storage;

/// <summary>
/// What the Writer does when the database is unwell: it says so, refuses at once what cannot be saved, looks again and again
/// whether it is over, less often the longer it lasts, and then goes on by itself.
/// </summary>
public sealed partial class Writer
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _standingLock = new();
    private volatile Standing _standing;
    private Task _mending = Task.CompletedTask;
    private bool _mends;

    /// <summary>Whether changes are saved now. Read by every page and by whatever watches the machine.</summary>
    public Standing Standing => _standing;

    /// <summary>Stops saving: the database was found to be damaged by whoever looked at it.</summary>
    public void StopFor(Hindrance why) => Hindered(why);

    // What came of the database being unwell is told as that, to everybody in the batch.
    private Exception Told(Exception e)
    {
        var lost = _connection.State == ConnectionState.Open ? (Hindrance?)null : Hindrance.Away;
        if ((_database.WhatHinders(e) ?? lost) is not { } why)
        {
            return e;
        }

        Hindered(why);
        return e as CannotSave ?? new CannotSave(why, e);
    }

    private void Hindered(Hindrance why)
    {
        lock (_standingLock)
        {
            if (
                _standing.Hindrance == why
                || _standing.Hindrance == Hindrance.Damaged
                || _closing.IsCancellationRequested
            )
            {
                return;
            }

            _standing = new Standing(why, _clock.GetUtcNow());
            if (!_mends && why != Hindrance.Damaged)
            {
                _mends = true;
                _mending = Task.Run(Mend);
            }
        }
    }

    private void Saved()
    {
        if (_standing.Hindrance is null or Hindrance.Damaged)
        {
            return;
        }

        lock (_standingLock)
        {
            if (_standing.Hindrance != Hindrance.Damaged)
            {
                _standing = new Standing(null, _clock.GetUtcNow());
            }
        }
    }

    private async Task Mend()
    {
        for (var wait = Soonest; StillMends(); wait = Longer(wait))
        {
            try
            {
                await Task.Delay(wait, _closing.Token);
                var saves = false;
                await Alone(connection => saves = _database.Saves(connection));
                if (saves)
                {
                    Saved();
                }
            }
            catch (Exception e) when (e is OperationCanceledException or ChannelClosedException)
            {
                return;
            }
            catch (Exception e) when (_database.WhatHinders(e) is not null)
            {
                // Still unwell.
            }
        }
    }

    private bool StillMends()
    {
        lock (_standingLock)
        {
            return _mends = _standing.Hindrance is not (null or Hindrance.Damaged);
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < Latest ? wait * 2 : Latest;

    private async Task StopMending()
    {
        Task mending;
        lock (_standingLock)
        {
            if (_closing.IsCancellationRequested)
            {
                return;
            }

            _closing.Cancel();
            mending = _mending;
        }

        await mending;
        _closing.Dispose();
    }
}
