using Goldthread.Safety;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Reports;

/// <summary>What the signs of safety are read from, of one person or of all whom somebody plans with. None of it is ever locked.</summary>
public static class SafetyReport
{
    private const int MostOfOne = 100;
    private const int MostOfAll = 300;

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<RestrictionFact>>> Restrictions = new(
        () =>
            EF.CompileAsyncQuery(
                (GoldthreadDb db, Guid person) =>
                    db.All<Restriction>()
                        .Where(r => r.PersonId == person && r.EndedOn == null)
                        .OrderBy(r => r.EndsOn)
                        .Take(MostOfOne)
                        .Select(r => new RestrictionFact(
                            r.Id,
                            r.PersonId,
                            r.What,
                            r.StartsOn,
                            r.ReviewOn,
                            r.EndsOn,
                            r.ReductionGoalId
                        ))
            )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<ConsentFact>>> Consents = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<Consent>()
                    .Where(c => c.PersonId == person && c.EndedOn == null)
                    .OrderByDescending(c => c.AskedOn)
                    .Take(MostOfOne)
                    .Select(c => new ConsentFact(
                        c.Id,
                        c.PersonId,
                        c.GoalId,
                        c.ToWhat,
                        c.AskedOn,
                        c.Answer,
                        c.WithdrawnOn
                    ))
        )
    );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<AuthorisationFact>>> Authorisations =
        new(() =>
            EF.CompileAsyncQuery(
                (GoldthreadDb db, Guid person) =>
                    db.All<Authorisation>()
                        .Where(a => a.PersonId == person && a.EndedOn == null)
                        .OrderBy(a => a.Id)
                        .Take(MostOfOne)
                        .Select(a => new AuthorisationFact(a.Id, a.PersonId, a.Scheme, a.Status, a.EndsOn))
            )
        );

    private static readonly Compiled<Func<GoldthreadDb, Guid, IAsyncEnumerable<CapacityFact>>> Decisions = new(() =>
        EF.CompileAsyncQuery(
            (GoldthreadDb db, Guid person) =>
                db.All<CapacityDecision>()
                    .Where(d => d.PersonId == person && d.EndedOn == null)
                    .OrderBy(d => d.Id)
                    .Take(MostOfOne)
                    .Select(d => new CapacityFact(
                        d.Id,
                        d.PersonId,
                        d.GoalId,
                        d.Decision,
                        d.Outcome,
                        d.ReviewOn,
                        d.DecidedOn
                    ))
        )
    );

    /// <summary>The restrictions of a person that nobody has taken off, also those past their last day.</summary>
    public static Task<List<RestrictionFact>> RestrictionsOf(this GoldthreadDb db, Found person) =>
        Restrictions.On(db)(db, person.Id).ToListAsync().AsTask();

    /// <summary>What a person was asked to consent to.</summary>
    public static Task<List<ConsentFact>> ConsentsOf(this GoldthreadDb db, Found person) =>
        Consents.On(db)(db, person.Id).ToListAsync().AsTask();

    /// <summary>Which decisions a person could make, and which not.</summary>
    public static Task<List<CapacityFact>> DecisionsOf(this GoldthreadDb db, Found person) =>
        Decisions.On(db)(db, person.Id).ToListAsync().AsTask();

    /// <summary>The restrictions that are to become less by some goals, and were not taken off.</summary>
    public static Task<List<RestrictionFact>> RestrictionsFor(
        this GoldthreadDb db,
        Actor actor,
        Act act,
        IReadOnlyCollection<Guid> goals
    ) =>
        db.For<Restriction>(actor, act)
            .Where(r => r.EndedOn == null && r.ReductionGoalId != null && goals.Contains(r.ReductionGoalId.Value))
            .OrderBy(r => r.EndsOn)
            .Select(r => new RestrictionFact(
                r.Id,
                r.PersonId,
                r.What,
                r.StartsOn,
                r.ReviewOn,
                r.EndsOn,
                r.ReductionGoalId
            ))
            .ToListAsync();

    /// <summary>The consents for some goals that were taken back.</summary>
    public static Task<List<ConsentFact>> ConsentsFor(
        this GoldthreadDb db,
        Actor actor,
        Act act,
        IReadOnlyCollection<Guid> goals
    ) =>
        db.For<Consent>(actor, act)
            .Where(c => c.EndedOn == null && c.WithdrawnOn != null)
            .Where(c => c.GoalId != null && goals.Contains(c.GoalId.Value))
            .OrderByDescending(c => c.AskedOn)
            .Select(c => new ConsentFact(c.Id, c.PersonId, c.GoalId, c.ToWhat, c.AskedOn, c.Answer, c.WithdrawnOn))
            .ToListAsync();

    /// <summary>The same of one goal, for whoever is changing it.</summary>
    public static Task<List<CapacityFact>> DecisionsOf(this GoldthreadDb db, History.Change change, Guid goal) =>
        db.About<CapacityDecision>(change)
            .Where(d => d.EndedOn == null && d.GoalId == goal)
            .Select(d => new CapacityFact(d.Id, d.PersonId, d.GoalId, d.Decision, d.Outcome, d.ReviewOn, d.DecidedOn))
            .ToListAsync();

    /// <summary>Whether the person could make the decision of some goals, as far as it was looked at.</summary>
    public static Task<List<CapacityFact>> DecisionsFor(
        this GoldthreadDb db,
        Actor actor,
        Act act,
        IReadOnlyCollection<Guid> goals
    ) =>
        db.For<CapacityDecision>(actor, act)
            .Where(d => d.EndedOn == null && d.GoalId != null && goals.Contains(d.GoalId.Value))
            .Select(d => new CapacityFact(d.Id, d.PersonId, d.GoalId, d.Decision, d.Outcome, d.ReviewOn, d.DecidedOn))
            .ToListAsync();

    /// <summary>All that the signs of one person are read from.</summary>
    public static async Task<SafetyFacts> SafetyOf(this GoldthreadDb db, Found person) =>
        new(
            await db.RestrictionsOf(person),
            await Authorisations.On(db)(db, person.Id).ToListAsync(),
            await db.ConsentsOf(person),
            await db.DecisionsOf(person)
        );

    /// <summary>The same of several people whom an actor may plan with: only what can ask for somebody on that day.</summary>
    public static async Task<SafetyFacts> SafetyOf(
        this GoldthreadDb db,
        Actor actor,
        IQueryable<People.Person> people,
        DateOnly today
    )
    {
        var soon = today.AddDays(SafetySigns.SoonDays);
        var unanswered = today.AddDays(-SafetySigns.AnswerDays);
        return new(
            await db.For<Restriction>(actor, Act.Plan)
                .Where(r => r.EndedOn == null && people.Any(p => p.Id == r.PersonId))
                .Where(r => r.EndsOn <= soon || r.ReviewOn < today || r.ReductionGoalId == null)
                .OrderBy(r => r.EndsOn)
                .Take(MostOfAll)
                .Select(r => new RestrictionFact(
                    r.Id,
                    r.PersonId,
                    r.What,
                    r.StartsOn,
                    r.ReviewOn,
                    r.EndsOn,
                    r.ReductionGoalId
                ))
                .ToListAsync(),
            await db.For<Authorisation>(actor, Act.Plan)
                .Where(a => a.EndedOn == null && people.Any(p => p.Id == a.PersonId) && a.EndsOn <= soon)
                .OrderBy(a => a.EndsOn)
                .Take(MostOfAll)
                .Select(a => new AuthorisationFact(a.Id, a.PersonId, a.Scheme, a.Status, a.EndsOn))
                .ToListAsync(),
            await db.For<Consent>(actor, Act.Plan)
                .Where(c => c.EndedOn == null && people.Any(p => p.Id == c.PersonId))
                .Where(c => c.WithdrawnOn != null || (c.Answer == null && c.AskedOn < unanswered))
                .OrderByDescending(c => c.AskedOn)
                .Take(MostOfAll)
                .Select(c => new ConsentFact(c.Id, c.PersonId, c.GoalId, c.ToWhat, c.AskedOn, c.Answer, c.WithdrawnOn))
                .ToListAsync(),
            await db.For<CapacityDecision>(actor, Act.Plan)
                .Where(d => d.EndedOn == null && people.Any(p => p.Id == d.PersonId))
                .Where(d => d.Outcome == CapacityOutcome.LacksCapacity && d.ReviewOn < today)
                .OrderBy(d => d.ReviewOn)
                .Take(MostOfAll)
                .Select(d => new CapacityFact(
                    d.Id,
                    d.PersonId,
                    d.GoalId,
                    d.Decision,
                    d.Outcome,
                    d.ReviewOn,
                    d.DecidedOn
                ))
                .ToListAsync()
        );
    }
}
