using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Reviews;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Storage.Reports;

/// <summary>
/// What the pages about one goal of somebody who was found through reach ask each time, compiled once. None of it is of a
/// kind that a safeguarding lock hides.
/// </summary>
public static class GoalReport
{
    private const int MostSteps = 20;
    private const int MostBarriers = 10;

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<Indicator>>> Indicators = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<Indicator>()
                    .Where(i => i.GoalId == goal && i.EndedOn == null)
                    .OrderBy(i => i.Lens)
                    .ThenBy(i => i.Id)
                    .AsQueryable()
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, DateOnly, int, IAsyncEnumerable<JudgedRow>>> Readings =
        new(() =>
            EF.CompileAsyncQuery(
                (GoldthreadDb db, Guid goal, DateOnly since, int most) =>
                    db.CurrentReadings()
                        .Where(r => r.GoalId == goal && r.OnDay >= since)
                        .OrderByDescending(r => r.OnDay)
                        .ThenByDescending(r => r.Id)
                        .Take(most)
                        .Select(r => new JudgedRow(
                            r.IndicatorId,
                            r.OnDay,
                            r.Value,
                            r.Denominator,
                            r.Absence,
                            r.GivenBy
                        ))
            )
        );

    private static readonly Compiled<Func<GoldthreadDb, Guid, int, IAsyncEnumerable<Review>>> Reviews = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal, int most) =>
                db.All<Review>().Where(r => r.GoalId == goal).OrderByDescending(r => r.Id).Take(most)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, int, IAsyncEnumerable<Review>>> Held = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal, int most) =>
                db.All<Review>()
                    .Where(r => r.GoalId == goal && r.State == ReviewState.Held && r.HeldOn != null)
                    .OrderByDescending(r => r.HeldOn)
                    .Take(most)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<Milestone>>> Milestones = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<Milestone>()
                    .Where(m => m.GoalId == goal && m.EndedOn == null)
                    .OrderBy(m => m.Position)
                    .ThenBy(m => m.Id)
                    .AsQueryable()
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<MilestoneMove>>> Moves = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<MilestoneMove>()
                    .Where(m => m.GoalId == goal)
                    .OrderBy(m => m.OnDay)
                    .ThenBy(m => m.MovedAt)
                    .AsQueryable()
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<SupportStep>>> Steps = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<SupportStep>()
                    .Where(s => s.GoalId == goal && s.EndedOn == null)
                    .OrderBy(s => s.Position)
                    .Take(MostSteps)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<Barrier>>> Barriers = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<Barrier>()
                    .Where(b => b.GoalId == goal && b.EndedOn == null)
                    .OrderBy(b => b.Id)
                    .Take(MostBarriers)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, Task<string?>>> Name = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid staff) =>
                db.Colleagues().Where(c => c.Id == staff).Select(c => c.Name).SingleOrDefault()
        )
    );

    /// <summary>Its indicators in use, in the order of the lenses.</summary>
    public static Task<List<Indicator>> IndicatorsOf(this GoldthreadDb db, Goal goal) =>
        Indicators.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>The newest readings that count, the last one first, of all its indicators together.</summary>
    public static Task<List<JudgedRow>> ReadingsOf(this GoldthreadDb db, Goal goal, DateOnly since, int most) =>
        Readings.On(db)(db, goal.Id, since, most).ToListAsync().AsTask();

    /// <summary>Its newest reviews, begun or held.</summary>
    public static Task<List<Review>> ReviewsOf(this GoldthreadDb db, Goal goal, int most) =>
        Reviews.On(db)(db, goal.Id, most).ToListAsync().AsTask();

    /// <summary>Its newest reviews that were held, the last one first.</summary>
    public static Task<List<Review>> HeldReviewsOf(this GoldthreadDb db, Goal goal, int most) =>
        Held.On(db)(db, goal.Id, most).ToListAsync().AsTask();

    /// <summary>The steps of its ladder.</summary>
    public static Task<List<Milestone>> MilestonesOf(this GoldthreadDb db, Goal goal) =>
        Milestones.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>Every move on its ladder, up and down, in order.</summary>
    public static Task<List<MilestoneMove>> MovesOf(this GoldthreadDb db, Goal goal) =>
        Moves.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>Its support steps, in order.</summary>
    public static Task<List<SupportStep>> StepsOf(this GoldthreadDb db, Goal goal) =>
        Steps.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>What gets in its way now.</summary>
    public static Task<List<Barrier>> BarriersOf(this GoldthreadDb db, Goal goal) =>
        Barriers.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>The name of who answers for it; null while nobody does.</summary>
    public static Task<string?> OwnerOf(this GoldthreadDb db, Goal goal) =>
        goal.OwnerId is { } owner ? Name.On(db)(db, owner) : Task.FromResult<string?>(null);
}
