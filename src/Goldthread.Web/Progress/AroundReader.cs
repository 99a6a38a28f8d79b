using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Reviews;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Design;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Progress;

/// <summary>Reads what happened around a goal, so that readings can be looked at beside it.</summary>
internal static class AroundReader
{
    private const int MostReviews = 12;
    private const int MostIncidents = 60;

    /// <summary>The reviews that changed the plan: all that those may know with whom only progress is shared.</summary>
    public static async Task<IReadOnlyList<GoalEvent>> ReviewsOf(GoldthreadDb db, Goal goal, DateOnly today) =>
        [.. (await db.HeldReviewsOf(goal, MostReviews)).Where(ChangesThePlan).Select(r => Of(goal, r, today))];

    /// <summary>
    /// What changed in the support since the goal began: adjustments, steps, things that help, and reviews that decided so.
    /// What was noted when the plan was first made is no change of it.
    /// </summary>
    public static async Task<IReadOnlyList<GoalEvent>> PlanOf(GoldthreadDb db, Goal goal, DateOnly today)
    {
        var reviews = await db.HeldReviewsOf(goal, MostReviews);
        return [.. await Changes(db, goal, today), .. reviews.Where(ChangesThePlan).Select(r => Of(goal, r, today))];
    }

    /// <summary>All of it, in order of time: also reviews that kept the plan, moves on the ladder, and incidents.</summary>
    public static async Task<IReadOnlyList<GoalEvent>> All(GoldthreadDb db, Found found, Goal goal, DateOnly today)
    {
        var here = $"/people/{goal.PersonId}";
        var reviews = await db.HeldReviewsOf(goal, MostReviews);
        var names = (await db.MilestonesOf(goal)).ToDictionary(m => m.Id, m => m.Criterion);
        var moves = (await db.MovesOf(goal)).Where(m => names.ContainsKey(m.MilestoneId));
        var incidents = await db.About<Incident>(found)
            .Where(i => i.GoalId == goal.Id)
            .OrderByDescending(i => i.StartedAt)
            .Take(MostIncidents)
            .ToListAsync();
        GoalEvent[] all =
        [
            .. await Changes(db, goal, today),
            .. reviews.Select(r => Of(goal, r, today)),
            .. moves.Select(m => new GoalEvent(
                m.OnDay,
                GoalEventKind.Step,
                m.Move == LadderMove.Reached
                    ? $"Reached: “{Bare(names[m.MilestoneId])}”"
                    : $"A step down from: “{Bare(names[m.MilestoneId])}”{Because(m.Why)}",
                Href: $"{here}/goals/{goal.Id}/progress/steps"
            )
            {
                Down = m.Move == LadderMove.SteppedDown,
            }),
            .. await Reshaped(db, found, goal),
            .. incidents.Select(i => new GoalEvent(
                UkTime.DayOf(i.StartedAt),
                GoalEventKind.Incident,
                $"{Say.Of(i.Kind)}, {i.Severity} of 5",
                Href: $"{here}/incidents#i-{i.Id}"
            )),
        ];
        return [.. all.OrderBy(e => e.On).ThenBy(e => e.Kind)];
    }

    // The day a goal was re-shaped is where this one begins.
    private static async Task<IEnumerable<GoalEvent>> Reshaped(GoldthreadDb db, Found found, Goal goal) =>
        goal.ReshapedFromId is { } from && await db.GoalOf(found, from) is { } first
            ?
            [
                new GoalEvent(
                    goal.SaidOn,
                    GoalEventKind.Plan,
                    $"Re-shaped from “{Bare(first.CalledBy)}”{Because(first.StatusWhy)}",
                    Href: $"/people/{goal.PersonId}/goals/{from}"
                ),
            ]
            : [];

    private static async Task<IEnumerable<GoalEvent>> Changes(GoldthreadDb db, Goal goal, DateOnly today)
    {
        var here = $"/people/{goal.PersonId}";
        var began = goal.StartsOn ?? goal.SaidOn;
        var tried = (await db.AdjustmentsOf(goal)).Select(t => new GoalEvent(
            t.TriedOn,
            GoalEventKind.Plan,
            $"Tried: {Bare(t.Adjustment)}",
            $"“{Bare(t.Adjustment)}”",
            $"{here}/goals/{goal.Id}/barriers"
        ));
        var steps = (await db.AllStepsOf(goal)).Select(s => new GoalEvent(
            s.NotedOn ?? began,
            GoalEventKind.Plan,
            $"New step: {s.Name}",
            $"the step “{s.Name}”",
            $"{here}/goals/{goal.Id}/steps#s-{s.Id}"
        ));
        var things = (await db.ThingsOf(goal)).Select(e => new GoalEvent(
            e.NotedOn ?? began,
            GoalEventKind.Plan,
            $"New: {e.Name}",
            $"the new {Words.Small(e.Name)}",
            $"{here}/equipment"
        ));
        return tried.Concat(steps).Concat(things).Where(e => e.On > began && e.On <= today);
    }

    // It stands in the middle of a line.
    private static string Bare(string words) => words.TrimEnd('.', ' ');

    private static string Because(string? why) => why is null ? "" : $", because: {Bare(why)}";

    private static bool ChangesThePlan(Review review) =>
        review.Decision is Decision.Adapt or Decision.StepUp or Decision.StepDown;

    private static GoalEvent Of(Goal goal, Review review, DateOnly today)
    {
        var on = review.HeldOn!.Value;
        return new GoalEvent(
            on,
            GoalEventKind.Review,
            review.Decision is { } decision ? $"Review: {Words.Small(Say.Of(decision))}" : "Review",
            ChangesThePlan(review) ? $"the review of {Words.Short(on, today)}" : null,
            $"/people/{goal.PersonId}/goals/{goal.Id}/reviews/{review.Id}"
        );
    }
}
