using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.GoldenThread;

/// <summary>The threads of all active goals in reach, those that need a hand first.</summary>
[AtWork]
public sealed class ThreadsPage : ActorPage
{
    private const int PageSize = 50;

    /// <summary>One goal in the list.</summary>
    public sealed record Row(Goal Goal, string Likes, IReadOnlyList<Link> Links, Link? First);

    [BindProperty(SupportsGet = true, Name = "page")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool More { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "threads";
        Number = Math.Clamp(Number, 1, 10_000);
        var goals = await Db.For<Goal>(Actor, Act.See)
            .Where(g => g.Lifecycle == Lifecycle.Active)
            .OrderBy(g => g.ReviewOn)
            .ThenBy(g => g.Id)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync();
        More = goals.Count > PageSize;
        goals = [.. goals.Take(PageSize)];
        var people = goals.Select(g => g.PersonId).Distinct().ToList();
        var names = await Db.PeopleFor(Actor, Act.See)
            .Where(p => people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Likes);
        var links = await new ThreadReader(Db, Actor, Today).Judge(goals);
        Rows =
        [
            .. goals
                .Select(g => new Row(g, names[g.PersonId], links[g.Id], GoalThread.MendFirst(links[g.Id])))
                .OrderBy(r =>
                    r.First?.Strength is null ? 2
                    : r.First.Strength == Strength.Broken ? 0
                    : 1
                ),
        ];
    }
}
