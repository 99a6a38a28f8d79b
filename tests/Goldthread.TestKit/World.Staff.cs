using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

public sealed partial class World
{
    /// <summary>Opens another place of care; its history is a chain of its own.</summary>
    public async Task<Service> OpenService(string name, ServiceKind kind = ServiceKind.SupportedLiving)
    {
        Service? service = null;
        await Run(
            Manager ?? Nobody,
            (_, change) =>
            {
                service = Service.Open(change, Provider, name, kind);
                change.In(service.Id);
                change.Say(What.ProviderSetUp);
                return Task.CompletedTask;
            }
        );
        return service!;
    }

    /// <summary>Somebody begins to work for the provider. They can reach nothing yet.</summary>
    public async Task<Actor> Hire(string name, Job job = Job.SupportWorker)
    {
        StaffMember? member = null;
        await Run(
            Manager ?? Nobody,
            (_, change) =>
            {
                change.In(Provider.Id);
                member = StaffMember.Join(change, Provider, name, job);
                return Task.CompletedTask;
            }
        );
        return new Actor(member!.Id, name, job, Clock.Now, []);
    }

    /// <summary>Somebody becomes registered manager of a service, from now.</summary>
    public Task<ReachGrant> LetManage(Actor who, Service service) => Let(who, Relation.RegisteredManager, service.Id);

    /// <summary>Somebody becomes coordinator at a service, from now.</summary>
    public Task<ReachGrant> LetCoordinate(Actor who, Service service) => Let(who, Relation.Coordinator, service.Id);

    /// <summary>Somebody becomes a person's key worker, from now.</summary>
    public Task<ReachGrant> LetPlanWith(Actor who, Person person) => Let(who, Relation.KeyWorker, person);

    /// <summary>Somebody begins to give a person support, from now.</summary>
    public Task<ReachGrant> LetSupport(Actor who, Person person) => Let(who, Relation.SupportWorker, person);

    /// <summary>Gives any right to a whole service, also one that means nothing there.</summary>
    public Task<ReachGrant> Let(Actor who, Relation relation, Guid serviceId) =>
        Grant(serviceId, change => ReachGrant.ForService(change, who.Id, relation, serviceId, "Rota."));

    /// <summary>Gives any right to a person, also one that means nothing there.</summary>
    public Task<ReachGrant> Let(Actor who, Relation relation, Person person) =>
        Grant(person.ServiceId, change => ReachGrant.ForPerson(change, who.Id, relation, person, "Rota."));

    /// <summary>Ends a right, from now.</summary>
    public Task End(ReachGrant grant) =>
        Run(
            Manager,
            async (db, change) =>
            {
                change.In(grant.ServiceId ?? Provider.Id);
                change.Say(What.StaffJoined);
                (await db.All<ReachGrant>().SingleAsync(g => g.Id == grant.Id)).End(change);
            }
        );

    /// <summary>The same member of staff with the rights they have or had, as of now.</summary>
    public async Task<Actor> Fresh(Actor who)
    {
        await using var db = Read();
        return (await db.ActorOf(who.Id, Clock.Now))!;
    }

    private async Task<ReachGrant> Grant(Guid serviceId, Func<Change, ReachGrant> give)
    {
        ReachGrant? grant = null;
        await Run(
            Manager ?? Nobody,
            (_, change) =>
            {
                change.In(serviceId);
                change.Say(What.StaffJoined);
                grant = give(change);
                return Task.CompletedTask;
            }
        );
        return grant!;
    }
}
