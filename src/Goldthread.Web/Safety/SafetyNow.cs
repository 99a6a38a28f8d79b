using Goldthread.Safety;
using Goldthread.Storage;
using Goldthread.Storage.Reports;

namespace Goldthread.Web.Safety;

/// <summary>What whoever supports a person must know before they begin: restrictions that hold, and consents that were taken back.</summary>
/// <param name="Here">The address of all about their safety.</param>
public sealed record SafetyNow(
    string Here,
    IReadOnlyList<RestrictionFact> Restrictions,
    IReadOnlyList<ConsentFact> Withdrawn,
    DateOnly Today
)
{
    public bool Nothing => Restrictions.Count == 0 && Withdrawn.Count == 0;

    /// <summary>All of it; or what is about one goal, and what is about none.</summary>
    internal static async Task<SafetyNow> Of(GoldthreadDb db, Found person, Guid? goal, DateOnly today) =>
        new(
            $"/people/{person.Id}/safety",
            [.. (await db.RestrictionsOf(person)).Where(r => r.Holds(today))],
            [
                .. (await db.ConsentsOf(person)).Where(c =>
                    c.WithdrawnOn is not null && (goal is null || c.GoalId is null || c.GoalId == goal)
                ),
            ],
            today
        );

    /// <summary>Only what is about one goal.</summary>
    internal static async Task<SafetyNow> OfGoal(GoldthreadDb db, Found person, Guid goal, DateOnly today)
    {
        var all = await Of(db, person, goal, today);
        return all with
        {
            Restrictions = [.. all.Restrictions.Where(r => r.ReductionGoalId == goal)],
            Withdrawn = [.. all.Withdrawn.Where(c => c.GoalId == goal)],
        };
    }
}
