using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Progress;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>
/// What a person shares with one of their circle: the topics they chose, as they are now, and nothing else. There is nothing
/// to send, and nothing here leads to a page of the staff.
/// </summary>
[Needs(Act.SeeShared)]
public sealed class SharedPage : PersonPage
{
    private const int MostGoals = 12;
    private const int MostDays = 60;

    /// <summary>A goal, and what its readings say where that is shared.</summary>
    public sealed record Shown(Goal Goal, IReadOnlyList<Told> Says)
    {
        /// <summary>What they said alone, and let their circle know since.</summary>
        public IReadOnlyList<string> SaidAlone { get; init; } = [];
    }

    /// <summary>A day: what was noted, and what they said.</summary>
    public sealed record DayShown(DateOnly On, string? Note, string? Words);

    public IReadOnlySet<SharedTopic> Topics { get; private set; } = new HashSet<SharedTopic>();
    public IReadOnlyList<Shown> Goals { get; private set; } = [];
    public IReadOnlyList<Shown> AboutMoney { get; private set; } = [];
    public IReadOnlyList<DayShown> Days { get; private set; } = [];
    public IReadOnlyList<Need> Needs { get; private set; } = [];
    public IReadOnlyList<Medicine> Medicines { get; private set; } = [];

    /// <summary>Whether a topic is shared.</summary>
    public bool Shares(SharedTopic topic) => Topics.Contains(topic);

    protected override async Task<bool> Greet()
    {
        Topics = await Db.TopicsOf(Found);
        return Topics.Count > 0;
    }

    public async Task OnGetAsync()
    {
        if (Shares(SharedTopic.Goals) || Shares(SharedTopic.Progress) || Shares(SharedTopic.Money))
        {
            await ReadGoals();
        }

        if (Shares(SharedTopic.DailyLife))
        {
            await ReadDays();
        }

        if (Shares(SharedTopic.Health))
        {
            Needs = await Db.About<Need>(Found).Where(n => n.EndedOn == null).OrderBy(n => n.Id).ToListAsync();
            Medicines = await Db.About<Medicine>(Found)
                .Where(m => m.EndedOn == null)
                .OrderBy(m => m.Name)
                .ToListAsync();
        }
    }

    // A goal about money is shared as money, never as a goal or as progress alone.
    private async Task ReadGoals()
    {
        var goals = await Db.About<Goal>(Found)
            .Where(g => g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold)
            .OrderBy(g => g.Priority)
            .ThenBy(g => g.SaidOn)
            .Take(MostGoals)
            .ToListAsync();
        var presence = await Db.PresenceOf(Found.Id);
        var alone = (
            await Db.About<GoalTalk>(Found)
                .Where(t => t.Kind == TalkKind.Alone && t.ReleasedOn != null && t.Said != null && t.EndedOn == null)
                .OrderBy(t => t.Id)
                .ToListAsync()
        ).ToLookup(t => t.GoalId, t => t.Said!);
        var all = new List<Shown>();
        foreach (var goal in goals)
        {
            // What is shared of a goal is how it goes; the plan behind it is not, nor what helps with it.
            var around = await AroundReader.ReviewsOf(Db, goal, Today);
            var says = await IndicatorReader.OfGoal(Db, Readings, goal, presence, Today, around);
            all.Add(new Shown(goal, says) { SaidAlone = [.. alone[goal.Id]] });
        }

        var money = all.Where(IsMoney).ToList();
        AboutMoney = Shares(SharedTopic.Money) ? money : [];
        Goals = Shares(SharedTopic.Goals) || Shares(SharedTopic.Progress) ? [.. all.Except(money)] : [];
    }

    private async Task ReadDays()
    {
        var since = UkTime.StartOf(Today.AddDays(-14));
        Days =
        [
            .. (
                await Db.Records(Found)
                    .Where(r => r.HappenedAt >= since && (r.Note != null || r.Words != null))
                    .OrderByDescending(r => r.HappenedAt)
                    .Take(MostDays)
                    .Select(r => new
                    {
                        r.HappenedAt,
                        r.Note,
                        r.Words,
                    })
                    .ToListAsync()
            ).Select(r => new DayShown(UkTime.DayOf(r.HappenedAt), r.Note, r.Words)),
        ];
    }

    private static bool IsMoney(Shown shown) => shown.Says.Any(s => s.Indicator.Kind == IndicatorKind.Money);
}
