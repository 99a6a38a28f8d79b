using System.Data.Common;
using Goldthread.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Arriving;

/// <summary>
/// Files records that arrive, inside the Writer's transaction and without a context for each: what the rules ask is read for
/// all of them at once, the verbs of the records judge and make them, and all rows are added at once.
/// </summary>
internal sealed class FilingDesk(Lane lane, DbContextOptions<GoldthreadDb> options, TimeProvider clock)
{
    private Kinds? _kinds;

    /// <summary>Files all of a run together. What goes wrong then is found by filing one record after the other.</summary>
    public async Task File(IReadOnlyList<WorkItem> run, DbTransaction transaction)
    {
        await lane.Mark("run", transaction);
        try
        {
            await All([.. run.Select(i => i.Arriving!)], transaction);
        }
        catch (Exception)
        {
            await lane.GoBack("run", transaction);
            foreach (var item in run)
            {
                await OneByOne(item, transaction);
            }
        }
    }

    private async Task OneByOne(WorkItem item, DbTransaction transaction)
    {
        var all = item.Arriving!;
        for (var i = 0; i < all.Records.Count; i++)
        {
            await lane.Mark("one", transaction);
            try
            {
                var alone = new ArrivingItem(all.Actor, all.Purpose, [all.Records[i]]);
                await All([alone], transaction);
                all.Answers[i] = alone.Answers[0];
            }
            catch (Exception e)
            {
                await lane.GoBack("one", transaction);
                item.Trouble = e;
            }
        }
    }

    private async Task All(IReadOnlyList<ArrivingItem> items, DbTransaction transaction)
    {
        _kinds ??= await Learn();
        var around = new Surroundings(_kinds);
        await around.Look(lane, transaction, items);
        await SeeEnds(around, transaction);
        var filing = new Filing(_kinds, around);
        foreach (var item in items)
        {
            for (var i = 0; i < item.Records.Count; i++)
            {
                var record = item.Records[i];
                item.Answers[i] = filing.Take(item, record, record.InventedAt ?? clock.GetUtcNow());
            }
        }

        await filing.Save(lane, transaction, clock.GetUtcNow());
    }

    // Seldom: somebody tells of a goal that has ended.
    private async Task SeeEnds(Surroundings around, DbTransaction transaction)
    {
        var ended = around.Goals.Values.Where(g => !g.Open).ToList();
        if (ended.Count == 0)
        {
            return;
        }

        await using var db = new GoldthreadDb(options);
        await db.Database.UseTransactionAsync(transaction);
        foreach (var goal in ended)
        {
            around.Ends[goal.Id] = await db.EndOf(goal);
        }
    }

    private async Task<Kinds> Learn()
    {
        await using var db = new GoldthreadDb(options);
        return new Kinds(db.Model);
    }
}
