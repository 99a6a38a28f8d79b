using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Safety;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;

namespace Goldthread.Web.Simulation;

/// <summary>What they want: said, planned, agreed and started, on days of their own.</summary>
internal sealed partial class Biography
{
    private void Want(LifeGoal goal)
    {
        var keyWorker = _life.KeyWorker;
        goal.Id = Do(
            goal.From.AddDays(-8),
            keyWorker,
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, _life.Id);
                var first = goal.After is { } after ? await db.Find<Goal>(change, Act.Plan, _life.Id, after.Id) : null;
                var words = new GoalWords { OwnWords = Line(goal, "said"), SaidHow = _life.Speaker.Say("saidhow") };
                Say(change, Goal.Say(change, person, words, first), goal);
            }
        );
        Do(
            goal.From.AddDays(-5),
            keyWorker,
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, _life.Id);
                Plan(change, person, await db.Find<Goal>(change, Act.Plan, _life.Id, goal.Id), goal);
            }
        );
        Do(
            goal.From.AddDays(-2),
            keyWorker,
            async (db, change) =>
            {
                var person = await db.Person(change, Act.Plan, _life.Id);
                var found = await db.Find<Goal>(change, Act.Plan, _life.Id, goal.Id);
                Agreement.Give(
                    change,
                    person,
                    found,
                    new() { GivenBy = AgreedBy.Person, How = _life.Speaker.Say("agreed.how") }
                );
                found.Start(change, found.Version, new GateFacts(true, true, true, true, true));
                goal.Started = true;
            }
        );
    }

    private void Say(Change change, Goal said, LifeGoal goal) =>
        said.SayWhy(
            change,
            said.Version,
            new()
            {
                Why = Line(goal, "why"),
                Identity = goal.Theme.Identity,
                Importance = _dice.Between(6, 10),
                Confidence = _dice.Between(2, 8),
            }
        );

    private void Plan(Change change, Person person, Goal said, LifeGoal goal)
    {
        var need = change.Note<Need, Need.Typed>(
            person,
            new()
            {
                Words = Line(goal, "need"),
                CanDo = Line(goal, "can"),
                CareAct = goal.Theme.CareAct,
                Wellbeing = goal.Theme.Wellbeing,
                Source = _life.Speaker.Say("source"),
                AssessedOn = change.Today.AddDays(-20),
            }
        );
        var main = goal == _life.Goals[0];
        said.Name(
            change,
            said.Version,
            new()
            {
                Title = Who.Fill(goal.Theme.Title),
                Kind = goal.Theme.Kind,
                NeedId = need.Id,
                Commissioned = goal.Theme.Commissioned,
                SupportsId = main ? null : _life.Goals[0].Id,
            }
        );
        said.SetHorizon(
            change,
            said.Version,
            new()
            {
                RhythmTimes = goal.Theme.Times,
                RhythmPer = goal.Theme.Per,
                StartsOn = goal.From,
                OwnerId = _life.KeyWorker.Id,
                ReviewOn = FirstReview(goal),
                ReviewQuestion = Line(goal, "question"),
            }
        );
        Weigh(change, person, said, goal);
        Watch(change, person, said, goal);
        Support(change, person, said, goal);
    }

    private void Weigh(Change change, Person person, Goal said, LifeGoal goal)
    {
        change.Note<GoalTalk, GoalTalk.Typed>(
            person,
            said,
            new()
            {
                Kind = TalkKind.Prepared,
                OnDay = change.Today,
                Means = _life.Speaker.Say("saidhow"),
                Idea = WhoseIdea.Person,
            }
        );
        var steps = goal.Theme.Book.Lines("ladder").Take(2).Select(Who.Fill).ToList();
        for (var at = 0; at < steps.Count; at++)
        {
            change.Note<GoalOption, GoalOption.Typed>(
                person,
                said,
                new() { Words = steps[at], Place = at == 0 ? OptionPlace.First : OptionPlace.Waits }
            );
        }
    }

    private void Watch(Change change, Person person, Goal said, LifeGoal goal)
    {
        var count = goal.Theme.Count;
        var feel = Indicator(goal.Theme.FeelName, Lens.Experience, IndicatorKind.Faces, Direction.Higher, 7);
        (feel.Target, feel.Baseline, feel.ReportedBy) = ("4", "2", Reporter.Person);
        var counted = Indicator(count.Name, Lens.Behaviour, KindOf(count), count.Direction, 1);
        (counted.Unit, counted.Target, counted.Baseline) = (count.Unit, count.Target, $"{count.Worse.Most}");
        (counted.EarlyChange, counted.EarlyBy) = (_life.Speaker.Say("early.change"), goal.From.AddDays(35));
        goal.FeelId = change.Note<Indicator, IndicatorPlan>(person, said, feel).Id;
        goal.CountId = change.Note<Indicator, IndicatorPlan>(person, said, counted).Id;
        if (goal.Watched)
        {
            var stable = Indicator(goal.Theme.StableName, Lens.Stability, IndicatorKind.Count, Direction.Lower, 7);
            (stable.Unit, stable.Target, stable.Baseline) = (goal.Theme.StableUnit, "0", "2");
            goal.StableId = change.Note<Indicator, IndicatorPlan>(person, said, stable).Id;
        }

        var place = 1;
        foreach (var criterion in goal.Theme.Book.Lines("ladder"))
        {
            var step = new Milestone.Typed { Position = place, Criterion = Who.Fill(criterion) };
            var milestone = change.Note<Milestone, Milestone.Typed>(person, said, step);
            goal.LadderId = place++ == 1 ? milestone.Id : goal.LadderId;
        }
    }

    private void Support(Change change, Person person, Goal said, LifeGoal goal)
    {
        var place = 1;
        var steps = new List<Guid>();
        foreach (var line in goal.Theme.Book.Lines("steps"))
        {
            var parts = WordBook.Parts(Who.Fill(line));
            var step = new SupportStep.Typed
            {
                Position = place++,
                Name = parts[0],
                Words = parts[1],
                Prompts = parts[2],
                WhoLeads = Enum.Parse<Leads>(parts[3]),
                Minutes = 5 * _dice.Between(1, 6),
            };
            steps.Add(change.Note<SupportStep, SupportStep.Typed>(person, said, step).Id);
        }

        goal.StepIds = steps;
        change.Note<Barrier, Barrier.Typed>(person, said, new() { Words = Line(goal, "barrier") });
        var risk = WordBook.Parts(Line(goal, "risk"));
        change.Note<Risk, Risk.Typed>(
            person,
            said,
            new()
            {
                What = risk[0],
                PersonSays = risk[1],
                Safeguards = risk[2],
                Likelihood = _dice.Between(1, 3),
                Seriousness = _dice.Between(2, 4),
                ReviewOn = goal.From.AddDays(180),
            }
        );
    }

    private IndicatorPlan Indicator(string name, Lens lens, IndicatorKind kind, Direction direction, int days) =>
        new()
        {
            Name = Who.Fill(name),
            Lens = lens,
            Kind = kind,
            Direction = direction,
            RhythmDays = days,
            ReportedBy = Reporter.Staff,
            Source = Source.DailyRecord,
        };

    private static IndicatorKind KindOf(Theme.Measure count) =>
        count.Unit == "minutes" ? IndicatorKind.Duration : IndicatorKind.Count;

    private string Line(LifeGoal goal, string section) => Who.Fill(_dice.Of(goal.Theme.Book.Lines(section)));
}
