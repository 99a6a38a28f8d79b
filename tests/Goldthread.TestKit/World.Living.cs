using System.Security.Cryptography;
using System.Text;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Storage.Destroying;
using Goldthread.Storage.Reports;
using Goldthread.Support;
using Goldthread.Verify.Notes;
using Microsoft.EntityFrameworkCore;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.TestKit;

public sealed partial class World
{
    /// <summary>
    /// Two services some weeks into their work: rows in every table, many changed since, two chains and more, words of
    /// several scripts.
    /// </summary>
    public static async Task<World> LivedIn(TestDatabase? database = null)
    {
        var world = await Begin(database);
        var birch = await world.OpenService("Birch Street", ServiceKind.HomeCare);
        await world.LetManage(world.Manager, birch);
        var worker = await world.Hire("Siân Prys");
        foreach (var (name, service) in new[] { ("Maya Okafor", world.Home), ("نور حسین", world.Home), ("Bo", birch) })
        {
            var person = await world.AddPerson(name, service);
            await world.LetSupport(worker, person);
            await world.Describe(person);
            await world.WorkTowardsAGoal(person);
            await world.LetIn(person, worker);
            await world.Database.Writer.Note(world.LookAt(worker, person, world.NewSession()));
            await world.Database.Writer.Note(world.LookAt(world.Manager, person, world.NewSession()));
            await world.TakeIn(person);
            await world.Forget(person);
            await world.Connect(person, service);
        }

        return world;
    }

    /// <summary>Destroys a record, and what points to it, as the rules of keeping will ask.</summary>
    public Task Destroy<T>(Actor by, T record, string? why = "Kept as long as it was to be.")
        where T : PersonRecord =>
        Run(
            by,
            (db, change) =>
                db.Destroy(
                    change,
                    record.PersonId,
                    [
                        new GoneRow(
                            Naming.ToSnake(typeof(T).Name),
                            Convert.ToHexStringLower(record.Id.ToByteArray(bigEndian: true))
                        ),
                    ],
                    why,
                    Database.Notebook
                )
        );

    // A medicine that was noted and changed, and that is no longer to be kept.
    private async Task Forget(Person person)
    {
        var medicine = await Note<Medicine, Medicine.Typed>(person, Typed.Medicine());
        await Alter(Manager, medicine, Act.Plan, (change, m) => m.End(change, m.Version));
        await Destroy(Manager, medicine);
    }

    /// <summary>Somebody was opened by a worker, for want of anybody else; nobody has looked at it yet.</summary>
    public Task<EmergencyAccess> OpenInEmergency(Actor worker, Person person) =>
        Make(
            worker,
            person,
            Act.See,
            (c, p) => EmergencyAccess.Open(c, p, EmergencyKind.Cover, "Nobody else was there.")
        );

    // A team, a sister who may sign in, a competence, a locked incident, and an emergency that was looked at.
    private async Task LetIn(Person person, Actor worker)
    {
        var kin = await Note<CircleMember, CircleMember.Typed>(person, Typed.CircleMember());
        Guest? guest = null;
        await Make(
            Manager,
            person,
            Act.Plan,
            (c, p) =>
            {
                guest = Guest.Invite(c, kin.Name, Relation.Family, null, "Family.", kin.Id, c.At.AddDays(90));
                return ReachGrant.ForGuest(c, guest, p.ServiceId, p.Id, "Said yes.");
            }
        );
        await Run(
            Manager,
            async (db, change) =>
            {
                var service = await db.All<Service>().SingleAsync(s => s.Id == person.ServiceId);
                var team = Team.Begin(change, service, "Days");
                (await Storage.Finders.Person(db, change, Act.Plan, person.Id)).Place(change, team);
                var member = await db.All<StaffMember>().SingleAsync(s => s.Id == worker.Id);
                Competence.Note(change, member, new() { Name = "Giving medicines", GainedOn = change.Today });
                change.About(person);
            }
        );
        var incident = await Make(Manager, person, Act.Record, (c, p) => Incident.Write(c, p, Typed.Incident(c.At)));
        await Make(
            Manager,
            person,
            Act.Safeguard,
            (c, p) => SafeguardingLock.Close(c, p, incident, "A concern about a colleague.", worker.Id)
        );
        var opened = await OpenInEmergency(worker, person);
        await Alter(
            Manager,
            opened,
            Act.See,
            (c, o) => o.Judge(c, o.Version, EmergencyFinding.Right, "It was right to look.")
        );
    }

    /// <summary>A record came from a telephone, and under its id another, which is held.</summary>
    public async Task<HeldArrival> HoldArrival(Person person)
    {
        var id = Ids.New(Clock.Now);
        await Database.Writer.Arrive(Manager, [Arriving(person, id, "first"), Arriving(person, id, "other")]);
        await using var db = Read();
        return await db.All<HeldArrival>().SingleAsync(h => h.PersonId == person.Id);
    }

    // One that was held is set aside; one could not be read.
    private async Task TakeIn(Person person)
    {
        var held = await HoldArrival(person);
        await Alter(Manager, held, Act.Plan, (c, h) => h.SetAside(c, h.Version, "It was sent twice."));
        var problem = new Problem("words", "Shorten it.");
        await Database.Writer.Arrive(Manager, [Arriving(person, Ids.New(Clock.Now), "?", problem)]);
    }

    private ArrivingRecord Arriving(Person person, Guid id, string note, params Problem[] problems)
    {
        var text =
            $$"""{"id":"{{id}}","person":"{{person.Id}}","happenedAt":"2026-01-14T09:30:00Z","note":"{{note}}"}""";
        return new ArrivingRecord
        {
            Id = id,
            PersonId = person.Id,
            Facts = new VisitFacts
            {
                Record = new RecordFacts { HappenedAt = UkTime.WallOf(Clock.Now), Note = note },
            },
            Text = text,
            Hash = SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16],
            Problems = problems,
        };
    }

    // Another system records something, and its key is ended.
    private async Task Connect(Person person, Service service)
    {
        var (key, text) = await MakeKey($"Sensors of {person.Likes}", service: service);
        var hub = await SystemOf(text) ?? throw new InvalidOperationException("The key opens nothing.");
        await Make(hub, person, Act.Record, (c, p) => DailyRecord.Write(c, p, Typed.Record(c.At)));
        await EndKey(key);
    }

    private async Task Describe(Person person)
    {
        await Run(
            Manager,
            async (db, change) =>
                (await Storage.Finders.Person(db, change, Act.Plan, person.Id)).Rewrite(
                    change,
                    1,
                    new PersonFacts { Name = person.Name, Likes = "Mim 🙂" }
                )
        );
        await Make(
            Manager,
            person,
            Act.Plan,
            (change, p) => AboutMe.Write(change, p, AboutMeHeading.Important, "Birds.\nMy sister.", null)
        );
        await Note<CommunicationNeed, CommunicationNeed.Typed>(person, Typed.Communication());
        var need = await Note<Need, Need.Typed>(person, Typed.Need());
        await Alter(Manager, need, Act.Plan, (change, n) => n.End(change, n.Version));
        await Note<Strength, Strength.Typed>(person, Typed.Strength());
        await Note<Medicine, Medicine.Typed>(person, Typed.Medicine());
        await Note<Equipment, Equipment.Typed>(person, Typed.Equipment());
        var sister = await Note<CircleMember, CircleMember.Typed>(person, Typed.CircleMember());
        var away = await NoteWhere(person, new Stay(WhereaboutsKind.InHospital, Today.AddDays(-9)));
        await ComeBack(away, Today.AddDays(-2));
        var facts = sister.Facts();
        facts.Contact = "Ring before six.";
        await Alter(Manager, sister, Act.Plan, (change, c) => c.Rewrite(change, c.Version, facts));
        Clock.Advance(TimeSpan.FromHours(1));
    }

    // What they can decide, what was decided for them, what they took back, and what restricts them.
    private async Task KeepSafe(Person person, Goal goal)
    {
        var lacking = await Note<CapacityDecision, CapacityDecision.Typed>(person, Typed.Lacking(Today));
        await Note<BestInterests, BestInterests.Typed>(person, Typed.BestInterests(Today, lacking));
        var consent = await Note<Consent, Consent.Typed>(person, Typed.Consent(Today));
        await Alter(Manager, consent, Act.Plan, (change, c) => c.Withdraw(change, "No more."));
        await Note<Authorisation, Authorisation.Typed>(person, Typed.Authorisation(Today));
        var restriction = await Note<Restriction, Restriction.Typed>(person, Typed.Restriction(Today, goal));
        await Make(
            Manager,
            person,
            Act.Record,
            (change, _) => RestrictionUse.Write(change, restriction, Typed.Use(Clock.Now))
        );
    }

    // The manager reads the plan and says so.
    private Task Understand(Person person, Goal goal) =>
        Make(
            Manager,
            person,
            Act.Record,
            async (db, change, _) =>
            {
                var parts = await db.PlanPartsOf(goal);
                return PlanUnderstood.Say(change, goal, parts, parts);
            }
        );

    private async Task WorkTowardsAGoal(Person person)
    {
        var (goal, indicator) = await StartGoal(person);
        var barrier = await Note<Barrier, Barrier.Typed>(person, goal, Typed.Barrier());
        await Make(Manager, person, Act.Plan, (change, _) => Adjustment.Note(change, barrier, Typed.Adjustment()));
        await Note<GoalTalk, GoalTalk.Typed>(person, goal, Typed.Talk(Today));
        await Note<GoalOption, GoalOption.Typed>(person, goal, Typed.Option());
        await Note<Disagreement, Disagreement.Typed>(person, goal, Typed.Disagreement(Today));
        await Note<Risk, Risk.Typed>(person, goal, Typed.Risk(Today));
        await KeepSafe(person, goal);
        var step = await Note<SupportStep, SupportStep.Typed>(person, goal, Typed.Step());
        await Understand(person, goal);
        await Note<SupportPackage, SupportPackage.Typed>(person, Typed.Package(Today));
        await Note<GoalSetting, GoalSetting.Typed>(person, goal, Typed.Setting());
        await Note<PartnerAction, PartnerAction.Typed>(person, goal, Typed.Partner(Today));
        var milestone = await Note<Milestone, Milestone.Typed>(person, goal, Typed.Milestone());
        Clock.Advance(TimeSpan.FromDays(7));
        await Make(
            Manager,
            person,
            Act.Record,
            (change, p) =>
            {
                var record = DailyRecord.Write(change, p, Typed.Record(Clock.Now));
                RecordFocus.On(change, record, goal, new FocusFacts { How = HowItWent.AsPlanned });
                StepHelp.With(change, record, step, Help.VerbalPrompt);
                Reading.Take(change, indicator, Typed.Reading(Today), indicator.Source, record.Id);
                return record;
            }
        );
        await Read(person, indicator, new ReadingFacts { OnDay = Today, Absence = Absence.Declined });
        await Make(
            Manager,
            person,
            Act.Plan,
            (change, _) => MilestoneMove.Make(change, milestone, LadderMove.Reached, Today, null)
        );
        await Make(Manager, person, Act.Record, (c, p) => Incident.Write(c, p, Typed.Incident(Clock.Now)));
        await Make(Manager, person, Act.Record, (c, p) => ContactLog.Write(c, p, Typed.Contact(), goal.Id));
        await Make(
            Manager,
            person,
            Act.Review,
            (change, _) => LearningAction.Keep(change, goal, Typed.Learning(Today))
        );
        await Hold(person, goal, Typed.Review(Decision.Pause, Today.AddDays(28)));
    }
}
