using System.ComponentModel;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>A review that was begun or held, as it is told to other systems.</summary>
public sealed record ReviewWhole(
    Guid Id,
    Guid GoalId,
    ReviewState State,
    DateOnly? PlannedFor,
    DateOnly? HeldOn,
    string LedBy,
    [property: Description("Who else was there.")] string? Present,
    [property: Description("Whether the person was there themself.")] bool PersonThere,
    [property: Description("The person’s words, exactly.")] string? PersonWords,
    [property: Description("How it feels to the person, 1 (hard) to 5 (really good).")] int? Rating,
    Decision? Decision,
    [property: Description("What was adapted and why, or why it stays.")] string? Changed,
    string? DelayReason,
    DateOnly? NextOn
);

/// <summary>A goal to look at together.</summary>
public sealed record ReviewComing(
    Guid GoalId,
    [property: Description("The goal in a few words.")] string Goal,
    [property: Description("The day; what was planned for days away waits until they are back.")] DateOnly On
);

/// <summary>The reviews of a person's goals: what was held, and what comes.</summary>
internal static class ReviewsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people/{person:guid}/reviews", List)
            .Takes(Asked.Goal, Asked.After, Asked.Limit)
            .Answers<Part<ReviewWhole>>("Reviews", "The reviews of a person, the newest first");
        api.MapGet("/people/{person:guid}/reviews/coming", Coming)
            .Takes()
            .Answers<IReadOnlyList<ReviewComing>>("Reviews", "The reviews that come next, the nearest first");
    }

    private static async Task<IResult> List(HttpContext http, Guid person, GoldthreadDb db)
    {
        var asked = http.Question();
        var reviews = db.About<Review>(http.Found());
        if (asked.Id(Asked.Goal) is { } goal)
        {
            reviews = reviews.Where(r => r.GoalId == goal);
        }

        if (asked.After is { } after)
        {
            reviews = reviews.Where(r => r.Id.CompareTo(after.Id) < 0);
        }

        var rows = await reviews
            .OrderByDescending(r => r.Id)
            .Take(asked.Limit + 1)
            .Select(r => new ReviewWhole(
                r.Id,
                r.GoalId,
                r.State,
                r.PlannedFor,
                r.HeldOn,
                db.Colleagues().First(c => c.Id == r.LedById).Name,
                r.Present,
                r.PersonThere,
                r.PersonWords,
                r.Rating,
                r.Decision,
                r.Changed,
                r.DelayReason,
                r.NextOn
            ))
            .ToListAsync();
        return new ApiAnswer<Part<ReviewWhole>>(
            Part<ReviewWhole>.Of(rows, asked.Limit, r => r, r => new Cursor(0, r.Id))
        );
    }

    // Nothing comes any more for who has moved on or died. A person has few goals with a review ahead: the part is whole.
    private static async Task<IResult> Coming(HttpContext http, Guid person, GoldthreadDb db, TimeProvider clock)
    {
        var presence = await db.PresenceOf(person);
        var goals = await db.About<Goal>(http.Found())
            .Where(g => g.ReviewOn != null && (g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold))
            .OrderBy(g => g.ReviewOn)
            .ThenBy(g => g.Id)
            .Take(Asked.Most)
            .Select(g => new ReviewComing(g.Id, g.Title ?? g.OwnWords, g.ReviewOn!.Value))
            .ToListAsync();
        IReadOnlyList<ReviewComing> coming = presence.GoneOn(UkTime.Today(clock))
            ? []
            : [.. goals.Select(g => g with { On = presence.Due(g.On) }).OrderBy(g => g.On)];
        return new ApiAnswer<IReadOnlyList<ReviewComing>>(coming);
    }
}
