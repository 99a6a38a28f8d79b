using Goldthread.History;

namespace Goldthread.Staff;

/// <summary>The kinds of place that a provider may run.</summary>
public enum ServiceKind
{
    HomeCare,
    SupportedLiving,
    CareHome,
}

/// <summary>A place of care: a home-care branch, a supported-living scheme or a care home. It has its own history chain.</summary>
public sealed class Service : Record
{
    private Service() { }

    public Guid ProviderId { get; private set; }
    public string Name { get; private set; } = "";
    public ServiceKind Kind { get; private set; }

    internal static Service Open(Change change, Provider provider, string name, ServiceKind kind) =>
        change.Keep(
            new Service
            {
                Id = change.NewId(),
                ProviderId = provider.Id,
                Name = name,
                Kind = kind,
            }
        );
}
