using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Web.Design;
using Goldthread.Web.Safety;
using Strength = Goldthread.GoldenThread.Strength;

namespace Goldthread.Web.Today;

/// <summary>What needs somebody today, in the order in which waiting would matter: few things, each with its reason.</summary>
internal static class NeedsToday
{
    public static IReadOnlyList<IndexPage.Need> Of(
        IReadOnlyList<Goal> goals,
        IReadOnlyDictionary<Guid, string> names,
        IReadOnlyDictionary<Guid, IReadOnlyList<Link>> links,
        IReadOnlyDictionary<Guid, Presence> presences,
        DateOnly today
    ) =>
        [
            .. goals.Where(g => PastReview(g, presences, today)).Select(g => Review(g, names[g.PersonId], today)),
            .. goals
                .Where(g => !PastReview(g, presences, today))
                .Select(g =>
                    (g, Broken: links.GetValueOrDefault(g.Id)?.FirstOrDefault(l => l.Strength == Strength.Broken))
                )
                .Where(x => x.Broken is not null)
                .Select(x => Broken(x.g, names[x.g.PersonId], x.Broken!)),
            .. goals
                .Where(g => g.Lifecycle is Lifecycle.Proposed or Lifecycle.Planned or Lifecycle.Accepted)
                .Select(g => Unplanned(g, names[g.PersonId])),
        ];

    /// <summary>What asks for somebody about safety and consent, of one weight.</summary>
    public static IEnumerable<IndexPage.Need> OfSafety(
        IReadOnlyList<SafetySign> signs,
        IReadOnlyDictionary<Guid, string> names,
        SafetyWeight weight
    ) =>
        signs
            .Where(s => s.Weight == weight)
            .Select(s => new IndexPage.Need(
                $"{names[s.PersonId]}: safety and consent",
                $"/people/{s.PersonId}/safety/{s.Place}",
                s.Sentence,
                SafetyWords.Kind(s.Weight),
                SafetyWords.Of(s.Weight)
            ));

    // Only people who are here are looked at, and what fell into an absence is due later.
    private static bool PastReview(Goal goal, IReadOnlyDictionary<Guid, Presence> presences, DateOnly today) =>
        goal.Lifecycle is Lifecycle.Active or Lifecycle.OnHold
        && goal.ReviewOn is { } planned
        && presences.Among(goal.PersonId).Due(planned) < today;

    private static IndexPage.Need Review(Goal goal, string likes, DateOnly today) =>
        new(
            $"{likes}: look at “{goal.CalledBy}” together",
            $"{Address(goal)}/reviews/hold",
            $"The review was planned for {Words.Day(goal.ReviewOn!.Value, today)}. Choose a day with {likes}.",
            "wait",
            "Review"
        );

    private static IndexPage.Need Broken(Goal goal, string likes, Link link) =>
        new(
            $"{likes}: the thread of “{goal.CalledBy}” is broken",
            $"{Address(goal)}/thread#link-{link.Number}",
            link.Reason,
            "broken",
            link.Title
        );

    private static IndexPage.Need Unplanned(Goal goal, string likes) =>
        new(
            $"{likes}: “{goal.CalledBy}” waits to be planned",
            $"{Address(goal)}/check",
            "They said it. See what is left before it can begin.",
            "todo",
            Say.Of(goal.Lifecycle)
        );

    private static string Address(Goal goal) => $"/people/{goal.PersonId}/goals/{goal.Id}";
}
