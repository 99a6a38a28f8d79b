using Goldthread.History;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>Lets something be used once: whoever is first may, on whichever machine.</summary>
public sealed class OnlyOnce(SignInDb db, TimeProvider clock)
{
    /// <summary>True the first time; it is remembered for as long as it could be shown again.</summary>
    public async Task<bool> Use(string text, TimeSpan lasts)
    {
        var now = clock.GetUtcNow();
        await db.Used.Where(u => u.UntilAt <= now).ExecuteDeleteAsync();
        db.Used.Add(
            new UsedOnce
            {
                Id = Ids.New(now),
                Hash = Secret.HashOf(text),
                UntilAt = now + lasts,
            }
        );
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
