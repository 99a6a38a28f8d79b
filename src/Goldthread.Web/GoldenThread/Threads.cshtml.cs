using Goldthread.Goals;
using Goldthread.GoldenThread;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.People;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Strength = Goldthread.GoldenThread.Strength;

namespace Goldthread.Web.GoldenThread;

/// <summary>The threads of all active goals in reach, those that need a hand first.</summary>
[AtWork]
[NamesMany]
public sealed class ThreadsPage : ActorPage
{
    private const int PageSize = 50;

    /// <summary>One goal in the list.</summary>
    public sealed record Row(Goal Goal, string Likes, IReadOnlyList<Link> Links, Link? First)
    {
        /// <summary>Where the person is when they are away, in a sentence; nothing is to be mended until they are back.</summary>
        public string? Where { get; init; }
    }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool More { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "threads";
        Number = Math.Clamp(Number, 1, 10_000);
        var withUs = Db.PeopleFor(Actor, Act.See).WithUs(Db, Today);
        var goals = await Db.For<Goal>(Actor, Act.See)
            .Where(g => withUs.Any(p => p.Id == g.PersonId))
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
        var presences = await Db.Presences(people);
        var links = await new ThreadReader(Db, Actor, Today).Judge(goals);
        Rows =
        [
            .. goals
                .Select(g => RowOf(g, names[g.PersonId], links[g.Id], presences.Among(g.PersonId)))
                .OrderBy(r =>
                    r.First?.Strength is null ? 2
                    : r.First.Strength == Strength.Broken ? 0
                    : 1
                ),
        ];
    }

    private Row RowOf(Goal goal, string likes, IReadOnlyList<Link> links, Presence presence) =>
        presence.On(Today) is { } stay
            ? new Row(goal, likes, links, null) { Where = WhereWords.Of(stay, likes, Today) }
            : new Row(goal, likes, links, GoalThread.MendFirst(links));
}
