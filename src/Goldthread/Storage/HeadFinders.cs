using Goldthread.History;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>Finds how chains ended when checkpoints were written.</summary>
public static class HeadFinders
{
    /// <summary>How the chain of a service ended at its newest checkpoint; null before the first.</summary>
    public static Task<KnownHead?> NewestHead(this GoldthreadDb db, Guid chain) =>
        db.KnownHeads.Where(h => h.Chain == chain).OrderByDescending(h => h.At).FirstOrDefaultAsync();

    /// <summary>
    /// The ends of the chains that <paramref name="actor"/> answers for: those of services that they arrange, and the provider's own
    /// for who sets it up.
    /// </summary>
    public static IQueryable<KnownHead> HeadsFor(this GoldthreadDb db, Actor actor)
    {
        var services = db.ServicesFor(actor, Act.Arrange);
        var provider = Reach.DecideForAll(actor, Act.SetUp);
        return db.KnownHeads.Where(h =>
            services.Any(s => s.Id == h.Chain) || (provider && db.All<Provider>().Any(p => p.Id == h.Chain))
        );
    }
}
