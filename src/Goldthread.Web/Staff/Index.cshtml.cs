using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Staff;

/// <summary>The staff whom the actor manages: who is here, whose last day is near, who has left.</summary>
[Needs(Act.Arrange)]
public sealed class IndexPage : ActorPage
{
    private const int PageSize = 50;
    private const int MostSoon = 10;

    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; } = 1;

    /// <summary>Whether the keys of other systems are for them to look after.</summary>
    public bool SetsUp => Reach.DecideForAll(Actor, Act.SetUp);

    public bool Gone => string.Equals(Who, "left", StringComparison.Ordinal);
    public IReadOnlyList<StaffMember> Rows { get; private set; } = [];
    public IReadOnlyList<StaffMember> EndingSoon { get; private set; } = [];
    public IReadOnlyList<(Guid StaffId, string Name, string Competence, DateOnly On)> RunningOut { get; private set; } =
    [];
    public ILookup<Guid, string> Places { get; private set; } = Array.Empty<string>().ToLookup(_ => Guid.Empty);
    public bool More { get; private set; }

    /// <summary>Those in the list who were never invited to sign in; nobody signs in at a pretend provider.</summary>
    public IReadOnlySet<Guid> NotInvited { get; private set; } = new HashSet<Guid>();

    public async Task OnGetAsync()
    {
        ViewData["Place"] = "staff";
        Number = Math.Clamp(Number, 1, 10_000);
        var all = Db.StaffFor(Actor);
        var rows = await (
            Gone ? all.Where(s => s.LeftOn != null || (s.EndsOn != null && s.EndsOn < Today)) : all.HereOn(Today)
        )
            .OrderBy(s => s.Name)
            .ThenBy(s => s.Id)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync();
        More = rows.Count > PageSize;
        Rows = [.. rows.Take(PageSize)];
        Places = await PlacesOf([.. Rows.Select(s => (Guid?)s.Id)]);
        if (!Gone && !The<Setting>().Pretend)
        {
            var ids = Rows.Select(s => s.Id).ToHashSet();
            NotInvited = ids.Except(await The<Accounts>().InvitedOf(ids)).ToHashSet();
        }

        if (!Gone && Number == 1)
        {
            var soon = Today.AddDays(30);
            EndingSoon = await all.HereOn(Today)
                .Where(s => s.EndsOn != null && s.EndsOn <= soon)
                .OrderBy(s => s.EndsOn)
                .Take(MostSoon)
                .ToListAsync();
            await Competences(all.HereOn(Today));
        }
    }

    /// <summary>Where somebody works, or until when they did.</summary>
    public string Place(StaffMember row) =>
        row.LeftOn is { } left ? $"Left on {Design.Words.Short(left, Today)}"
        : Gone ? $"Until {Design.Words.Short(row.EndsOn!.Value, Today)}"
        : Places.Contains(row.Id) ? Design.Words.Join([.. Places[row.Id]])
        : "No part anywhere yet";

    /// <summary>The address of another page of the list.</summary>
    public string PageAt(int number) => $"/staff?who={(Gone ? "left" : "")}&number={number}";

    private async Task<ILookup<Guid, string>> PlacesOf(IReadOnlyList<Guid?> ids)
    {
        var places = await Db.PartsFor(Actor)
            .Where(g => ids.Contains(g.StaffId))
            .Join(Db.ServiceNames(), g => g.ServiceId, s => s.Id, (g, s) => new { g.StaffId, s.Name })
            .Distinct()
            .OrderBy(x => x.Name)
            .ToListAsync();
        return places.ToLookup(p => p.StaffId!.Value, p => p.Name);
    }

    private async Task Competences(IQueryable<StaffMember> here)
    {
        var until = Today.AddDays(CompetenceWords.SoonDays);
        var rows = await Db.CompetencesFor(Actor)
            .Where(c => c.ExpiresOn != null && c.ExpiresOn <= until)
            .Join(here, c => c.StaffId, s => s.Id, (c, s) => new { c, StaffName = s.Name })
            .OrderBy(x => x.c.ExpiresOn)
            .Take(MostSoon)
            .ToListAsync();
        RunningOut = [.. rows.Select(x => (x.c.StaffId, x.StaffName, x.c.Name, x.c.ExpiresOn!.Value))];
    }
}
