using Goldthread.Staff;

namespace Goldthread.Web.Design;

/// <summary>The places of the top bar. A page names its own in <c>ViewData["Place"]</c>.</summary>
internal static class Places
{
    private static readonly (string Place, string Href, string Name)[] All =
    [
        ("today", "/", "Today"),
        ("people", "/people", "People"),
        ("reviews", "/reviews", "Reviews"),
        ("threads", "/threads", "Threads"),
    ];

    /// <summary>The places of somebody: staff and services only for who arranges them.</summary>
    public static IEnumerable<(string Place, string Href, string Name)> For(Actor actor) =>
        Reach.DecideSomewhere(actor, Act.Arrange) ? All.Append(("staff", "/staff", "Staff")) : All;
}
