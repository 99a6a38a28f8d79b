using Goldthread.Safety;

namespace Goldthread.Web.Safety;

/// <summary>What somebody could not do about a decision, in words.</summary>
internal static class CapacityWords
{
    public static IReadOnlyList<string> Missing(CapacityDecision d) =>
        [
            .. new[]
            {
                (d.Understands, "understand it"),
                (d.Retains, "keep it in mind"),
                (d.Weighs, "weigh it"),
                (d.Communicates, "say or show a choice"),
            }
                .Where(x => !x.Item1)
                .Select(x => x.Item2),
        ];
}
