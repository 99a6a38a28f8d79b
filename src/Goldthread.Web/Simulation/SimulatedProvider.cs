using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Web.Demonstration;

namespace Goldthread.Web.Simulation;

/// <summary>The services and the staff of a simulated provider, and the deeds by which they come to be.</summary>
internal sealed class SimulatedProvider
{
    public const string Name = "Tallow Bridge Care";

    // Of ten people, six are supported at home, two as tenants, two in a care home. So many share a service of each kind.
    private static readonly Dictionary<ServiceKind, (int Share, int Size)> Kinds = new()
    {
        [ServiceKind.HomeCare] = (6, 110),
        [ServiceKind.SupportedLiving] = (2, 18),
        [ServiceKind.CareHome] = (2, 38),
    };

    private const int CrewSize = 14;
    private const int PeopleToAWorker = 5;
    private const int PeopleToAKeyWorker = 22;

    private readonly List<Deed> _deeds = [];
    private readonly List<House> _houses = [];
    private readonly WordBook _words = WordBook.Open("common");
    private readonly Dice _dice;
    private readonly Worker _admin;
    private readonly HashSet<string> _taken = [];
    private DateTimeOffset _at;

    public SimulatedProvider(SimulationPlan plan, DateTimeOffset begin)
    {
        _dice = Dice.For(plan.Seed, -1);
        _at = begin;
        _admin = Take(Job.Administrator);
        AddNow(change => SettingUp.Begin(change, Name, pretend: true));
        Join(_admin);
        WithProvider((p, change) => SettingUp.ServeAll(change, p, _admin.Id, Relation.Administrator, "Sets it up."));
        var shares = plan.Kinds.Sum(k => Kinds[k].Share);
        var left = plan.People;
        foreach (var kind in plan.Kinds.Distinct())
        {
            var people = kind == plan.Kinds[^1] ? left : plan.People * Kinds[kind].Share / shares;
            left -= people;
            OpenAll(kind, people);
        }
    }

    public IReadOnlyList<House> Houses => _houses;

    /// <summary>How many people work there.</summary>
    public int Staff => _taken.Count;

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<Deed> Deeds => _deeds;

    private void OpenAll(ServiceKind kind, int people)
    {
        var houses = (people + Kinds[kind].Size - 1) / Kinds[kind].Size;
        var names = _words.Lines($"places.{kind}");
        for (var at = 0; at < houses; at++)
        {
            var here = (people / houses) + (at < people % houses ? 1 : 0);
            var round = at / names.Count;
            Open(kind, round == 0 ? names[at] : $"{names[at % names.Count]} {round + 1}", here);
        }
    }

    private void Open(ServiceKind kind, string name, int people)
    {
        var id = WithProvider((provider, change) => SettingUp.Open(change, provider, name, kind));
        var manager = Join(Take(Job.RegisteredManager));
        Serve(manager, Relation.RegisteredManager, id, "Registered manager of this service.");
        var keyWorkers = Enumerable
            .Range(0, Math.Max(1, people / PeopleToAKeyWorker))
            .Select(_ => Join(Take(Job.KeyWorker)))
            .ToList();
        foreach (var keyWorker in keyWorkers)
        {
            Serve(keyWorker, Relation.Coordinator, id, "Plans with the people here.");
        }

        var crews = Enumerable
            .Range(1, Math.Max(1, (people + CrewSize - 1) / CrewSize))
            .Select(n => Gather(id, $"{name}, round {n}", Math.Max(3, Math.Min(people, CrewSize) / PeopleToAWorker)))
            .ToList();
        _houses.Add(new House(id, name, kind, people, manager, keyWorkers, crews));
    }

    private Crew Gather(Guid service, string name, int workers)
    {
        var id = Add(async (db, change) => Team.Begin(change, await db.Place(change, Act.Arrange, service), name));
        var crew = Enumerable.Range(0, workers).Select(_ => Join(Take(Job.SupportWorker))).ToList();
        foreach (var worker in crew)
        {
            Add(
                async (db, change) =>
                    SettingUp.Join(
                        change,
                        worker.Id,
                        Relation.SupportWorker,
                        await db.Team(change, service, id),
                        "The rota."
                    )
            );
        }

        return new Crew(id, name, crew);
    }

    private void Serve(Worker who, Relation relation, Guid service, string basis) =>
        AddNow(change => SettingUp.Serve(change, who.Id, relation, service, basis));

    private Worker Take(Job job)
    {
        var (firsts, families) = (_words.Lines("staff"), _words.Lines("families"));
        var name = $"{_dice.Of(firsts)} {_dice.Of(families)}";
        while (!_taken.Add(name))
        {
            name = $"{_dice.Of(firsts)} {_dice.Of(families)}-{_dice.Of(families)}";
        }

        return new Worker(Ids.New(_at), name, job);
    }

    private Worker Join(Worker who)
    {
        _deeds.Add(
            new Deed(
                Tick(),
                who.Id,
                _admin.At(_at),
                async (db, change) => SettingUp.Join(change, (await db.TheProvider())!, who.Name, who.Job)
            )
        );
        return who;
    }

    private Guid WithProvider(Action<Provider, Change> what) =>
        Add(async (db, change) => what((await db.TheProvider())!, change));

    private void AddNow(Action<Change> what) =>
        Add(
            (_, change) =>
            {
                what(change);
                return Task.CompletedTask;
            }
        );

    private Guid Add(Func<GoldthreadDb, Change, Task> what)
    {
        var deed = new Deed(Tick(), Ids.New(_at), _admin.At(_at), what);
        _deeds.Add(deed);
        return deed.Id;
    }

    private DateTimeOffset Tick() => _at = _at.AddSeconds(20);
}
