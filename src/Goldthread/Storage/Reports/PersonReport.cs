using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Reports;

/// <summary>Something that a person said when a goal was talked about.</summary>
/// <param name="Alone">Away from family and friends; it stays between those who support them.</param>
public sealed record SaidInTalkRow(Guid TalkId, Guid GoalId, string Words, DateOnly On, bool Alone);

/// <summary>Words that a person said while they had support.</summary>
public sealed record SaidRow(Guid RecordId, string Words, string? SaidHow, string To, DateTimeOffset At);

/// <summary>Words that a person said at a review.</summary>
public sealed record SaidAtReviewRow(string Words, DateOnly On);

/// <summary>
/// What the pages about somebody who was found through reach ask each time, compiled once. None of it is of a kind that a
/// safeguarding lock hides.
/// </summary>
public static class PersonReport
{
    private const int MostTalk = 4;
    private const int MostTold = 2;

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<CommunicationNeed>>> Talk = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<CommunicationNeed>()
                    .Where(c => c.PersonId == person && c.EndedOn == null)
                    .OrderBy(c => c.Position)
                    .Take(MostTalk)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<Goal>>> AllGoals = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<Goal>().Where(g => g.PersonId == person && g.Lifecycle != Lifecycle.EnteredInError)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, Guid, Task<Goal?>>> OneGoal = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person, Guid id) =>
                db.All<Goal>().SingleOrDefault(g => g.Id == id && g.PersonId == person)
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, Task<SaidRow?>>> Said = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<DailyRecord>()
                    .Where(r => r.PersonId == person && r.Words != null && !r.InError)
                    .Where(r => !db.All<DailyRecord>().Any(c => c.CorrectsId == r.Id))
                    .OrderByDescending(r => r.HappenedAt)
                    .Select(r => new SaidRow(
                        r.Id,
                        r.Words!,
                        r.SaidHow,
                        r.KeyId != null
                            ? db.Systems().Where(k => k.Id == r.KeyId).Select(k => k.Name).First()
                            : db.Colleagues().Where(c => c.Id == r.AuthorId).Select(c => c.Name).First(),
                        r.HappenedAt
                    ))
                    .FirstOrDefault()
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<SaidRow>>> Told = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<DailyRecord>()
                    .Where(r => r.PersonId == person && r.ToldMe != null && !r.InError)
                    .Where(r => !db.All<DailyRecord>().Any(c => c.CorrectsId == r.Id))
                    .OrderByDescending(r => r.HappenedAt)
                    .Take(MostTold)
                    .Select(r => new SaidRow(
                        r.Id,
                        r.ToldMe!,
                        r.SaidHow,
                        r.KeyId != null
                            ? db.Systems().Where(k => k.Id == r.KeyId).Select(k => k.Name).First()
                            : db.Colleagues().Where(c => c.Id == r.AuthorId).Select(c => c.Name).First(),
                        r.HappenedAt
                    ))
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, Task<SaidAtReviewRow?>>> SaidAtReview = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<Review>()
                    .Where(r => r.PersonId == person && r.PersonWords != null && r.HeldOn != null)
                    .OrderByDescending(r => r.HeldOn)
                    .Select(r => new SaidAtReviewRow(r.PersonWords!, r.HeldOn!.Value))
                    .FirstOrDefault()
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, Task<string?>>> Important = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<AboutMe>()
                    .Where(a => a.PersonId == person && a.Heading == AboutMeHeading.Important)
                    .Select(a => a.Words)
                    .SingleOrDefault()
        )
    );

    /// <summary>How to talk together: what comes first, up to four.</summary>
    public static Task<List<CommunicationNeed>> TalkWith(this GoldthreadDb db, Found person) =>
        Talk.On(db)(db, person.Id).ToListAsync().AsTask();

    /// <summary>All their goals, ended ones too.</summary>
    public static Task<List<Goal>> GoalsOf(this GoldthreadDb db, Found person) =>
        AllGoals.On(db)(db, person.Id).ToListAsync().AsTask();

    /// <summary>One of their goals; null when it is not theirs.</summary>
    public static Task<Goal?> GoalOf(this GoldthreadDb db, Found person, Guid id) => OneGoal.On(db)(db, person.Id, id);

    /// <summary>Their latest words in a daily record.</summary>
    public static Task<SaidRow?> LatestWords(this GoldthreadDb db, Found person) => Said.On(db)(db, person.Id);

    /// <summary>Their words at the latest review where some were written down.</summary>
    public static Task<SaidAtReviewRow?> LatestWordsAtReview(this GoldthreadDb db, Found person) =>
        SaidAtReview.On(db)(db, person.Id);

    /// <summary>The newest that they told somebody in passing, up to two.</summary>
    public static Task<List<SaidRow>> ToldInPassing(this GoldthreadDb db, Found person) =>
        Told.On(db)(db, person.Id).ToListAsync().AsTask();

    /// <summary>The newest that they said when a goal was talked about, up to two; those are heard again too.</summary>
    public static Task<List<SaidInTalkRow>> SaidInTalks(this GoldthreadDb db, Found person) =>
        db.About<GoalTalk>(person)
            .Where(t => t.Said != null && t.EndedOn == null)
            .OrderByDescending(t => t.OnDay)
            .ThenByDescending(t => t.Id)
            .Take(MostTold)
            .Select(t => new SaidInTalkRow(
                t.Id,
                t.GoalId,
                t.Said!,
                t.OnDay,
                t.Kind == TalkKind.Alone && t.ReleasedOn == null
            ))
            .ToListAsync();

    /// <summary>What is important to them, as they had it written down.</summary>
    public static Task<string?> ImportantTo(this GoldthreadDb db, Found person) => Important.On(db)(db, person.Id);
}
