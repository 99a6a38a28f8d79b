using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

public sealed partial class StaffMember
{
    /// <summary>Gives them a part in one person’s support.</summary>
    public ReachGrant Support(Change change, Person person, PartFacts facts)
    {
        Begin(change, facts, Span.Person);
        return ReachGrant.ForPerson(change, Id, facts.Relation!.Value, person, Basis(facts), facts.EndsAt);
    }

    /// <summary>Gives them a part in a team.</summary>
    public ReachGrant WorkIn(Change change, Team team, PartFacts facts)
    {
        Begin(change, facts, Span.Team);
        change.In(team.ServiceId);
        return ReachGrant.ForTeam(change, Id, facts.Relation!.Value, team, Basis(facts), facts.EndsAt);
    }

    /// <summary>Gives them a part in a whole service: its manager, its coordinator, somebody who looks at quality.</summary>
    public ReachGrant Serve(Change change, Service service, PartFacts facts)
    {
        Begin(change, facts, Span.Service);
        change.In(service.Id);
        return ReachGrant.ForService(change, Id, facts.Relation!.Value, service.Id, Basis(facts), facts.EndsAt);
    }

    /// <summary>Gives them a part in the whole provider.</summary>
    public ReachGrant ServeAll(Change change, PartFacts facts)
    {
        Begin(change, facts, Span.Provider);
        change.In(ProviderId);
        return ReachGrant.ForAll(change, Id, facts.Relation!.Value, Basis(facts), facts.EndsAt);
    }

    /// <summary>Ends a part of theirs. Nobody ends their own wide part, and the last administrator keeps theirs.</summary>
    /// <param name="lastAdministrator">True when nobody else could set the provider up.</param>
    public void EndPart(Change change, ReachGrant part, bool lastAdministrator)
    {
        if (part.StaffId != Id)
        {
            throw new NotHere();
        }

        if (part.Relation == Relation.Administrator && lastAdministrator)
        {
            throw new Refused("", LastOne);
        }

        var over =
            part.PersonId is not null ? Span.Person
            : part.TeamId is not null ? Span.Team
            : part.ServiceId is not null ? Span.Service
            : Span.Provider;
        if (!Reach.MayGive(change.Actor, part.Relation, over))
        {
            throw new Refused("", "Ask an administrator: this part is theirs to end.");
        }

        if (part.PersonId is null && change.Actor.Id == Id)
        {
            throw new Refused("", "Somebody else has to end your own part.");
        }

        part.End(change);
        change.Say(What.SupportEnded);
    }

    private const string LastOne =
        "Nobody else could set the provider up. Give somebody else the part of an administrator first.";

    private static string Basis(PartFacts facts) => Check.Tidy(facts.Basis)!;

    private void Begin(Change change, PartFacts facts, Span over)
    {
        facts.Look(change.Actor, change.Today, over);
        if (!IsHereOn(change.Today))
        {
            throw new Refused("", $"{Name} does not work here any more.");
        }

        change.Say(What.SupportBegun);
    }
}
