using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Today;

/// <summary>Somebody from outside, or a person who draws on support, to be at the door of the demonstration.</summary>
/// <param name="Field">What the form calls them: a guest, or a person.</param>
public sealed record OtherChoice(string Field, Guid Id, string Name, string Sees)
{
    private const int Most = 12;

    internal static async Task<IReadOnlyList<OtherChoice>> All(GoldthreadDb db, DateTimeOffset now)
    {
        var guests = await db.PretendGuests().Where(g => g.EndsAt > now).OrderBy(g => g.Name).Take(Most).ToListAsync();
        var people = await db.PretendPeople().OrderBy(p => p.SearchName).Take(Most).ToListAsync();
        return
        [
            .. people.Select(p => new OtherChoice(
                "person",
                p.Id,
                p.Likes,
                "Draws on support, and sees their own page."
            )),
            .. guests.Select(g => new OtherChoice("guest", g.Id, g.Name, Words(g.Relation))),
        ];
    }

    private static string Words(Relation relation) =>
        relation switch
        {
            Relation.Commissioner => "Buys the care, and sees figures without names.",
            Relation.Inspector => "Inspects, and may look but not change.",
            _ => "Sees what a person chose to share with them.",
        };
}
