using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage;

/// <summary>
/// A context over working tables, such as sessions: rows that come and go, outside the history and without a Change.
/// Names and types are stored by the same rules as those of records.
/// </summary>
public abstract class WorkingDb(DbContextOptions options) : DbContext(options)
{
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Mapping.ApplyTypes(configurationBuilder);

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder) => Mapping.ApplyNames(modelBuilder);
}
