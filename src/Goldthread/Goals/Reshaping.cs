using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Storage;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Goals;

/// <summary>What may come along when a goal is re-shaped.</summary>
public enum Along
{
    Indicators,
    Steps,
    Barriers,
}

/// <summary>
/// A goal that turned out not to fit becomes another, and both stay linked. What still fits is planned again for the new
/// one; the first goal keeps its own, with its readings.
/// </summary>
public static class Reshaping
{
    /// <summary>Plans again for the new goal what stood in the plan of the first when it ended.</summary>
    public static async Task TakeAlong(
        GoldthreadDb db,
        Change change,
        Person person,
        (Goal First, Goal Now) goals,
        IReadOnlyCollection<Along> what
    )
    {
        var (first, now) = goals;
        if (what.Contains(Along.Indicators))
        {
            foreach (var one in await Standing<Indicator, IndicatorPlan>(db, first))
            {
                change.Note<Indicator, IndicatorPlan>(person, now, Anew(one.Facts()));
            }
        }

        if (what.Contains(Along.Steps))
        {
            foreach (var one in await Standing<SupportStep, SupportStep.Typed>(db, first))
            {
                change.Note<SupportStep, SupportStep.Typed>(person, now, one.Facts());
            }
        }

        if (what.Contains(Along.Barriers))
        {
            foreach (var one in await Standing<Barrier, Barrier.Typed>(db, first))
            {
                change.Note<Barrier, Barrier.Typed>(person, now, one.Facts());
            }
        }
    }

    // What was known at the start of the first goal is not known of this one.
    private static IndicatorPlan Anew(IndicatorPlan plan)
    {
        (plan.Baseline, plan.BaselineFrom, plan.BaselineTo, plan.BaselineKnown) = (null, null, null, null);
        plan.EarlyBy = null;
        return plan;
    }

    private static Task<List<T>> Standing<T, TFacts>(GoldthreadDb db, Goal goal)
        where T : Noted<TFacts>, IOfGoal
        where TFacts : IFacts =>
        db.All<T>().Where(n => n.PersonId == goal.PersonId && n.EndedOn == null).OfGoal(goal.Id).ToListAsync();

    private static IQueryable<T> OfGoal<T>(this IQueryable<T> all, Guid goal)
        where T : class => all.Where(n => EF.Property<Guid>(n, nameof(IOfGoal.GoalId)) == goal);
}
