using System.Collections.Frozen;

namespace Goldthread.Coaching.Language;

/// <summary>Named sets of words, from <c>sets.txt</c>: the exceptions and the company of a single rule.</summary>
internal static class Sets
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> All = DataFile
        .Entries("coaching/sets")
        .GroupBy(e => e.Section, e => e.Entry)
        .ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet());

    /// <summary>The set of that name; throws when there is none.</summary>
    internal static FrozenSet<string> Named(string name) => All[name];
}
