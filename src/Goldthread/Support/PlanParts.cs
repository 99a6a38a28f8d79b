using System.Globalization;

namespace Goldthread.Support;

/// <summary>One part of a plan, as it stood in one version of its row.</summary>
/// <param name="Id">The goal, for its words; a support step; or a risk.</param>
/// <param name="Version">The wording of the goal; the version of the step or the risk.</param>
public sealed record PartRead(Guid Id, int Version);

/// <summary>
/// Which versions make up a plan: the words of the goal, its support steps and its risks. The rows keep their versions
/// themselves; whoever read the plan keeps only which. Pure.
/// </summary>
public static class PlanParts
{
    /// <summary>The parts in one line, the same whatever their order.</summary>
    public static string Write(IEnumerable<PartRead> parts) =>
        string.Join(
            ' ',
            parts.OrderBy(p => p.Id).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Id:N}:{p.Version}"))
        );

    /// <summary>What was written; whatever is no part is left out.</summary>
    public static IReadOnlyDictionary<Guid, int> Read(string parts)
    {
        var read = new Dictionary<Guid, int>();
        foreach (var part in parts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (
                colon > 0
                && Guid.TryParseExact(part[..colon], "N", out var id)
                && int.TryParse(part[(colon + 1)..], CultureInfo.InvariantCulture, out var version)
            )
            {
                read[id] = version;
            }
        }

        return read;
    }

    /// <summary>What a part is to somebody who read the plan before; nothing when they know it as it is, or read nothing yet.</summary>
    public static PlanNews? News(IReadOnlyDictionary<Guid, int>? read, PartRead part) =>
        read is null ? null
        : !read.TryGetValue(part.Id, out var version) ? PlanNews.New
        : version != part.Version ? PlanNews.Changed
        : null;
}

/// <summary>What is new in a plan since somebody read it.</summary>
public enum PlanNews
{
    New,
    Changed,
}
