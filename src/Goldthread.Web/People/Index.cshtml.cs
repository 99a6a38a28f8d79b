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
[NamesMany]
public sealed class IndexPage : ActorPage
{
    private const int PageSize = 50;

    /// <summary>One person in the list.</summary>
    public sealed record Row(Guid Id, string Likes, string Name, string Picture, string Service, int Active)
    {
        /// <summary>Where they are when they are not here, in a sentence.</summary>
        public string? Where { get; init; }
    }

    [BindProperty(SupportsGet = true, Name = "find")]
    public string? Find { get; set; }

    /// <summary>Those whom we no longer support, instead of those whom we do.</summary>
    [BindProperty(SupportsGet = true, Name = "earlier")]
    public bool Earlier { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public bool More { get; private set; }
    public bool MayAdd { get; private set; }

    /// <summary>Whether there is anybody whom we no longer support.</summary>
    public bool HasEarlier { get; private set; }

    /// <summary>The address of another page of this list.</summary>
    public string PageAt(int number) =>
        $"/people?find={Uri.EscapeDataString(Find ?? "")}&number={number}{(Earlier ? "&earlier=true" : "")}";

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "people";
        Number = Math.Clamp(Number, 1, 10_000);
        var goals = Db.For<Goal>(Actor, Act.See).Where(g => g.Lifecycle == Lifecycle.Active);
        var reached = Db.PeopleFor(Actor, Act.See);
        var people = Earlier ? reached.NoLongerWithUs(Db, Today) : reached.WithUs(Db, Today);
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
        var presences = await Db.Presences([.. rows.Select(r => r.Id)]);
        Rows =
        [
            .. rows.Take(PageSize)
                .Select(r =>
                    r with
                    {
                        Where = presences.Among(r.Id).On(Today) is { } stay
                            ? WhereWords.Of(stay, r.Likes, Today)
                            : null,
                    }
                ),
        ];
        HasEarlier = !Earlier && await reached.NoLongerWithUs(Db, Today).AnyAsync();
        MayAdd = await Db.ServicesFor(Actor, Act.AddPerson).AnyAsync();
    }
}
