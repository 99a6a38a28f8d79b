using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.TestKit;

public sealed partial class World
{
    /// <summary>Somebody comes to Alder House, or to another service; the manager adds them.</summary>
    public Task<Person> AddPerson(string name = "Maya Okafor", Service? service = null) =>
        AddPerson(new PersonFacts { Name = name }, service);

    /// <inheritdoc cref="AddPerson(string, Service)"/>
    public async Task<Person> AddPerson(PersonFacts facts, Service? service = null)
    {
        Person? person = null;
        await Run(
            Manager,
            (_, change) =>
            {
                person = Person.Add(change, service ?? Home, facts);
                return Task.CompletedTask;
            }
        );
        return person!;
    }

    /// <summary>Notes a need, a strength, a medicine, someone in the circle …</summary>
    public Task<T> Note<T, TFacts>(Person person, TFacts facts)
        where T : Noted<TFacts>, new()
        where TFacts : IFacts => Make(Manager, person, Act.Plan, (change, p) => change.Note<T, TFacts>(p, facts));

    /// <summary>Notes something that belongs to a goal: a barrier, a risk, an indicator, a step …</summary>
    public async Task<T> Note<T, TFacts>(Person person, Goal goal, TFacts facts)
        where T : Noted<TFacts>, IOfGoal, new()
        where TFacts : IFacts =>
        await Make(Manager, person, Act.Plan, (change, p) => change.Note<T, TFacts>(p, goal, facts));

    /// <summary>Notes that somebody is, or was, somewhere else; that they moved on; or that they died.</summary>
    public Task<Whereabouts> NoteWhere(Person person, Stay stay) =>
        Make(
            Manager,
            person,
            Act.Plan,
            async (db, change, p) =>
            {
                var all = await db.About<Whereabouts>(change).ToListAsync();
                var facts = Typed.Whereabouts(stay);
                return stay.Kind.Leaves()
                    ? Whereabouts.Leave(change, p, facts, all)
                    : Whereabouts.GoAway(change, p, facts, all);
            }
        );

    /// <summary>Somebody who was away is back.</summary>
    public Task<Whereabouts> ComeBack(Whereabouts away, DateOnly on) =>
        Alter<Whereabouts>(
            Manager,
            away,
            Act.Record,
            async (db, change, w) =>
                w.ComeBack(change, w.Version, on, await db.About<Whereabouts>(change).ToListAsync())
        );

    /// <summary>A person says what they want; nothing else is known of it yet.</summary>
    public Task<Goal> SayGoal(Person person, string words = "I want to make my own tea again.") =>
        Make(Manager, person, Act.Plan, (change, p) => Goal.Say(change, p, new GoalWords { OwnWords = words }));

    /// <summary>The person agrees to a goal as it is worded now.</summary>
    public Task<Agreement> Agree(Person person, Goal goal, AgreementFacts? facts = null) =>
        Make(
            Manager,
            person,
            Act.Plan,
            async (db, change, p) =>
                Agreement.Give(
                    change,
                    p,
                    await db.Find<Goal>(change, Act.Plan, p.Id, goal.Id),
                    facts ?? Typed.Agreement()
                )
        );

    /// <summary>Goes the whole way from the person's words to an active goal, with one indicator of experience.</summary>
    public async Task<(Goal Goal, Indicator Indicator)> StartGoal(
        Person person,
        string words = "I want to make my own tea again."
    )
    {
        var goal = await SayGoal(person, words);
        await Alter(Manager, goal, Act.Plan, (change, g) => g.SayWhy(change, g.Version, Typed.Reasons()));
        await Alter(Manager, goal, Act.Plan, (change, g) => g.Name(change, g.Version, Typed.Naming()));
        var horizon = Typed.Horizon(Today, Manager.Id);
        await Alter(Manager, goal, Act.Plan, (change, g) => g.SetHorizon(change, g.Version, horizon));
        var indicator = await Note<Indicator, IndicatorPlan>(person, goal, Typed.Faces());
        await Make(Manager, person, Act.Plan, (change, _) => RiskLook.NoneSeen(change, goal));
        await Agree(person, goal);
        return (await Start(goal), indicator);
    }

    /// <summary>Tries the gate.</summary>
    public Task<Goal> Start(Goal goal) =>
        Alter<Goal>(
            Manager,
            goal,
            Act.Plan,
            async (db, change, g) => g.Start(change, g.Version, await GateFacts.Of(db, g))
        );

    /// <summary>Holds a review of a goal.</summary>
    public Task<Review> Hold(Person person, Goal goal, ReviewFacts facts) =>
        Make(
            Manager,
            person,
            Act.Review,
            async (db, change, p) => Review.Hold(change, await db.Find<Goal>(change, Act.Review, p.Id, goal.Id), facts)
        );

    /// <summary>Writes a daily record, or the correction of one.</summary>
    public Task<DailyRecord> WriteRecord(Person person, RecordFacts? facts = null, DailyRecord? corrects = null) =>
        Make(
            Manager,
            person,
            Act.Record,
            (change, p) => DailyRecord.Write(change, p, facts ?? Typed.Record(Clock.Now), corrects)
        );

    /// <summary>Says how a record went for a goal.</summary>
    public Task<RecordFocus> Focus(Person person, DailyRecord record, Goal goal, FocusFacts? facts = null) =>
        Make(
            Manager,
            person,
            Act.Record,
            (change, _) =>
            {
                change.Say(What.SupportRecorded);
                return RecordFocus.On(change, record, goal, facts ?? new FocusFacts { How = HowItWent.AsPlanned });
            }
        );

    /// <summary>Takes a reading of an indicator.</summary>
    public Task<Reading> Read(
        Person person,
        Indicator indicator,
        ReadingFacts facts,
        DailyRecord? record = null,
        Reading? replaces = null
    ) =>
        Make(
            Manager,
            person,
            Act.Record,
            (change, _) =>
            {
                change.Say(replaces is null ? What.ReadingTaken : What.ReadingCorrected);
                return Reading.Take(change, indicator, facts, indicator.Source, record?.Id, replaces);
            }
        );
}
