using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Safety;

/// <summary>Somebody who was opened in an emergency, and by whom.</summary>
public sealed record OpeningRow(EmergencyAccess Opening, string Likes, string Who)
{
    /// <summary>Those that an actor is to look at, those nobody has looked at first.</summary>
    internal static async Task<IReadOnlyList<OpeningRow>> For(GoldthreadDb db, Actor actor, bool all, int most)
    {
        if (!Reach.DecideSomewhere(actor, Act.Safeguard))
        {
            return [];
        }

        var people = db.PeopleFor(actor, Act.Safeguard);
        var rows = await db.OpeningsFor(actor)
            .Where(o => all || o.LookedOn == null)
            .OrderBy(o => o.LookedOn)
            .ThenByDescending(o => o.OpenedAt)
            .Take(most)
            .Select(o => new
            {
                o,
                people.First(p => p.Id == o.PersonId).Likes,
                db.Colleagues().First(c => c.Id == o.StaffId).Name,
            })
            .ToListAsync();
        return [.. rows.Select(r => new OpeningRow(r.o, r.Likes, r.Name))];
    }
}
