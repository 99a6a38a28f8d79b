using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Demonstration;

/// <summary>When they were somewhere else.</summary>
internal sealed partial class Teller
{
    private readonly List<Stay> _stays = [];

    /// <summary>
    /// They are away from a day until they are back. It is noted when it is told, ahead of time too; while they are away
    /// nobody comes and nothing is recorded. To be told before the weeks go by.
    /// </summary>
    public void IsAway(WhereaboutsFacts facts, DateOnly back, string time, Who whoMeets)
    {
        _stays.Add(new Stay(facts.Kind!.Value, facts.StartsOn!.Value, back));
        var noted = Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Record, PersonId);
                Whereabouts.GoAway(change, person, facts, await db.About<Whereabouts>(change).ToListAsync());
            }
        );
        TellAt(
            Wall(back, time),
            whoMeets,
            async (db, change) =>
            {
                var away = await db.Find<Whereabouts>(change, Act.Record, PersonId, noted);
                away.ComeBack(change, away.Version, back, await db.About<Whereabouts>(change).ToListAsync());
            }
        );
    }

    /// <summary>They move on or die on a day; from then on nobody comes. To be told before the weeks go by.</summary>
    public void Leaves(WhereaboutsKind kind, DateOnly day)
    {
        _stays.Add(new Stay(kind, day));
        Tell(
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Record, PersonId);
                var facts = new WhereaboutsFacts { Kind = kind, StartsOn = day };
                Whereabouts.Leave(change, person, facts, await db.About<Whereabouts>(change).ToListAsync());
            }
        );
    }
}
