using Goldthread.History;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>Each time a restriction was used on a person, and whether it is used less.</summary>
[Needs(Act.See, ToChange = Act.Record)]
[AfterwardsToo]
public sealed class UsesPage : PersonPage
{
    private const int MostShown = 50;
    private const int WeeksBack = 26;

    [BindProperty(SupportsGet = true, Name = "item")]
    public Guid Item { get; set; }

    [BindProperty]
    public RestrictionUseFacts Form { get; set; } = new();

    public Restriction Restriction { get; private set; } = null!;
    public IReadOnlyList<RestrictionUse> All { get; private set; } = [];

    /// <summary>Whether it is used less than before, in words.</summary>
    public EventTrend Trend { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync()
    {
        Form.StartedAt = UkTime.WallOf(Clock.GetUtcNow());
        return Fresh();
    }

    public Task<IActionResult> OnPostAsync() =>
        Save(
            async (db, change) =>
            {
                RestrictionUse.Write(change, await db.Find<Restriction>(change, Act.Record, PersonId, Item), Form);
                var day = Form.StartedAt is { } began ? DateOnly.FromDateTime(began) : (DateOnly?)null;
                await db.MustHaveBeenWithUs(change, nameof(Form.StartedAt), day);
            },
            _ => $"{Here}/safety/uses/{Item}",
            $"Saved. Talk it over with {Person.Likes} when the time is right."
        );

    protected override async Task<bool> Greet()
    {
        _ = Guid.TryParse(RouteData.Values["item"]?.ToString(), out var id);
        var restriction = await Db.About<Restriction>(Found).SingleOrDefaultAsync(r => r.Id == id);
        Restriction = restriction!;
        return restriction is not null && await base.Greet();
    }

    protected override async Task Show()
    {
        ViewData["Slim"] = true;
        var uses = Db.About<RestrictionUse>(Found).Where(u => u.RestrictionId == Restriction.Id);
        All = await uses.OrderByDescending(u => u.StartedAt).Take(MostShown).ToListAsync();
        var from = Today.AddDays(-7 * WeeksBack);
        from = Restriction.StartsOn > from ? Restriction.StartsOn : from;
        var since = UkTime.StartOf(from);
        var days = await uses.Where(u => u.StartedAt >= since).Select(u => u.StartedAt).ToListAsync();
        Trend = EventTrend.Of("uses", [.. days.Select(UkTime.DayOf)], from, Today, Presence);
    }
}
