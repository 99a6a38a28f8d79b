using System.Text;
using Goldthread.Evidence;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Api;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>Looks at one record that is held, and lets it in or sets it aside.</summary>
[Needs(Act.Plan)]
[NamesMany]
public sealed class ArrivalPage : ActorPage
{
    [BindProperty(SupportsGet = true, Name = "held")]
    public Guid HeldId { get; set; }

    /// <summary>What becomes of it.</summary>
    [BindProperty]
    public Settled? How { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public HeldArrival Held { get; private set; } = null!;

    /// <summary>What it tells.</summary>
    public ArrivingRecord Sent { get; private set; } = null!;
    public string Likes { get; private set; } = "";
    public string Who { get; private set; } = "";
    public string? SettledBy { get; private set; }

    internal override async Task<bool> Meet(Act act)
    {
        _ = Guid.TryParse(RouteData.Values["held"]?.ToString(), out var id);
        if (await Db.HeldFor(Actor).SingleOrDefaultAsync(h => h.Id == id) is not { } held)
        {
            return false;
        }

        (Held, Sent) = (held, RecordReader.Read(Encoding.UTF8.GetBytes(held.Body)));
        Likes = await Db.PeopleFor(Actor, act).Where(p => p.Id == held.PersonId).Select(p => p.Likes).SingleAsync();
        var names = await Db.Colleagues()
            .Where(c => c.Id == held.SenderId || c.Id == held.SettledById)
            .ToDictionaryAsync(c => c.Id, c => c.Name);
        Who = names.GetValueOrDefault(held.SenderId, "Someone");
        SettledBy = held.SettledById is { } by ? names.GetValueOrDefault(by) : null;
        return true;
    }

    public Task<IActionResult> OnGetAsync()
    {
        Seen = Held.Version;
        return Fresh();
    }

    public Task<IActionResult> OnPostSettleAsync() =>
        Save(
            Settle,
            id => How == Settled.LetIn ? $"/people/{Held.PersonId}/records/{id}" : "/arrivals",
            "Saved. It stands in the person’s history."
        );

    private async Task Settle(GoldthreadDb db, Change change)
    {
        new Check().Must(nameof(How), How is not null, "Choose what becomes of it.").OrRefuse();
        if (How == Settled.LetIn)
        {
            await db.LetIn(change, HeldId, Held.PersonId, Seen, Sent, Why);
        }
        else
        {
            (await db.Find<HeldArrival>(change, Act.Plan, Held.PersonId, HeldId)).SetAside(change, Seen, Why);
        }
    }
}
