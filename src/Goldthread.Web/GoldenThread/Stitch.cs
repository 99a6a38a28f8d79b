using Goldthread.GoldenThread;

namespace Goldthread.Web.GoldenThread;

/// <summary>From the strength of a link to the stitch that shows it.</summary>
public static class Stitch
{
    public static Design.Strength Of(Link link) =>
        link.Strength switch
        {
            Strength.Strong => Design.Strength.Strong,
            Strength.Thin => Design.Strength.Thin,
            Strength.Broken => Design.Strength.Broken,
            Strength.NotYetRecorded => Design.Strength.None,
        };

    public static IReadOnlyList<Design.Strength> Of(IReadOnlyList<Link> links) => [.. links.Select(Of)];
}
