using Goldthread.People;
using Goldthread.Staff;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

public sealed partial class World
{
    /// <summary>The person of a name, by whatever way they came.</summary>
    public async Task<Person> PersonOf(string name)
    {
        await using var db = Read();
        return await db.All<Person>().SingleAsync(p => p.Name == name);
    }

    /// <summary>The member of staff of a name, with the rights they have now.</summary>
    public async Task<Actor> StaffOf(string name)
    {
        await using var db = Read();
        var id = await db.All<StaffMember>().Where(s => s.Name == name).Select(s => s.Id).SingleAsync();
        return (await Storage.Reader.ActorOf(db, id, Clock.Now))!;
    }
}
