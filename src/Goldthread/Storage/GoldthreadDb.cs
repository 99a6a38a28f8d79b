using Goldthread.History;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// The database as records. Its sets are closed: records are found through what an actor can reach
/// (<see cref="Reach"/>), and saved only by the Writer, inside a <see cref="Change"/>.
/// </summary>
public sealed class GoldthreadDb(DbContextOptions<GoldthreadDb> options) : DbContext(options)
{
    /// <summary>Whose rows this context reads, where providers share a database; else empty.</summary>
    internal Guid TenantId { get; } = options.TenantId();

    internal DbSet<HistoryEntry> History => base.Set<HistoryEntry>();

    internal DbSet<PastVersion> PastVersions => base.Set<PastVersion>();

    internal DbSet<Look> Looks => base.Set<Look>();

    internal DbSet<KnownHead> KnownHeads => base.Set<KnownHead>();

    /// <summary>What belongs to the open change and can only be done when its rows are saved.</summary>
    internal Action? AfterSaving { get; set; }

    /// <summary>The change that is being made, when this context belongs to the Writer; else null.</summary>
    internal Change? Open { get; set; }

    internal DbSet<T> All<T>()
        where T : class => base.Set<T>();

    /// <inheritdoc cref="Finders.Find"/>
    /// <remarks>A member, since an extension method is never preferred to the Find that every context has.</remarks>
    public Task<T> Find<T>(Change change, Act act, Guid personId, Guid id)
        where T : PersonRecord => Finders.Find<T>(this, change, act, personId, id);

    /// <summary>Saves what the open change did, and its entry in the history. Throws when no change is open.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var change = Open ?? throw new InvalidOperationException("Nothing is saved without a Change. Use the Writer.");
        var rows = Versioning.Stamp(this);
        if (rows.Count == 0)
        {
            // What was saved is what was there: nothing happened, and the history says nothing.
            return 0;
        }

        var newest = History.Where(h => h.Chain == change.Chain).OrderByDescending(h => h.Seq).FirstOrDefault();
        History.Add(HistoryEntry.After(newest?.Head, change, rows));
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        AfterSaving?.Invoke();
        return saved;
    }

    /// <inheritdoc cref="SaveChanges(bool)"/>
    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(SaveChanges(acceptAllChangesOnSuccess));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Mapping.Apply(modelBuilder);
        Mapping.ApplyTenant(modelBuilder, this, Database.IsNpgsql());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Mapping.ApplyTypes(configurationBuilder, Database.IsNpgsql());
}
