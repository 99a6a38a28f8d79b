namespace Goldthread.Web.Design;

/// <summary>The four places of the top bar. A page names its own in <c>ViewData["Place"]</c>.</summary>
internal static class Places
{
    public static readonly (string Place, string Href, string Name)[] All =
    [
        ("today", "/", "Today"),
        ("people", "/people", "People"),
        ("reviews", "/reviews", "Reviews"),
        ("threads", "/threads", "Threads"),
    ];
}
