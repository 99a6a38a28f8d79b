using Goldthread.History;
using Goldthread.People;

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

    /// <summary>Opens a place of care. Refuses what is missing or unclear.</summary>
    public static Service Open(Change change, Provider provider, Typed facts)
    {
        facts.Look();
        change.In(provider.Id);
        change.Say(What.ServiceOpened);
        return Open(change, provider, Check.Tidy(facts.Name)!, facts.Kind!.Value);
    }

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

    /// <summary>A place of care as typed.</summary>
    public sealed class Typed
    {
        public string? Name { get; set; }
        public ServiceKind? Kind { get; set; }

        internal void Look() =>
            new Check()
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write the name of the service.")
                .Must(nameof(Kind), Kind is not null, "Choose what kind of place it is.")
                .OrRefuse();
    }
}
