using System.Diagnostics.CodeAnalysis;

namespace Goldthread.Web.Tests.Survival;

/// <summary>Tests that start, kill and starve whole processes: they take the machine for themselves, one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "xunit's word.")]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
