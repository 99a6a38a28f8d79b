using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.People;

/// <summary>The people whom the actor supports, plans with or answers for.</summary>
[AtWork]
public sealed class IndexPage : ActorPage
{
    private const int PageSize = 50;

    /// <summary>One person in the list.</summary>
    public sealed record Row(Guid Id, string Likes, string Name, string Picture, string Service, int Active);

    [BindProperty(SupportsGet = true, Name = "find")]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool More { get; private set; }
    public bool MayAdd { get; private set; }

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "people";
        Number = Math.Clamp(Number, 1, 10_000);
        var goals = Db.For<Goal>(Actor, Act.See).Where(g => g.Lifecycle == Lifecycle.Active);
        var people = Db.PeopleFor(Actor, Act.See);
        if (!string.IsNullOrWhiteSpace(Find))
        {
            var wanted = Person.ForSearch(Find);
            people = people.Where(p => p.SearchName.Contains(wanted));
        }

        var rows = await people
            .OrderBy(p => p.SearchName)
            .ThenBy(p => p.Id)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(p => new Row(
                p.Id,
                p.Likes,
                p.Name,
                p.Picture,
                Db.ServiceNames().Where(s => s.Id == p.ServiceId).Select(s => s.Name).First(),
                goals.Count(g => g.PersonId == p.Id)
            ))
            .ToListAsync();
        More = rows.Count > PageSize;
        Rows = [.. rows.Take(PageSize)];
        MayAdd = await Db.ServicesFor(Actor, Act.AddPerson).AnyAsync();
    }
}
