using System.Data.Common;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage.Arriving;

namespace Goldthread.Storage;

public sealed partial class Writer
{
    /// <summary>
    /// Takes in daily records that were written down elsewhere, and answers each. They are judged by the same rules and
    /// leave the same rows as records written on a page, in the same order as everything else that waits. One that is not
    /// filed hinders no other.
    /// </summary>
    public async Task<IReadOnlyList<ArrivalAnswer>> Arrive(
        Actor actor,
        IReadOnlyList<ArrivingRecord> records,
        string purpose = Purpose.Care
    )
    {
        Standing.OrRefuse();
        var items = records.Chunk(MostTogether).Select(r => new WorkItem(new ArrivingItem(actor, purpose, r))).ToList();
        foreach (var item in items)
        {
            await _waiting.Writer.WriteAsync(item);
        }

        await Task.WhenAll(items.Select(i => i.Answer.Task));
        return items is [var one] ? one.Arriving!.Answers : [.. items.SelectMany(i => i.Arriving!.Answers)];
    }

    // Everything in its turn: what arrives one after the other is filed together.
    private async Task InTurn(List<WorkItem> batch, DbTransaction transaction)
    {
        for (var i = 0; i < batch.Count; )
        {
            var run = batch.Skip(i).TakeWhile(w => w.Arriving is not null).ToList();
            if (run.Count == 0)
            {
                await One(batch[i++], transaction);
                continue;
            }

            _desk ??= new FilingDesk(_database.LaneOn(_connection), _options, _clock);
            await _desk.File(run, transaction);
            i += run.Count;
        }
    }
}
