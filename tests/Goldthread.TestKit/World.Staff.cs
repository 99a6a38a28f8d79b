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

    /// <summary>Somebody sets up the whole provider, from now.</summary>
    public Task<ReachGrant> LetSetUp(Actor who) =>
        Grant(Provider.Id, change => ReachGrant.ForAll(change, who.Id, Relation.Administrator, "Sets things up."));

    /// <summary>A team begins at a service; at Alder House unless a test says otherwise.</summary>
    public async Task<Team> BeginTeam(string name, Service? service = null)
    {
        Team? team = null;
        await Run(
            Manager,
            (_, change) =>
            {
                team = Team.Begin(change, service ?? Home, name);
                return Task.CompletedTask;
            }
        );
        return team!;
    }

    /// <summary>Gives any right to a whole service, also one that means nothing there.</summary>
    public Task<ReachGrant> Let(Actor who, Relation relation, Guid serviceId) =>
        Grant(serviceId, change => ReachGrant.ForService(change, who.Id, relation, serviceId, "Rota."));

    /// <summary>Gives any right to a person, also one that means nothing there.</summary>
    public Task<ReachGrant> Let(Actor who, Relation relation, Person person) =>
        Grant(person.ServiceId, change => ReachGrant.ForPerson(change, who.Id, relation, person, "Rota."));

    /// <summary>Gives any right to a whole team, also one that means nothing there.</summary>
    public Task<ReachGrant> Let(Actor who, Relation relation, Team team) =>
        Grant(team.ServiceId, change => ReachGrant.ForTeam(change, who.Id, relation, team, "Rota."));

    /// <summary>Gives any right to the whole provider, also one that means nothing there.</summary>
    public Task<ReachGrant> LetAll(Actor who, Relation relation) =>
        Grant(Provider.Id, change => ReachGrant.ForAll(change, who.Id, relation, "Rota."));

    /// <summary>
    /// Somebody from outside is let in: one of a person's circle, with what they share; or, without a person, to Alder House.
    /// </summary>
    public async Task<Actor> LetIn(
        string name,
        Relation relation,
        Person? person = null,
        DateTimeOffset? endsAt = null,
        params SharedTopic[] topics
    )
    {
        var guest = await Invite(name, relation, person, endsAt, topics);
        await Let(guest, person);
        await using var db = Read();
        return (await db.GuestOf(guest.Id, Clock.Now))!;
    }

    /// <summary>Somebody from outside may come in, but was given nothing to see yet.</summary>
    public async Task<Actor> Invite(
        string name,
        Relation relation,
        Person? person = null,
        DateTimeOffset? endsAt = null,
        params SharedTopic[] topics
    )
    {
        var member = Typed.CircleMember();
        (member.Name, member.MaySee, member.Basis) = (name, [.. topics], "Said so.");
        var kin = person is null ? null : await Note<CircleMember, CircleMember.Typed>(person, member);
        Guest? guest = null;
        await Run(
            Manager,
            (_, change) =>
            {
                change.In(person?.ServiceId ?? Home.Id);
                guest = Guest.Invite(change, name, relation, null, "Visit.", kin?.Id, endsAt ?? change.At.AddDays(2));
                return Task.CompletedTask;
            }
        );
        await using var db = Read();
        return (await db.GuestOf(guest!.Id, Clock.Now))!;
    }

    /// <summary>Gives a guest what they were invited for: a person, or Alder House.</summary>
    public Task Let(Actor guest, Person? person) =>
        Run(
            Manager,
            async (db, change) =>
            {
                change.In(person?.ServiceId ?? Home.Id);
                change.Say(What.SupportBegun);
                var invited = await db.All<Guest>().SingleAsync(g => g.Id == guest.Id);
                ReachGrant.ForGuest(change, invited, person?.ServiceId ?? Home.Id, person?.Id, "Asked.");
            }
        );

    /// <summary>A team begins, with these people in it.</summary>
    public async Task<Team> BeginTeam(string name, params Person[] people)
    {
        Team? team = null;
        await Run(
            Manager,
            (_, change) =>
            {
                team = Team.Begin(change, Home, name);
                return Task.CompletedTask;
            }
        );
        foreach (var person in people)
        {
            await Run(
                Manager,
                async (db, change) =>
                    (await Storage.Finders.Person(db, change, Act.Plan, person.Id)).Place(
                        change,
                        await db.All<Team>().SingleAsync(t => t.Id == team!.Id)
                    )
            );
        }

        return team!;
    }

    /// <summary>Another system is given a key to a service, at Alder House unless a test says otherwise.</summary>
    public async Task<(SystemKey Key, string Text)> MakeKey(
        string name = "Sensor hub",
        bool see = true,
        bool record = true,
        Service? service = null,
        string? text = null
    )
    {
        text ??= $"gt_test_{Ids.New(Clock.Now):N}";
        SystemKey? key = null;
        await Run(
            Manager,
            (_, change) =>
            {
                var facts = Typed.Key(UkTime.DayOf(change.At), service ?? Home);
                (facts.Name, facts.MaySee, facts.MayRecord) = (name, see, record);
                key = SystemKey.Make(change, Provider, [service ?? Home], facts, "gt_test", SystemKey.HashOf(text));
                return Task.CompletedTask;
            }
        );
        return (key!, text);
    }

    /// <summary>The key of another system is ended, from now.</summary>
    public Task EndKey(SystemKey key) =>
        Run(
            Manager,
            async (db, change) =>
                (await db.All<SystemKey>().SingleAsync(k => k.Id == key.Id)).End(
                    change,
                    Provider,
                    await db.GrantsOfKeys().Where(g => g.KeyId == key.Id).ToListAsync()
                )
        );

    /// <summary>Another system, with the rights that its key gives now; null when it gives none any more.</summary>
    public async Task<Actor?> SystemOf(string text)
    {
        await using var db = Read();
        return await db.SystemOf(SystemKey.HashOf(text), Clock.Now);
    }

    /// <summary>The person themself, as who may come in.</summary>
    public async Task<Actor> Themself(Person person)
    {
        await using var db = Read();
        return (await db.ThemselfOf(person.Id, Clock.Now))!;
    }

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
