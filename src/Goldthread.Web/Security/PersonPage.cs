using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Reports;
using Goldthread.Web.Design;
using Goldthread.Web.History;
using Goldthread.Web.People;
using Goldthread.Web.Progress;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>
/// A page about one person, and about one of their goals when the address names one. The policy of the page has
/// found them before its code runs.
/// </summary>
public abstract class PersonPage : ActorPage
{
    /// <summary>Always the person of the address, whatever a form may say.</summary>
    public Guid PersonId => Found.Id;

    /// <summary>Always the goal of the address.</summary>
    public Guid GoalId => Goal.Id;

    /// <summary>The person, found through the actor's reach.</summary>
    public Found Found { get; private set; } = null!;

    internal override Found? LookedAt => Found;

    /// <summary>The person.</summary>
    public Person Person => Found.Person;

    /// <summary>The goal that the address names.</summary>
    public Goal Goal { get; private set; } = null!;

    /// <summary>The address of everything about them.</summary>
    public string Here => $"/people/{Person.Id}";

    /// <summary>The address of everything about this goal.</summary>
    public string GoalHere => $"{Here}/goals/{Goal.Id}";

    /// <summary>Where a page of the plan came from: the plan, for who may see it; else the goal.</summary>
    public string PlanHere => May(Act.Plan) ? $"{GoalHere}/check" : GoalHere;

    /// <summary>On which days they were here.</summary>
    public Presence Presence { get; private set; } = Presence.Always;

    /// <summary>What is read of their goals' readings.</summary>
    internal GoalReadings Readings => field ??= new GoalReadings(Db, The<RememberedReadings>(), Found);

    /// <summary>Where they are today, when they are not here.</summary>
    public Stay? Elsewhere => Presence.On(Today);

    /// <summary>True when they have moved on or died: nothing asks for anything any more.</summary>
    public bool Gone => Presence.GoneOn(Today);

    /// <summary>True after their death: pages are quiet.</summary>
    public bool Died => Elsewhere?.Kind == WhereaboutsKind.Died;

    /// <summary>When something planned comes, in words: its day, or when they are back.</summary>
    public string? When(DateOnly? planned) => WhereWords.When(Presence, planned, Person.Likes, Today);

    /// <summary>
    /// Whether the actor may do something with this person; for showing or leaving out what they could not send. Nothing
    /// more is planned with somebody who has moved on or died.
    /// </summary>
    public bool May(Act act) =>
        Reach.Decide(Actor, act, new Place(Person.ServiceId, Person.Id, Person.TeamId))
        && (act is not (Act.Plan or Act.Review) || !Gone || AfterwardsToo);

    private bool AfterwardsToo => GetType().IsDefined(typeof(AfterwardsTooAttribute), inherit: true);

    protected override Task MayChange(GoldthreadDb db, Change change) =>
        AfterwardsToo ? Task.CompletedTask : db.MustBeWithUs(change, PersonId);

    internal async Task<bool> Meet(Found found)
    {
        Found = found;
        Presence = await Db.PresenceOf(found.Id);
        return await Greet() && (!RouteData.Values.ContainsKey("goal") || await FindGoal());
    }

    /// <summary>Shows who the page is about; false when there is nothing here for the actor after all.</summary>
    protected virtual async Task<bool> Greet()
    {
        var found = Found;
        var talk = (await Db.TalkWith(found)).ConvertAll(c => new TalkItem(c.Icon, c.DoThis, c.Short));
        ViewData["Banner"] = new PersonBanner(
            Person.Likes,
            Person.Name,
            Person.Pronouns,
            await Db.PlaceOf(found),
            $"p-{Person.Picture}",
            Here,
            talk,
            Elsewhere is { } stay ? WhereWords.Of(stay, Person.Likes, Today) : null
        );
        ViewData["Code"] = await The<PrintedCodes>().Of(Db, found.ServiceId);
        ViewData["Place"] = "people";
        if (Actor.Grants.Any(g => g.Relation == Relation.BreakGlass && g.PersonId == Person.Id && g.EndsAt > Actor.Now))
        {
            ViewData["Emergency"] = await Db.OpenNow(found) is { } open
                ? $"Open to you until {Words.Time(UkTime.WallOf(open.EndsAt))} because: {open.Why}"
                : null;
        }

        return true;
    }

    private async Task<bool> FindGoal()
    {
        _ = Guid.TryParse(RouteData.Values["goal"]?.ToString(), out var id);
        var goal = await Db.GoalOf(Found, id);
        Goal = goal!;
        return goal is not null;
    }
}
