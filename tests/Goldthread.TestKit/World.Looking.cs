using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

public sealed partial class World
{
    /// <summary>A session in which nobody has looked at anything yet.</summary>
    public Guid NewSession() => Ids.New(Clock.Now);

    /// <summary>A look at a person, now; not written down yet.</summary>
    public Look LookAt(Actor by, Person person, Guid session, LookPurpose purpose = LookPurpose.Care) =>
        Look.Of(by with { Now = Clock.Now }, session, person.ServiceId, person.Id, purpose);

    /// <summary>All looks that were written down, in the order of their chains.</summary>
    public async Task<IReadOnlyList<Look>> Looks()
    {
        await using var db = Read();
        return await db.Looks.OrderBy(l => l.Chain).ThenBy(l => l.Seq).ToListAsync();
    }
}
