using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Reviews;

/// <summary>The reviews that come next, the nearest first.</summary>
[AtWork]
[NamesMany]
public sealed class IndexPage : ActorPage
{
    private const int MostShown = 100;

    /// <summary>A goal to look at together.</summary>
    public sealed record Row(
        Guid PersonId,
        string Likes,
        Guid GoalId,
        string Words,
        DateOnly On,
        bool Begun,
        bool MayHold
    )
    {
        /// <summary>They are away; it comes when they are back.</summary>
        public bool WhenBack { get; init; }
    }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "reviews";
        Rows = await Coming(Db, Actor, MostShown, Today);
    }

    /// <summary>
    /// Goals with a day to look at them, the nearest first. Those of people who are away come last and wait for them; those
    /// of people who have moved on or died come no more.
    /// </summary>
    internal static async Task<IReadOnlyList<Row>> Coming(GoldthreadDb db, Actor actor, int most, DateOnly today)
    {
        var begun = db.For<Review>(actor, Act.See).Where(r => r.State == ReviewState.Started);
        var mayHold = db.PeopleFor(actor, Act.Review);
        var rows = await db.For<Goal>(actor, Act.See)
            .Where(g => g.ReviewOn != null && (g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold))
            .Join(
                db.PeopleFor(actor, Act.See).WithUs(db, today),
                g => g.PersonId,
                p => p.Id,
                (g, p) => new { g, p.Likes }
            )
            .OrderBy(x => x.g.ReviewOn)
            .ThenBy(x => x.g.Id)
            .Take(most)
            .Select(x => new Row(
                x.g.PersonId,
                x.Likes,
                x.g.Id,
                x.g.Title ?? x.g.OwnWords,
                x.g.ReviewOn!.Value,
                begun.Any(r => r.GoalId == x.g.Id),
                mayHold.Any(p => p.Id == x.g.PersonId)
            ))
            .ToListAsync();
        var presences = await db.Presences([.. rows.Select(r => r.PersonId).Distinct()]);
        return
        [
            .. rows.Select(r =>
                    r with
                    {
                        On = presences.Among(r.PersonId).Due(r.On),
                        WhenBack = presences.Among(r.PersonId).AwayOn(today),
                    }
                )
                .OrderBy(r => r.WhenBack)
                .ThenBy(r => r.On),
        ];
    }
}
