using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.GoldenThread;

/// <summary>
/// Gathers the facts that the golden thread judges, for one goal or for many: always the same two dozen queries, each by an index.
/// </summary>
internal sealed class ThreadReader(GoldthreadDb db, Actor actor, DateOnly today, Act act = Act.See)
{
    /// <summary>The twelve links of each goal.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Link>>> Judge(IReadOnlyList<Goal> goals) =>
        (await Facts(goals)).ToDictionary(f => f.GoalId, f => GoalThread.Judge(f, today));

    private async Task<IReadOnlyList<ThreadFacts>> Facts(IReadOnlyList<Goal> goals)
    {
        if (goals.Count == 0)
        {
            return [];
        }

        var ids = goals.Select(g => g.Id).ToList();
        var people = goals.Select(g => g.PersonId).Distinct().ToList();
        var names = await db.PeopleFor(actor, act)
            .Where(p => people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Likes);
        var presences = await db.Presences(people);
        var staff = await Staff(goals);
        var agreements = (await Seen<Agreement>().Where(a => ids.Contains(a.GoalId)).ToListAsync()).ToLookup(a =>
            a.GoalId
        );
        var needs = await Needs(goals);
        var indicators = await Indicators(goals, presences);
        var steps = await Steps(ids);
        var risks = await Seen<Risk>()
            .Where(r => r.GoalId != null && ids.Contains(r.GoalId.Value) && r.EndedOn == null)
            .GroupBy(r => r.GoalId!.Value)
            .ToDictionaryAsync(g => g.Key, g => g.Count());
        var looks = (
            await Seen<RiskLook>()
                .Where(l => ids.Contains(l.GoalId))
                .Select(l => new { l.GoalId, db.Colleagues().First(c => c.Id == l.LookedById).Name })
                .ToListAsync()
        ).ToLookup(l => l.GoalId, l => l.Name);
        var restrictions = await db.RestrictionsFor(actor, act, ids);
        var consents = await db.ConsentsFor(actor, act, ids);
        var decisions = agreements.SelectMany(a => a).Any(ThreadParts.ForThem)
            ? await db.DecisionsFor(actor, act, ids)
            : [];
        var ready = await db.ReadinessOf(goals, actor.Now);
        var practice = await Practice(goals, presences);
        var reviews = await Reviews(goals);
        var learning = await Seen<LearningAction>()
            .Where(l => ids.Contains(l.GoalId))
            .GroupBy(l => l.GoalId)
            .ToDictionaryAsync(g => g.Key, g => g.Count());
        return
        [
            .. goals.Select(g => new ThreadFacts(
                g.Id,
                names[g.PersonId],
                g.OwnWords,
                staff.GetValueOrDefault(g.HeardById),
                g.Lifecycle is Lifecycle.Active or Lifecycle.OnHold,
                g.StartsOn ?? g.SaidOn,
                g.Wording,
                ThreadParts.AgreementOf(agreements[g.Id]),
                g.NeedId is { } need && needs.TryGetValue(need, out var found) ? [found] : [],
                [.. indicators[g.Id]],
                steps.GetValueOrDefault(g.Id) ?? new StepsFacts(0, 0),
                risks.GetValueOrDefault(g.Id),
                looks[g.Id].LastOrDefault(),
                practice[g.Id],
                reviews[g.Id],
                learning.GetValueOrDefault(g.Id)
            )
            {
                Presence = presences.Among(g.PersonId),
                Unsafe = SafetySigns.PastOfGoal(g.Id, restrictions, consents, today),
                AgreedForThem = ThreadParts.AgreedForThem(g, agreements[g.Id], decisions),
                Clear = ThreadParts.ClearOf(g, names[g.PersonId], today),
                Ready = ready[g.Id],
            }),
        ];
    }

    private IQueryable<T> Seen<T>()
        where T : PersonRecord => db.For<T>(actor, act);

    private async Task<Dictionary<Guid, string>> Staff(IReadOnlyList<Goal> goals)
    {
        var ids = goals.Select(g => g.HeardById).Distinct().ToList();
        return await db.Colleagues().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name);
    }

    private async Task<Dictionary<Guid, NeedFacts>> Needs(IReadOnlyList<Goal> goals)
    {
        var ids = goals.Where(g => g.NeedId is not null).Select(g => g.NeedId!.Value).Distinct().ToList();
        return (await Seen<Need>().Where(n => ids.Contains(n.Id)).ToListAsync()).ToDictionary(
            n => n.Id,
            ThreadParts.NeedOf
        );
    }

    private async Task<ILookup<Guid, IndicatorThreadFacts>> Indicators(
        IReadOnlyList<Goal> goals,
        IReadOnlyDictionary<Guid, Presence> presences
    )
    {
        var goalIds = goals.Select(g => g.Id).ToList();
        var all = await Seen<Indicator>().Where(i => goalIds.Contains(i.GoalId) && i.EndedOn == null).ToListAsync();
        var ids = all.ConvertAll(i => i.Id);
        var counts = await db.CurrentReadings()
            .Where(r => ids.Contains(r.IndicatorId) && r.Value != null && r.OnDay <= today)
            .GroupBy(r => r.IndicatorId)
            .Select(g => new
            {
                g.Key,
                Last = g.Max(r => r.OnDay),
                Count = g.Count(),
            })
            .ToDictionaryAsync(c => c.Key);
        var starts = all.ToDictionary(i => i.Id, i => Start(presences, i.PersonId, ThreadParts.WeeksOfReadings));
        var recent = await new WindowReader(db, Usual(ThreadParts.WeeksOfReadings)).Readings(starts, today);
        return all.Select(i => (i, Counted: counts.GetValueOrDefault(i.Id)))
            .ToLookup(
                x => x.i.GoalId,
                x =>
                    ThreadParts.IndicatorOf(
                        x.i,
                        x.Counted?.Last,
                        x.Counted?.Count ?? 0,
                        recent.GetValueOrDefault(x.i.Id)
                    )
            );
    }

    private async Task<Dictionary<Guid, StepsFacts>> Steps(List<Guid> goalIds) =>
        await Seen<SupportStep>()
            .Where(s => goalIds.Contains(s.GoalId) && s.EndedOn == null)
            .GroupBy(s => s.GoalId)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Whole = g.Count(s => s.WhoLeads != null && s.Prompts != null),
            })
            .ToDictionaryAsync(s => s.Key, s => new StepsFacts(s.Count, s.Whole));

    // The first day of the last weeks that somebody was here.
    private DateOnly Start(IReadOnlyDictionary<Guid, Presence> presences, Guid person, int weeks) =>
        presences.Among(person).StartOfLast(7 * weeks, today);

    private DateOnly Usual(int weeks) => Presence.Always.StartOfLast(7 * weeks, today);

    private async Task<Dictionary<Guid, PracticeFacts>> Practice(
        IReadOnlyList<Goal> goals,
        IReadOnlyDictionary<Guid, Presence> presences
    )
    {
        var ids = goals.Select(g => g.Id).ToList();
        var starts = goals.ToDictionary(g => g.Id, g => Start(presences, g.PersonId, ThreadParts.WeeksOfPractice));
        var counts = await new WindowReader(db, Usual(ThreadParts.WeeksOfPractice)).Records(starts);
        var last = await db.CurrentFocuses()
            .Where(f => ids.Contains(f.GoalId))
            .GroupBy(f => f.GoalId)
            .Select(g => new { g.Key, At = g.Max(f => f.HappenedAt) })
            .ToDictionaryAsync(c => c.Key, c => c.At);
        return goals.ToDictionary(
            g => g.Id,
            g =>
            {
                var (rhythm, expected) = ThreadParts.Practice(g, presences.Among(g.PersonId), today);
                var counted = counts.GetValueOrDefault(g.Id);
                return new PracticeFacts(
                    rhythm,
                    expected,
                    counted.Records,
                    counted.AsPlanned,
                    last.TryGetValue(g.Id, out var at) ? UkTime.DayOf(at) : null
                );
            }
        );
    }

    private async Task<Dictionary<Guid, ThreadReview>> Reviews(IReadOnlyList<Goal> goals)
    {
        var ids = goals.Select(g => g.Id).ToList();
        var held = await Seen<Review>()
            .Where(r => ids.Contains(r.GoalId) && r.State == ReviewState.Held)
            .Where(r =>
                !Seen<Review>()
                    .Any(n =>
                        n.GoalId == r.GoalId
                        && n.State == ReviewState.Held
                        && (n.HeldOn > r.HeldOn || (n.HeldOn == r.HeldOn && n.Id > r.Id))
                    )
            )
            .ToDictionaryAsync(r => r.GoalId);
        return goals.ToDictionary(g => g.Id, g => ThreadParts.ReviewOf(g, held.GetValueOrDefault(g.Id)));
    }
}
