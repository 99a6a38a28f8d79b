using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Support;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.TestKit;

public sealed partial class World
{
    /// <summary>
    /// Two services some weeks into their work: rows in every table, many changed since, two chains and more, words of
    /// several scripts.
    /// </summary>
    public static async Task<World> LivedIn()
    {
        var world = await Begin();
        var birch = await world.OpenService("Birch Street", ServiceKind.HomeCare);
        await world.LetManage(world.Manager, birch);
        var worker = await world.Hire("Siân Prys");
        foreach (var (name, service) in new[] { ("Maya Okafor", world.Home), ("نور حسین", world.Home), ("Bo", birch) })
        {
            var person = await world.AddPerson(name, service);
            await world.LetSupport(worker, person);
            await world.Describe(person);
            await world.WorkTowardsAGoal(person);
        }

        return world;
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

    private async Task WorkTowardsAGoal(Person person)
    {
        var (goal, indicator) = await StartGoal(person);
        await Note<Barrier, Barrier.Typed>(person, goal, Typed.Barrier());
        await Note<Risk, Risk.Typed>(person, goal, Typed.Risk(Today));
        var step = await Note<SupportStep, SupportStep.Typed>(person, goal, Typed.Step());
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
