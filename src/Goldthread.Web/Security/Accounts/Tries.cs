using Goldthread.History;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// Counts tries in the database, so that a limit holds over all machines. A try is counted before it is made, so that many
/// at once are no way round; what was right is given back.
/// </summary>
public sealed class Tries(SignInDb db, TimeProvider clock)
{
    /// <summary>Counts each, and says whether all are within their limits.</summary>
    public async Task<bool> May(params Try[] tries)
    {
        await Tidy();
        var may = true;
        foreach (var one in tries)
        {
            may &= await Count(one) <= one.Limit.Most;
        }

        return may;
    }

    /// <summary>It was right: it does not count.</summary>
    public async Task GiveBack(params Try[] tries)
    {
        foreach (var hash in tries.Select(HashOf))
        {
            await db
                .Tries.Where(t => t.KeyHash == hash && t.Tries > 0)
                .ExecuteUpdateAsync(t => t.SetProperty(x => x.Tries, x => x.Tries - 1));
        }
    }

    // Counting and looking belong together: whoever tries in the same moment waits, and counts after.
    private async Task<int> Count(Try one)
    {
        var hash = HashOf(one);
        var rows = db.Tries.Where(t => t.KeyHash == hash);
        if (!await rows.AnyAsync())
        {
            await BeginToCount(hash, clock.GetUtcNow() + one.Limit.Within);
        }

        await using var together = await db.Database.BeginTransactionAsync();
        await rows.ExecuteUpdateAsync(t => t.SetProperty(x => x.Tries, x => x.Tries + 1));
        var count = await rows.AsNoTracking().Select(t => t.Tries).SingleOrDefaultAsync();
        await together.CommitAsync();
        return count;
    }

    private async Task BeginToCount(byte[] hash, DateTimeOffset until)
    {
        db.Tries.Add(
            new TryCount
            {
                Id = Ids.New(clock.GetUtcNow()),
                KeyHash = hash,
                WindowEndAt = until,
                Tries = 0,
            }
        );
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Another try of the same made the row in the same moment.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    // What is past its window is gone, and counting begins anew.
    private Task<int> Tidy()
    {
        var now = clock.GetUtcNow();
        return db.Tries.Where(t => t.WindowEndAt <= now).ExecuteDeleteAsync();
    }

    private static byte[] HashOf(Try one) => Secret.HashOf($"{one.Limit.Of}\n{one.Key}");
}
