using Goldthread.GoldenThread;

namespace Goldthread.Web.GoldenThread;

/// <summary>The stitches of a thread: the strengths of its links, in their order.</summary>
public static class Stitch
{
    public static IReadOnlyList<Strength> Of(IReadOnlyList<Link> links) => [.. links.Select(l => l.Strength)];
}
