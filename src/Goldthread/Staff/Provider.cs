using Goldthread.History;

namespace Goldthread.Staff;

/// <summary>The organisation that gives the care.</summary>
public sealed class Provider : Record
{
    private Provider() { }

    public string Name { get; private set; } = "";

    /// <summary>True for the demonstration: everyone in it is invented. A real provider is never pretend.</summary>
    public bool Pretend { get; private set; }

    internal static Provider SetUp(Change change, string name, bool pretend)
    {
        var provider = new Provider
        {
            Id = change.NewId(),
            Name = name,
            Pretend = pretend,
        };
        change.In(provider.Id);
        return change.Keep(provider, What.ProviderSetUp);
    }
}
