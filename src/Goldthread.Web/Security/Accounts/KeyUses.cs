using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// Writes down when keys are used: the time of the newest use, at most once a minute, and a line of the security log for
/// each hour in which it was used. What a key changes is in the history, with its name.
/// </summary>
internal sealed class KeyUses(SignInDb db, SecurityLog log, TimeProvider clock)
{
    /// <summary>A key is used.</summary>
    public async Task Used(Guid key)
    {
        var now = clock.GetUtcNow();
        var before = await LastOf(key);
        if (before is null)
        {
            await Begin(key, now);
        }
        else
        {
            await db.KeyUses.Where(u => u.Id == key).ExecuteUpdateAsync(u => u.SetProperty(x => x.LastUsedAt, now));
        }

        if (before is null || HourOf(before.Value) != HourOf(now))
        {
            await log.NoteKey(Happened.KeyUsed, key);
        }
    }

    /// <summary>When a key was last used, to the minute; null when it never was.</summary>
    public Task<DateTimeOffset?> LastOf(Guid key) =>
        db.KeyUses.Where(u => u.Id == key).Select(u => (DateTimeOffset?)u.LastUsedAt).SingleOrDefaultAsync();

    /// <summary>When each of several keys was last used; who never was is not in it.</summary>
    public Task<Dictionary<Guid, DateTimeOffset>> LastOf(IReadOnlyCollection<Guid> keys) =>
        db.KeyUses.Where(u => keys.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.LastUsedAt);

    /// <summary>What happened around a key lately, newest first.</summary>
    public async Task<IReadOnlyList<SecurityEvent>> Of(Guid key, int most) =>
        await db
            .Events.AsNoTracking()
            .Where(e => e.KeyId == key)
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.Id)
            .Take(most)
            .ToListAsync();

    private async Task Begin(Guid key, DateTimeOffset now)
    {
        db.KeyUses.Add(new SystemKeyUse { Id = key, LastUsedAt = now });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Another request of the same key was first.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static long HourOf(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerHour;
}
