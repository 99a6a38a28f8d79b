using System.Net;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Security;

/// <summary>One way to come by something about a person: a page, a list, a search, a form. New ways join the list.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Needs">The act that it takes; null for what is locked.</param>
/// <param name="Path">Where it is asked for.</param>
public sealed record AccessWay(string Name, Act? Needs, Func<AccessTarget, string> Path)
{
    /// <summary>Whether an answer holds it; a page holds it by opening.</summary>
    public Func<Answer, AccessTarget, bool>? Holds { get; init; }

    /// <summary>Sent as an empty form: where it is allowed, it says what is missing, and nothing is changed.</summary>
    public bool Sent { get; init; }

    /// <summary>Open to the keys of other systems too; pages never are.</summary>
    public bool Json { get; init; }

    /// <summary>The ways to a person.</summary>
    public static IReadOnlyList<AccessWay> ToPeople { get; } =
    [
        new("page", Act.See, t => t.Here),
        new("records", Act.See, t => $"{t.Here}/records"),
        new("goal", Act.See, t => $"{t.Here}/goals/{t.GoalId}"),
        new("list", Act.See, _ => "/people") { Holds = Leads },
        new("search", Act.See, t => $"/people?find={t.Likes}") { Holds = Leads },
        new("threads", Act.See, _ => "/threads") { Holds = Leads },
        new("reviews", Act.See, _ => "/reviews") { Holds = Leads },
        new("recording", Act.Record, t => $"{t.Here}/record"),
        new("an incident sent", Act.Record, t => $"{t.Here}/incidents") { Sent = true },
        new("a need sent", Act.Plan, t => $"{t.Here}/needs") { Sent = true },
        new("details sent", Act.Plan, t => $"{t.Here}/details") { Sent = true },
        new("a way in for them", Act.Plan, t => $"{t.Here}/way-in"),
        new("holding a review", Act.Review, t => $"{t.Here}/goals/{t.GoalId}/reviews/hold"),
        new("a review sent", Act.Review, t => $"{t.Here}/goals/{t.GoalId}/reviews/hold") { Sent = true },
        new("history", Act.History, t => $"{t.Here}/history"),
        new("locks", Act.Safeguard, t => $"{t.Here}/locks"),
        new("who looked", Act.Safeguard, t => $"{t.Here}/looks"),
        .. new[] { "", "/capacity", "/best-interests", "/consents", "/authorisations", "/restrictions" }.Select(
            about => new AccessWay($"safety{about}", Act.See, t => $"{t.Here}/safety{about}")
        ),
        .. new[] { "/capacity", "/consents", "/authorisations", "/restrictions" }.Select(about => new AccessWay(
            $"safety{about} sent",
            Act.Plan,
            t => $"{t.Here}/safety{about}"
        )
        {
            Sent = true,
        }),
        new("packages", Act.See, t => $"{t.Here}/packages"),
        new("a package sent", Act.Plan, t => $"{t.Here}/packages") { Sent = true },
        .. new[] { "/together", "/barriers", "/partners", "/reality", "/understood" }.Select(about => new AccessWay(
            $"goal{about}",
            Act.See,
            t => $"{t.Here}/goals/{t.GoalId}{about}"
        )),
        .. new[] { "/barriers", "/partners", "/reality", "/agree" }.Select(about => new AccessWay(
            $"goal{about} sent",
            Act.Plan,
            t => $"{t.Here}/goals/{t.GoalId}{about}"
        )
        {
            Sent = true,
        }),
        new("a plan read", Act.Record, t => $"{t.Here}/goals/{t.GoalId}/understood?handler=Read") { Sent = true },
        new("shared", Act.SeeShared, t => $"/shared/{t.Id}"),
        new("figures", Act.Outcomes, _ => "/outcomes") { Holds = Names },
        new("own page", Act.Own, _ => "/me")
        {
            Holds = (a, t) => a.Heading.Contains(t.Likes, StringComparison.Ordinal),
        },
        .. new[] { "", "/goals", "/indicators", "/records", "/reviews", "/reviews/coming" }.Select(
            about => new AccessWay($"person{about} as JSON", Act.See, t => $"/api{t.Here}{about}") { Json = true }
        ),
        new("goal as JSON", Act.See, t => $"/api{t.Here}/goals/{t.GoalId}") { Json = true },
        new("list as JSON", Act.See, _ => "/api/people?limit=200") { Json = true, Holds = Tells },
        new("search as JSON", Act.See, t => $"/api/people?search={t.Likes}") { Json = true, Holds = Tells },
    ];

    /// <summary>The ways to the place where somebody is, and to the whole provider.</summary>
    public static IReadOnlyList<AccessWay> ToPlaces { get; } =
    [
        new("adding somebody", Act.AddPerson, _ => "/people/new") { Holds = Offers },
        new("the service", Act.Arrange, t => $"/services/{t.ServiceId}"),
        new("its teams", Act.Arrange, t => $"/services/{t.ServiceId}/teams"),
        new("a team sent", Act.Arrange, t => $"/services/{t.ServiceId}/teams") { Sent = true },
        new("services", Act.Arrange, _ => "/services") { Holds = Names },
        new("guests", Act.Arrange, _ => "/guests") { Holds = Offers },
        new("opening a service", Act.SetUp, _ => "/services") { Sent = true },
        new("backups", Act.SetUp, _ => "/backups"),
    ];

    /// <summary>The ways to a record that is locked for safeguarding.</summary>
    public static IReadOnlyList<AccessWay> ToLocked { get; } =
    [
        new("incidents", null, t => $"{t.Here}/incidents") { Holds = Says("Hidden bruise") },
        new("history", null, t => $"{t.Here}/history") { Holds = Says("locked a record") },
        new("locks", null, t => $"{t.Here}/locks") { Holds = Says("Hidden bruise") },
        new("locking", null, t => $"{t.Here}/locks/{t.LockedId}"),
        new("locking sent", null, t => $"{t.Here}/locks/{t.LockedId}?handler=Lock") { Sent = true },
    ];

    /// <summary>Lists of people, and what stands there once for each: nobody is counted who is not shown.</summary>
    public static IReadOnlyList<(string Path, string Each)> Counts { get; } =
    [
        ("/people", "main ul.rows.people > li"),
        ("/threads", "main li:has(a[href$='/thread'])"),
        ("/progress", "main li:has(a[href$='/progress'])"),
        ("/reviews", "main li:has(a[href^='/people/'])"),
    ];

    /// <summary>Whether somebody comes by it; throws when the answer is neither that nor "not found" nor the door.</summary>
    public async Task<bool> Try(Visitor visitor, AccessTarget target, string token)
    {
        var path = Path(target);
        var answer = Sent
            ? await visitor.Post(
                path,
                [
                    new("__RequestVerificationToken", token),
                    new("Once", Goldthread.History.Ids.New(DateTimeOffset.UnixEpoch).ToString()),
                ]
            )
            : await visitor.Get(path);
        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Unauthorized || answer.Path == "/")
        {
            return false;
        }

        Assert.Equal(Sent ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK, answer.Status);
        return Holds?.Invoke(answer, target) ?? true;
    }

    private static bool Leads(Answer answer, AccessTarget target) =>
        answer.Html.QuerySelector($"main a[href^='{target.Here}']") is not null;

    private static bool Names(Answer answer, AccessTarget target) =>
        answer.Main.Contains(target.Service, StringComparison.Ordinal);

    private static bool Offers(Answer answer, AccessTarget target) =>
        answer.Html.QuerySelector(
            $"[name=ServiceId] [value='{target.ServiceId}'], [name=ServiceId][value='{target.ServiceId}']"
        )
            is not null;

    private static bool Tells(Answer answer, AccessTarget target) =>
        answer.Html.Body!.TextContent.Contains($"\"id\":\"{target.Id}\"", StringComparison.Ordinal);

    private static Func<Answer, AccessTarget, bool> Says(string words) =>
        (answer, _) => answer.Main.Contains(words, StringComparison.Ordinal);
}

/// <summary>Somebody to be reached.</summary>
public sealed record AccessTarget(Guid Id, string Likes, string Service, Guid ServiceId, Guid GoalId, Guid LockedId)
{
    public string Here => $"/people/{Id}";
}
