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

    /// <summary>
    /// The places of somebody: staff and services only for who arranges them. From outside there is one: what they came
    /// for.
    /// </summary>
    public static IEnumerable<(string Place, string Href, string Name)> For(Actor actor) =>
        actor switch
        {
            { InspectsUntil: not null } => All.Where(p => p.Place != "today"),
            { Kind: ActorKind.Staff } when Reach.DecideSomewhere(actor, Act.Arrange) => All.Append(
                ("staff", "/staff", "Staff")
            ),
            { Kind: ActorKind.Staff } => All,
            _ => [],
        };
}
