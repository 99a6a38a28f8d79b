using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Storage;

/// <summary>Carries a provider to the contexts that are made for it, where several share a database.</summary>
internal sealed class TenantOption(Tenant tenant) : IDbContextOptionsExtension
{
    public Tenant Tenant { get; } = tenant;

    public DbContextOptionsExtensionInfo Info => new AboutIt(this);

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    // The same services and the same model serve every provider; only the value of the filter differs.
    private sealed class AboutIt(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is AboutIt;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}

/// <summary>The provider of a context.</summary>
internal static class TenantOptions
{
    public static void For(this DbContextOptionsBuilder options, Tenant tenant) =>
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new TenantOption(tenant));

    /// <summary>The provider's id; empty where the file holds one provider only.</summary>
    public static Guid TenantId(this DbContextOptions options) =>
        options.FindExtension<TenantOption>()?.Tenant.Id ?? Guid.Empty;
}
