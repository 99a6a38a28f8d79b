using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Reports;

/// <summary>Asks for <see cref="ThreadRows"/>.</summary>
public static class ThreadReport
{
    private static readonly Func<GoldthreadDb, Guid, Guid?, DateTimeOffset, IAsyncEnumerable<ThreadGoalRow>> Goals =
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person, Guid? goal, DateTimeOffset since) =>
                db.All<Goal>()
                    .Where(g => g.PersonId == person && (goal == null || g.Id == goal))
                    .Select(g => new ThreadGoalRow(
                        g.Id,
                        db.Colleagues().Where(c => c.Id == g.HeardById).Select(c => c.Name).FirstOrDefault(),
                        db.All<SupportStep>().Count(s => s.GoalId == g.Id && s.EndedOn == null),
                        db.All<SupportStep>()
                            .Count(s =>
                                s.GoalId == g.Id && s.EndedOn == null && s.WhoLeads != null && s.Prompts != null
                            ),
                        db.All<LearningAction>().Count(l => l.GoalId == g.Id),
                        db.WithoutLocked<Risk>().Count(r => r.GoalId == g.Id && r.EndedOn == null),
                        db.All<Risk>().Count(r => r.GoalId == g.Id && r.EndedOn == null),
                        db.CurrentFocuses().Count(f => f.GoalId == g.Id && f.HappenedAt >= since),
                        db.CurrentFocuses()
                            .Count(f => f.GoalId == g.Id && f.HappenedAt >= since && f.How == HowItWent.AsPlanned),
                        db.CurrentFocuses()
                            .Where(f => f.GoalId == g.Id)
                            .OrderByDescending(f => f.HappenedAt)
                            .Select(f => (DateTimeOffset?)f.HappenedAt)
                            .FirstOrDefault()
                    ))
        );

    private static readonly Func<
        GoldthreadDb,
        Guid,
        Guid?,
        DateOnly,
        DateOnly,
        IAsyncEnumerable<ThreadIndicatorRow>
    > Indicators = EF.CompileAsyncQuery(
        (GoldthreadDb db, Guid person, Guid? goal, DateOnly since, DateOnly today) =>
            db.All<Indicator>()
                .Where(i => i.PersonId == person && (goal == null || i.GoalId == goal) && i.EndedOn == null)
                .Select(i => new ThreadIndicatorRow(
                    i,
                    db.CurrentReadings()
                        .Where(r => r.IndicatorId == i.Id && r.Value != null && r.OnDay <= today)
                        .OrderByDescending(r => r.OnDay)
                        .Take(Reports.ThreadRows.Enough)
                        .Count(),
                    db.CurrentReadings()
                        .Count(r => r.IndicatorId == i.Id && r.Value != null && r.OnDay >= since && r.OnDay <= today),
                    db.CurrentReadings()
                        .Where(r => r.IndicatorId == i.Id && r.Value != null && r.OnDay <= today)
                        .OrderByDescending(r => r.OnDay)
                        .Select(r => (DateOnly?)r.OnDay)
                        .FirstOrDefault()
                ))
    );

    private static readonly Func<GoldthreadDb, Guid, Guid?, IAsyncEnumerable<Agreement>> Agreements =
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person, Guid? goal) =>
                db.All<Agreement>().Where(a => a.PersonId == person && (goal == null || a.GoalId == goal))
        );

    private static readonly Func<GoldthreadDb, Guid, IAsyncEnumerable<Need>> Needs = EF.CompileAsyncQuery(
        (GoldthreadDb db, Guid person) => db.All<Need>().Where(n => n.PersonId == person)
    );

    private static readonly Func<GoldthreadDb, Guid, Guid?, IAsyncEnumerable<ThreadLookRow>> Looks =
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person, Guid? goal) =>
                db.All<RiskLook>()
                    .Where(l => l.PersonId == person && (goal == null || l.GoalId == goal))
                    .OrderBy(l => l.Id)
                    .Select(l => new ThreadLookRow(
                        l.GoalId,
                        db.Colleagues().Where(c => c.Id == l.LookedById).Select(c => c.Name).First()
                    ))
        );

    private static readonly Func<GoldthreadDb, Guid, Guid?, IAsyncEnumerable<Review>> Reviews = EF.CompileAsyncQuery(
        (GoldthreadDb db, Guid person, Guid? goal) =>
            db.All<Review>()
                .Where(r => r.PersonId == person && (goal == null || r.GoalId == goal) && r.State == ReviewState.Held)
                .Where(r =>
                    !db.All<Review>()
                        .Any(n =>
                            n.GoalId == r.GoalId
                            && n.State == ReviewState.Held
                            && (n.HeldOn > r.HeldOn || (n.HeldOn == r.HeldOn && n.Id > r.Id))
                        )
                )
    );

    /// <summary>The rows about the goals of somebody who was found through reach, or about one of their goals.</summary>
    /// <param name="goal">The one goal; all of them when it is left out.</param>
    /// <param name="records">Since when records count.</param>
    /// <param name="readings">Since which day readings count.</param>
    public static async Task<ThreadRows> ThreadRows(
        this GoldthreadDb db,
        Found person,
        Guid? goal,
        DateTimeOffset records,
        DateOnly readings,
        DateOnly today
    ) =>
        new(
            await Goals(db, person.Id, goal, records).ToListAsync(),
            await Agreements(db, person.Id, goal).ToListAsync(),
            await Needs(db, person.Id).ToListAsync(),
            await Indicators(db, person.Id, goal, readings, today).ToListAsync(),
            await Looks(db, person.Id, goal).ToListAsync(),
            await Reviews(db, person.Id, goal).ToListAsync()
        );
}
