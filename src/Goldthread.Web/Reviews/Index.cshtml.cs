using Goldthread.Goals;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Reviews;

/// <summary>The reviews that come next, the nearest first.</summary>
[AtWork]
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
    );

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "reviews";
        Rows = await Coming(Db, Actor, MostShown);
    }

    /// <summary>Goals with a day to look at them, the nearest first.</summary>
    internal static async Task<IReadOnlyList<Row>> Coming(GoldthreadDb db, Actor actor, int most)
    {
        var begun = db.For<Review>(actor, Act.See).Where(r => r.State == ReviewState.Started);
        var mayHold = db.PeopleFor(actor, Act.Review);
        return await db.For<Goal>(actor, Act.See)
            .Where(g => g.ReviewOn != null && (g.Lifecycle == Lifecycle.Active || g.Lifecycle == Lifecycle.OnHold))
            .Join(db.PeopleFor(actor, Act.See), g => g.PersonId, p => p.Id, (g, p) => new { g, p.Likes })
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
    }
}
