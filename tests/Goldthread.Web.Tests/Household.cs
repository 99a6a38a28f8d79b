using System.Text.RegularExpressions;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.TestKit;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Web.Tests;

/// <summary>
/// Three people with a record of every kind each: Maya and Nour at Alder House, Bo at Birch Street; and everybody who
/// could want to look. Shared by the tests of a class, which only add to it.
/// </summary>
public sealed class Household : IAsyncLifetime
{
    private readonly Dictionary<Guid, Visitor> _visitors = [];

    public Site Site { get; private set; } = null!;
    public World World => Site.World;
    public Life Maya { get; private set; } = null!;
    public Life Nour { get; private set; } = null!;
    public Life Bo { get; private set; } = null!;
    public Actor MayasWorker { get; private set; } = null!;
    public Actor MayasKeyWorker { get; private set; } = null!;
    public Actor NoursWorker { get; private set; } = null!;
    public Actor BosKeyWorker { get; private set; } = null!;
    public Actor BirchManager { get; private set; } = null!;

    /// <summary>Answers for Alder House, and has no other right.</summary>
    public Actor AlderManager { get; private set; } = null!;
    public Actor Coordinator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var world = await World.Begin();
        var birch = await world.OpenService("Birch Street", ServiceKind.HomeCare);
        MayasWorker = await world.Hire("Siân Prys");
        MayasKeyWorker = await world.Hire("Idris Bell", Job.KeyWorker);
        NoursWorker = await world.Hire("Wren Talbot");
        BosKeyWorker = await world.Hire("Kit Marlow", Job.KeyWorker);
        BirchManager = await world.Hire("Ines Duarte", Job.RegisteredManager);
        Coordinator = await world.Hire("Pat Quill", Job.KeyWorker);
        AlderManager = await world.Hire("Lena Frost", Job.RegisteredManager);
        await world.LetSetUp(world.Manager);
        await world.LetManage(BirchManager, birch);
        await world.LetManage(AlderManager, world.Home);
        await world.LetCoordinate(Coordinator, world.Home);
        Maya = await Live(world, world.Manager, "Maya Okafor", world.Home);
        Nour = await Live(world, world.Manager, "Nour Hussain", world.Home);
        await world.LetManage(world.Manager, birch);
        Bo = await Live(world, world.Manager, "Bo Lindqvist", birch);
        await world.LetSupport(MayasWorker, Maya.Person);
        await world.LetPlanWith(MayasKeyWorker, Maya.Person);
        await world.LetSupport(NoursWorker, Nour.Person);
        await world.LetPlanWith(BosKeyWorker, Bo.Person);
        Site = await Site.Open(world);
    }

    /// <summary>Somebody who has come in; the same one every time.</summary>
    public async Task<Visitor> As(Actor who) =>
        _visitors.TryGetValue(who.Id, out var known) ? known : _visitors[who.Id] = await Site.As(who);

    /// <summary>How many changes were made so far.</summary>
    public Task<int> Changes() => World.Count<HistoryEntry>();

    public async Task DisposeAsync()
    {
        foreach (var visitor in _visitors.Values)
        {
            visitor.Dispose();
        }

        await Site.DisposeAsync();
    }

    private static async Task<Life> Live(World world, Actor by, string name, Service service)
    {
        var person = await world.AddPerson(name, service);
        var ids = new Dictionary<string, Guid>
        {
            ["person"] = person.Id,
            ["service"] = service.Id,
            ["team"] = (await world.BeginTeam($"Team of {name[0]}", service)).Id,
            ["member"] = by.Id,
        };
        await world.Make(
            by,
            person,
            Act.Plan,
            (change, p) => AboutMe.Write(change, p, AboutMeHeading.Important, $"{name} minds the birds.", null)
        );
        ids["/People/Communication"] = (
            await world.Note<CommunicationNeed, CommunicationNeed.Typed>(person, Typed.Communication())
        ).Id;
        ids["/People/Needs"] = (await world.Note<Need, Need.Typed>(person, Typed.Need())).Id;
        ids["/People/Strengths"] = (await world.Note<Strength, Strength.Typed>(person, Typed.Strength())).Id;
        ids["/People/Medicines"] = (await world.Note<Medicine, Medicine.Typed>(person, Typed.Medicine())).Id;
        ids["/People/EquipmentList"] = (await world.Note<Equipment, Equipment.Typed>(person, Typed.Equipment())).Id;
        ids["/People/Circle"] = (await world.Note<CircleMember, CircleMember.Typed>(person, Typed.CircleMember())).Id;
        ids["key"] = (await world.MakeKey($"Sensors of {name}", service: service)).Key.Id;
        ids["/People/CircleWayIn"] = ids["/People/Circle"];
        await world.Run(
            world.Manager,
            (_, change) =>
            {
                ids["guest"] = Guest.LetIn(change, service, Forms.StaffForms.Commissioner(world.Today)).Id;
                return Task.CompletedTask;
            }
        );
        var away = new Stay(WhereaboutsKind.WithFamily, world.Today.AddDays(-20), world.Today.AddDays(-10));
        ids["/People/Whereabouts"] = (await world.NoteWhere(person, away)).Id;
        var (goal, indicator) = await world.StartGoal(person, $"I want to make tea, says {name}.");
        var (other, _) = await world.StartGoal(person, $"I want to walk to the river, says {name}.");
        (ids["goal"], ids["other goal"]) = (goal.Id, other.Id);
        ids["indicator"] = ids["/Evidence/Indicators"] = indicator.Id;
        ids["/Goals/Barriers"] = (await world.Note<Barrier, Barrier.Typed>(person, goal, Typed.Barrier())).Id;
        ids["/Goals/Together"] = (await world.Note<GoalTalk, GoalTalk.Typed>(person, goal, Typed.Talk(world.Today))).Id;
        ids["/Goals/Options"] = (await world.Note<GoalOption, GoalOption.Typed>(person, goal, Typed.Option())).Id;
        var view = await world.Note<Disagreement, Disagreement.Typed>(person, goal, Typed.Disagreement(world.Today));
        ids["/Goals/Disagreements"] = view.Id;
        ids["/Goals/Risks"] = (await world.Note<Risk, Risk.Typed>(person, goal, Typed.Risk(world.Today))).Id;
        ids["/Support/Steps"] = (await world.Note<SupportStep, SupportStep.Typed>(person, goal, Typed.Step())).Id;
        ids["/Goals/Ladder"] = (await world.Note<Milestone, Milestone.Typed>(person, goal, Typed.Milestone())).Id;
        var lacking = await world.Note<CapacityDecision, CapacityDecision.Typed>(person, Typed.Lacking(world.Today));
        ids["/Safety/Capacity"] = lacking.Id;
        ids["/Safety/BestInterests"] = (
            await world.Note<BestInterests, BestInterests.Typed>(person, Typed.BestInterests(world.Today, lacking))
        ).Id;
        ids["/Safety/Consents"] = (await world.Note<Consent, Consent.Typed>(person, Typed.Consent(world.Today))).Id;
        ids["/Safety/Authorisations"] = (
            await world.Note<Authorisation, Authorisation.Typed>(person, Typed.Authorisation(world.Today))
        ).Id;
        ids["/Safety/Restrictions"] = ids["/Safety/Uses"] = (
            await world.Note<Restriction, Restriction.Typed>(person, Typed.Restriction(world.Today, goal))
        ).Id;
        ids["/Support/Packages"] = (
            await world.Note<SupportPackage, SupportPackage.Typed>(person, Typed.Package(world.Today))
        ).Id;
        ids["/Support/Partners"] = (
            await world.Note<PartnerAction, PartnerAction.Typed>(person, goal, Typed.Partner(world.Today))
        ).Id;
        await Happen(world, by, person, goal, indicator, ids);
        return new Life(person, goal, ids);
    }

    private static async Task Happen(
        World world,
        Actor by,
        Person person,
        Goal goal,
        Indicator indicator,
        Dictionary<string, Guid> ids
    )
    {
        var record = await world.WriteRecord(person);
        ids["record"] = record.Id;
        await world.Focus(person, record, goal);
        await world.Read(person, indicator, Typed.Reading(world.Today), record);
        var cover = await world.Hire($"Cover of {person.Likes}");
        await world.Let(cover, Relation.BreakGlass, person);
        ids["opening"] = (await world.OpenInEmergency(await world.Fresh(cover), person)).Id;
        ids["hidden"] = (
            await world.Make(by, person, Act.Record, (c, p) => Incident.Write(c, p, Typed.Incident(world.Clock.Now)))
        ).Id;
        await world.Make(by, person, Act.Record, (c, p) => ContactLog.Write(c, p, Typed.Contact(), goal.Id));
        await world.Make(by, person, Act.Review, (c, _) => LearningAction.Keep(c, goal, Typed.Learning(world.Today)));
        ids["held"] = (await world.HoldArrival(person)).Id;
        ids["review"] = (await world.Hold(person, goal, Typed.Review(Decision.Keep, world.Today.AddDays(28)))).Id;
    }
}

/// <summary>A person with an id for every parameter that an address about them can have.</summary>
public sealed record Life(Person Person, Goal Goal, IReadOnlyDictionary<string, Guid> Ids)
{
    /// <summary>Their whole name, which must not be anywhere for whoever may not know them.</summary>
    public string Name => Person.Name;

    /// <summary>The address of a page about them, with every parameter filled, or without those that may be left out.</summary>
    /// <param name="instead">Another life, whose ids stand in for those of one parameter.</param>
    public string Address(Route route, bool whole = true, (string Parameter, Life Of)? instead = null) =>
        Regex.Replace(
            route.Template,
            @"/\{(?<name>\w+)(:\w+)?(?<optional>\?)?\}",
            m =>
            {
                var name = m.Groups["name"].Value;
                var of = instead?.Parameter == name ? instead.Value.Of : this;
                return m.Groups["optional"].Success && !whole ? "" : "/" + of.Value(route, name);
            }
        );

    private string Value(Route route, string name) =>
        name == "heading" ? nameof(AboutMeHeading.Important)
        : name == "code" ? "404"
        : name == "token" ? "of-nobody"
        : Ids.TryGetValue(name == "item" ? route.Page : name, out var id) ? id.ToString()
        : throw new InvalidOperationException(
            $"Give the people of the household something for {{{name}}} of {route.Page}."
        );
}
