using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Storage;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Api;

/// <summary>The goals of a person, each with its agreement, its indicators and its routine.</summary>
internal static class GoalsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/people/{person:guid}/goals", List)
            .Takes(Asked.After, Asked.Limit)
            .Answers<Part<GoalWhole>>("Goals", "The goals of a person, the oldest first");
        api.MapGet("/people/{person:guid}/goals/{goal:guid}", One).Takes().Answers<GoalWhole>("Goals", "One goal");
    }

    private static async Task<IResult> List(HttpContext http, Guid person, GoldthreadDb db)
    {
        var asked = http.Question();
        var goals = Goals(http, db);
        if (asked.After is { } after)
        {
            goals = goals.Where(g => g.Id.CompareTo(after.Id) > 0);
        }

        var rows = await Read(http, db, goals.OrderBy(g => g.Id).Take(asked.Limit + 1));
        return new ApiAnswer<Part<GoalWhole>>(Part<GoalWhole>.Of(rows, asked.Limit, g => g, g => new Cursor(0, g.Id)));
    }

    private static async Task<IResult> One(HttpContext http, Guid person, Guid goal, GoldthreadDb db) =>
        await Read(http, db, Goals(http, db).Where(g => g.Id == goal)) is [var found]
            ? new ApiAnswer<GoalWhole>(found)
            : ApiProblem.Of(StatusCodes.Status404NotFound).AsAnswer();

    // What was entered in error hides.
    private static IQueryable<Goal> Goals(HttpContext http, GoldthreadDb db) =>
        db.About<Goal>(http.Found()).Where(g => g.Lifecycle != Lifecycle.EnteredInError);

    // Seven queries, however many goals there are.
    private static async Task<IReadOnlyList<GoalWhole>> Read(HttpContext http, GoldthreadDb db, IQueryable<Goal> goals)
    {
        var found = http.Found();
        var rows = await goals
            .Select(g => new
            {
                Goal = g,
                Owner = db.Colleagues().Where(c => c.Id == g.OwnerId).Select(c => c.Name).FirstOrDefault(),
            })
            .ToListAsync();
        var ids = rows.ConvertAll(r => r.Goal.Id);
        var agreements = await db.About<Agreement>(found).Where(a => ids.Contains(a.GoalId)).ToListAsync();
        var indicators = await db.About<Indicator>(found)
            .Where(i => ids.Contains(i.GoalId) && i.EndedOn == null)
            .OrderBy(i => i.Id)
            .ToListAsync();
        var steps = await db.About<SupportStep>(found)
            .Where(s => ids.Contains(s.GoalId) && s.EndedOn == null)
            .OrderBy(s => s.Position)
            .ThenBy(s => s.Id)
            .ToListAsync();
        var options = (
            await db.About<GoalOption>(found)
                .Where(o => ids.Contains(o.GoalId) && o.EndedOn == null)
                .OrderBy(o => o.Id)
                .ToListAsync()
        ).ToLookup(o => o.GoalId, GoalChoice.Of);
        var barriers = (
            await db.About<Barrier>(found)
                .Where(b => ids.Contains(b.GoalId) && b.EndedOn == null)
                .OrderBy(b => b.Id)
                .ToListAsync()
        ).ToLookup(b => b.GoalId);
        var tried = (await db.About<Adjustment>(found).Where(a => ids.Contains(a.GoalId)).ToListAsync()).ToLookup(a =>
            a.BarrierId
        );
        var (agreed, measured, done) = (
            agreements.ToLookup(a => a.GoalId),
            indicators.ToLookup(i => i.GoalId, IndicatorWhole.Of),
            steps.ToLookup(s => s.GoalId, RoutineStep.Of)
        );
        return
        [
            .. rows.Select(r =>
                GoalWhole.Of(
                    r.Goal,
                    r.Owner,
                    AgreementNow.Of(r.Goal, agreed[r.Goal.Id]),
                    [.. measured[r.Goal.Id]],
                    [.. done[r.Goal.Id]],
                    [.. options[r.Goal.Id]],
                    [.. barriers[r.Goal.Id].Select(b => InTheWay.Of(b, tried[b.Id]))]
                )
            ),
        ];
    }
}
