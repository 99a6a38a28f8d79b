using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Storage.Reports;

/// <summary>Something that was noted, by its name.</summary>
public sealed record NamedRow(Guid Id, string Name)
{
    /// <summary>The day on which it was noted; null when that is not known.</summary>
    public DateOnly? NotedOn => Ids.BeganAt(Id) is { } at ? UkTime.DayOf(at) : null;
}

/// <summary>An adjustment that was tried for something in the way.</summary>
public sealed record TriedRow(Guid Id, string Adjustment, DateOnly TriedOn);

/// <summary>Help with a step, on the day of a record that counts.</summary>
public sealed record HelpRow(Guid StepId, DateTimeOffset HappenedAt, Help Help);

/// <summary>
/// What happened around a goal of somebody who was found through reach, beside its readings and reviews, compiled once. None
/// of it is of a kind that a safeguarding lock hides.
/// </summary>
public static class AroundReport
{
    private const int Most = 60;
    private const int MostHelp = 4_000;

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<TriedRow>>> Tried = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<Barrier>()
                    .Where(b => b.GoalId == goal && b.TriedOn != null && b.Adjustment != null)
                    .OrderByDescending(b => b.TriedOn)
                    .Take(Most)
                    .Select(b => new TriedRow(b.Id, b.Adjustment!, b.TriedOn!.Value))
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<NamedRow>>> Steps = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid goal) =>
                db.All<SupportStep>()
                    .Where(s => s.GoalId == goal)
                    .OrderByDescending(s => s.Id)
                    .Take(Most)
                    .Select(s => new NamedRow(s.Id, s.Name))
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<NamedRow>>> Things = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<Equipment>()
                    .Where(e => e.PersonId == person)
                    .OrderByDescending(e => e.Id)
                    .Take(Most)
                    .Select(e => new NamedRow(e.Id, e.Name))
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, DateTimeOffset, IAsyncEnumerable<HelpRow>>> Help = new(
        () =>
            EF.CompileAsyncQuery(
                (GoldthreadDb db, Guid goal, DateTimeOffset since) =>
                    db.All<StepHelp>()
                        .Where(h => db.All<SupportStep>().Any(s => s.Id == h.StepId && s.GoalId == goal))
                        .Join(
                            db.All<DailyRecord>()
                                .Where(r => !r.InError && r.HappenedAt >= since)
                                .Where(r => !db.All<DailyRecord>().Any(c => c.CorrectsId == r.Id)),
                            h => h.RecordId,
                            r => r.Id,
                            (h, r) => new { h, r.HappenedAt }
                        )
                        .OrderByDescending(x => x.HappenedAt)
                        .Take(MostHelp)
                        .Select(x => new HelpRow(x.h.StepId, x.HappenedAt, x.h.Help))
            )
    );

    /// <summary>The adjustments that were tried for what gets in its way, the newest first.</summary>
    public static Task<List<TriedRow>> AdjustmentsOf(this GoldthreadDb db, Goal goal) =>
        Tried.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>Every support step that it has or had, the newest first.</summary>
    public static Task<List<NamedRow>> AllStepsOf(this GoldthreadDb db, Goal goal) =>
        Steps.On(db)(db, goal.Id).ToListAsync().AsTask();

    /// <summary>The things that help the person or helped, the newest first.</summary>
    public static Task<List<NamedRow>> ThingsOf(this GoldthreadDb db, Goal goal) =>
        Things.On(db)(db, goal.PersonId).ToListAsync().AsTask();

    /// <summary>The help with its steps, the newest first, in records that count.</summary>
    public static Task<List<HelpRow>> HelpOf(this GoldthreadDb db, Goal goal, DateTimeOffset since) =>
        Help.On(db)(db, goal.Id, since).ToListAsync().AsTask();
}
