using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>A page about one person. The policy of the page has found them before its code runs.</summary>
public abstract class PersonPage : ActorPage
{
    /// <summary>The person's id in the address.</summary>
    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid PersonId { get; set; }

    /// <summary>The person, found through the actor's reach.</summary>
    public Found Found { get; private set; } = null!;

    /// <summary>The person.</summary>
    public Person Person => Found.Person;

    /// <summary>The address of everything about them.</summary>
    public string Here => $"/people/{Person.Id}";

    /// <summary>Whether the actor may do something with this person; for showing or leaving out what they could not send.</summary>
    public bool May(Act act) => Reach.Decide(Actor, act, new Place(Person.ServiceId, Person.Id));

    /// <summary>What else a page needs to have found before it opens. False: not found.</summary>
    protected virtual Task<bool> FindMore() => Task.FromResult(true);

    internal async Task<bool> Meet(Found found)
    {
        Found = found;
        var talk = await Db.About<CommunicationNeed>(found)
            .Where(c => c.EndedOn == null)
            .OrderBy(c => c.Position)
            .Take(4)
            .Select(c => new TalkItem(c.Icon, c.DoThis, c.Short))
            .ToListAsync();
        var service = await Db.PlaceOf(found);
        ViewData["Banner"] = new PersonBanner(
            Person.Likes,
            Person.Name,
            Person.Pronouns,
            service,
            Person.Picture,
            Here,
            talk
        );
        ViewData["Place"] = "people";
        return await FindMore();
    }
}
