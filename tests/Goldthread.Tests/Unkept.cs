using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.Tests;

/// <summary>A change that keeps nothing, for rules that need no database.</summary>
internal static class Unkept
{
    /// <summary>A change made at ten in the morning (UTC) of a day.</summary>
    public static Change Change(DateOnly day)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
        var actor = new Actor(Ids.New(at), "Rowan Hale", Job.RegisteredManager, at, []);
        return new Change(new ChangeRequest(Ids.New(at), actor), at, _ => { });
    }

    /// <summary>The same, and somebody whom it is about.</summary>
    public static (Change, Person) ChangeAndPerson(DateOnly day)
    {
        var setUp = Change(day);
        var provider = Provider.SetUp(setUp, "Larch Care", pretend: true);
        var service = Service.Open(setUp, provider, "Alder House", ServiceKind.SupportedLiving);
        return (Change(day), Person.Add(setUp, service, new PersonFacts { Name = "Maya Okafor" }));
    }
}
