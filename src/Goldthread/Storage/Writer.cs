using System.Data.Common;
using System.Threading.Channels;
using Goldthread.History;
using Goldthread.Storage.Arriving;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>How a change ended.</summary>
/// <param name="Id">The change, and the first record that it made.</param>
/// <param name="Already">True when this change had been made before and nothing was done again.</param>
public sealed record Written(Guid Id, bool Already);

/// <summary>
/// The one path by which anything is written. Changes wait in a queue; the Writer takes what is waiting, makes each
/// inside one transaction with a savepoint of its own, commits once, and only then answers. So chain heads, stale versions
/// and repeated forms are settled by order, and "saved" means on disk.
/// </summary>
public sealed partial class Writer : IAsyncDisposable
{
    private const int MostTogether = 64;

    private readonly Channel<WorkItem> _waiting = Channel.CreateBounded<WorkItem>(1024);
    private readonly Database _database;
    private readonly DbConnection _connection;
    private readonly SqliteFolding? _folding;
    private readonly DbContextOptions<GoldthreadDb> _options;
    private readonly TimeProvider _clock;
    private readonly Task _loop;
    private readonly int _together;
    private FilingDesk? _desk;

    /// <param name="together">How many changes go to one commit at the most; more for who fills a database.</param>
    public Writer(Database database, TimeProvider clock, int together = MostTogether)
    {
        _together = together;
        _database = database;
        _clock = clock;
        _connection = database.OpenForWriting();
        _folding = database.FoldingOf(_connection);
        var options = new DbContextOptionsBuilder<GoldthreadDb>();
        database.UseConnection(options, _connection);
        _options = options.Options;
        _standing = new Standing(null, clock.GetUtcNow());
        _loop = Task.Factory.StartNew(
            Loop,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    /// <summary>
    /// Makes a change. <paramref name="work"/> runs inside the Writer: it finds the record through the actor's reach and
    /// calls its verb. Throws what the work throws; then nothing of it was kept. Throws <see cref="CannotSave"/> when the
    /// database is unwell.
    /// </summary>
    public async Task<Written> Run(ChangeRequest request, Func<GoldthreadDb, Change, Task> work)
    {
        Standing.OrRefuse();
        var item = new WorkItem(request, work);
        await _waiting.Writer.WriteAsync(item);
        return await item.Answer.Task;
    }

    /// <summary>Runs something alone on the Writer's connection, between changes: a backup taken or put back.</summary>
    public async Task Alone(Action<DbConnection> work)
    {
        var item = new WorkItem(work);
        await _waiting.Writer.WriteAsync(item);
        await item.Answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await StopMending();
        _waiting.Writer.TryComplete();
        await _loop;
        _folding?.Dispose();
        await _connection.DisposeAsync();
    }

    // On a thread of its own: it waits for the disk or the server most of the time, and is woken without a detour.
    private void Loop()
    {
        var batch = new List<WorkItem>(MostTogether);
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (batch.Sum(i => i.Weight) < _together && _waiting.Reader.TryRead(out var item))
            {
                if (item.AloneWork is not null)
                {
                    Together(batch).GetAwaiter().GetResult();
                    item.RunAlone(_database, _connection);
                    continue;
                }

                batch.Add(item);
            }

            Together(batch).GetAwaiter().GetResult();
        }
    }

    private async Task Together(List<WorkItem> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            using (var transaction = _database.Begin(_connection))
            {
                await InTurn([.. batch.Where(i => i.Look is null)], transaction);
                WriteLooks(batch.Where(i => i.Look is not null), transaction);
                transaction.Commit();
            }

            Saved();
            batch.ForEach(i => i.Succeed());
            _folding?.AfterCommit();
        }
        catch (Exception e)
        {
            var told = Told(e);
            batch.ForEach(i => i.Fail(told));
        }

        batch.Clear();
    }

    private async Task One(WorkItem item, DbTransaction transaction)
    {
        transaction.Save("one");
        try
        {
            await using var db = new GoldthreadDb(_options);
            await db.Database.UseTransactionAsync(transaction);
            db.Database.AutoSavepointsEnabled = false;
            item.Done = await AlreadyDone(db, item.Request!, transaction) ?? await Do(db, item, transaction);
            transaction.Release("one");
        }
        catch (Exception e)
        {
            item.Trouble = Told(e);
            transaction.Rollback("one");
        }
    }

    private async Task<Written> Do(GoldthreadDb db, WorkItem item, DbTransaction transaction)
    {
        var change = new Change(item.Request!, _clock.GetUtcNow(), record => db.Add(record));
        db.Open = change;
        await item.Work!(db, change);
        db.SaveChanges();
        SentForms.Keep(transaction, item.Request!, change.At);
        return new Written(change.Id, Already: false);
    }

    private static async Task<Written?> AlreadyDone(GoldthreadDb db, ChangeRequest request, DbTransaction transaction)
    {
        var actor = await db
            .History.Where(h => h.Id == request.Id)
            .Select(h => (Guid?)h.ActorId)
            .SingleOrDefaultAsync();
        if (actor == request.Actor.Id)
        {
            SentForms.MustBeTheSame(transaction, request);
        }

        return actor is null ? null
            : actor == request.Actor.Id ? new Written(request.Id, Already: true)
            : throw new Refused("", "This form was sent before by someone else. Open the page again.");
    }
}
