using Goldthread.Evidence;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Evidence;

/// <summary>What arrived from elsewhere and was not filed, for who answers for the people.</summary>
[Needs(Act.Plan)]
[NamesMany]
public sealed class ArrivalsPage : ActorPage
{
    private const int Most = 100;

    public IReadOnlyList<HeldRow> Held { get; private set; } = [];
    public IReadOnlyList<RejectedRow> Rejected { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Held = await HeldRow.For(Db, Actor, Most);
        var rejected = await Db.RejectedFor(Actor)
            .OrderByDescending(r => r.ArrivedAt)
            .Take(Most)
            .Select(r => new
            {
                r,
                Who = Db.Colleagues().Where(c => c.Id == r.SenderId).Select(c => c.Name).FirstOrDefault(),
            })
            .ToListAsync();
        Rejected = [.. rejected.Select(r => new RejectedRow(r.r, r.Who ?? "Someone"))];
    }

    /// <summary>A record that was rejected, and who sent it.</summary>
    public sealed record RejectedRow(RejectedArrival Arrival, string Who);
}

/// <summary>A record that is held, whom it is about, and who sent it.</summary>
public sealed record HeldRow(HeldArrival Arrival, string Likes, string Who)
{
    /// <summary>Those that an actor may settle, those that wait first.</summary>
    internal static async Task<IReadOnlyList<HeldRow>> For(GoldthreadDb db, Actor actor, int most)
    {
        var people = db.PeopleFor(actor, Act.Plan);
        var rows = await db.HeldFor(actor)
            .OrderBy(h => h.SettledAt)
            .ThenByDescending(h => h.ArrivedAt)
            .Take(most)
            .Select(h => new
            {
                h,
                people.First(p => p.Id == h.PersonId).Likes,
                Who = db.Colleagues().Where(c => c.Id == h.SenderId).Select(c => c.Name).FirstOrDefault(),
            })
            .ToListAsync();
        return [.. rows.Select(r => new HeldRow(r.h, r.Likes, r.Who ?? "Someone"))];
    }
}
