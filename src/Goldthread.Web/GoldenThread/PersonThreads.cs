using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.GoldenThread;

/// <summary>
/// The golden thread of the goals of one person, who was found through reach. It says what <see cref="ThreadReader"/> says
/// of many; a test holds the two equal.
/// </summary>
internal sealed class PersonThreads(GoldthreadDb db, Found found, Presence presence, DateOnly today)
{
    /// <summary>Whether what each goal that was judged needs is there, and who knows its plan.</summary>
    public IReadOnlyDictionary<Guid, Readiness> Ready { get; private set; } = new Dictionary<Guid, Readiness>();

    /// <summary>The twelve links of one goal.</summary>
    public async Task<IReadOnlyList<Link>> Of(Goal goal) => (await Judge([goal], goal.Id))[goal.Id];

    /// <summary>The twelve links of each of their goals that is given.</summary>
    public Task<IReadOnlyDictionary<Guid, IReadOnlyList<Link>>> Of(IReadOnlyList<Goal> goals) => Judge(goals, null);

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Link>>> Judge(IReadOnlyList<Goal> goals, Guid? one)
    {
        if (goals.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlyList<Link>>();
        }

        var rows = await db.ThreadRows(
            found,
            one,
            UkTime.StartOf(presence.StartOfLast(7 * ThreadParts.WeeksOfPractice, today)),
            presence.StartOfLast(7 * ThreadParts.WeeksOfReadings, today),
            today
        );
        var risks = await Risks(rows);
        var restrictions = await db.RestrictionsOf(found);
        var consents = await db.ConsentsOf(found);
        var decisions = rows.Agreements.Any(ThreadParts.ForThem) ? await db.DecisionsOf(found) : [];
        Ready = await db.ReadinessOf(found, goals);
        return goals.ToDictionary(
            g => g.Id,
            g =>
                GoalThread.Judge(
                    Facts(g, rows, risks) with
                    {
                        Unsafe = SafetySigns.PastOfGoal(g.Id, restrictions, consents, today),
                        AgreedForThem = ThreadParts.AgreedForThem(g, rows.Agreements, decisions),
                        Clear = ThreadParts.ClearOf(g, found.Person.Likes, today),
                        Ready = Ready[g.Id],
                    },
                    today
                )
        );
    }

    // Only where a safeguarding lock hides a risk is it asked what this actor may see.
    private async Task<Dictionary<Guid, int>> Risks(ThreadRows rows) =>
        rows.Goals.All(g => g.OpenRisks == g.AllRisks)
            ? rows.Goals.ToDictionary(g => g.GoalId, g => g.OpenRisks)
            : await db.About<Risk>(found)
                .Where(r => r.GoalId != null && r.EndedOn == null)
                .GroupBy(r => r.GoalId!.Value)
                .ToDictionaryAsync(g => g.Key, g => g.Count());

    private ThreadFacts Facts(Goal g, ThreadRows rows, Dictionary<Guid, int> risks)
    {
        var counted = rows.Goals.Single(r => r.GoalId == g.Id);
        var (rhythm, expected) = ThreadParts.Practice(g, presence, today);
        return new ThreadFacts(
            g.Id,
            found.Person.Likes,
            g.OwnWords,
            counted.HeardBy,
            g.Lifecycle is Lifecycle.Active or Lifecycle.OnHold,
            g.StartsOn ?? g.SaidOn,
            g.Wording,
            ThreadParts.AgreementOf(rows.Agreements.Where(a => a.GoalId == g.Id)),
            [.. rows.Needs.Where(n => n.Id == g.NeedId).Select(ThreadParts.NeedOf)],
            [
                .. rows
                    .Indicators.Where(i => i.Indicator.GoalId == g.Id)
                    .Select(i => ThreadParts.IndicatorOf(i.Indicator, i.Last, i.Readings, i.Recent)),
            ],
            new StepsFacts(counted.Steps, counted.WholeSteps),
            risks.GetValueOrDefault(g.Id),
            rows.Looks.LastOrDefault(l => l.GoalId == g.Id)?.Name,
            new PracticeFacts(
                rhythm,
                expected,
                counted.Records,
                counted.AsPlanned,
                counted.LastAt is { } at ? UkTime.DayOf(at) : null
            ),
            ThreadParts.ReviewOf(g, rows.Reviews.SingleOrDefault(r => r.GoalId == g.Id)),
            counted.LearningActions
        )
        {
            Presence = presence,
        };
    }
}
