using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>
/// How a provider comes to be: itself, its services, its staff, and who of them supports or answers for whom. Meant for
/// whoever sets up the whole, such as the demonstration; from then on rights are given where they are needed.
/// </summary>
public static class SettingUp
{
    /// <summary>Sets up the provider. Its id is the id of the change.</summary>
    public static Provider Begin(Change change, string name, bool pretend) => Provider.SetUp(change, name, pretend);

    /// <summary>Opens a service of the provider. Its id is the id of the change.</summary>
    public static Service Open(Change change, Provider provider, string name, ServiceKind kind)
    {
        change.In(provider.Id);
        change.Say(What.ProviderSetUp);
        return Service.Open(change, provider, name, kind);
    }

    /// <summary>Takes somebody on. Their id is the id of the change.</summary>
    public static StaffMember Join(Change change, Provider provider, string name, Job job)
    {
        change.In(provider.Id);
        return StaffMember.Join(change, provider, name, job);
    }

    /// <summary>Gives a member of staff a part in one person's support.</summary>
    public static ReachGrant Support(Change change, Guid staffId, Relation relation, Person person, string basis)
    {
        change.About(person);
        change.Say(What.SupportBegun);
        return ReachGrant.ForPerson(change, staffId, relation, person, basis);
    }

    /// <summary>Gives a member of staff a part in a whole service.</summary>
    public static ReachGrant Serve(Change change, Guid staffId, Relation relation, Guid serviceId, string basis)
    {
        change.In(serviceId);
        change.Say(What.SupportBegun);
        return ReachGrant.ForService(change, staffId, relation, serviceId, basis);
    }

    /// <summary>Gives a member of staff a part in the whole provider.</summary>
    public static ReachGrant ServeAll(Change change, Provider provider, Guid staffId, Relation relation, string basis)
    {
        change.In(provider.Id);
        change.Say(What.SupportBegun);
        return ReachGrant.ForAll(change, staffId, relation, basis);
    }

    /// <summary>Gives a member of staff a part in a team.</summary>
    public static ReachGrant Join(Change change, Guid staffId, Relation relation, Team team, string basis)
    {
        change.In(team.ServiceId);
        change.Say(What.SupportBegun);
        return ReachGrant.ForTeam(change, staffId, relation, team, basis);
    }
}
