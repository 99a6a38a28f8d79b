using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.Support;
using Goldthread.TestKit;
using Goldthread.Verify;

namespace Goldthread.Tests.Storage.Arriving;

/// <summary>A record that arrives and one that is written on a page leave the same rows, but for their random ids and salts.</summary>
public sealed class SameRowsTests
{
    private static readonly string[] Tables = ["daily_record", "record_focus", "reading", "step_help"];

    [Fact]
    public async Task A_plain_record() => await Same((world, _) => Sent.Of(world));

    [Fact]
    public async Task A_record_that_says_everything() =>
        await Same(
            (world, goals) =>
                new VisitFacts
                {
                    Record = new RecordFacts
                    {
                        HappenedAt = UkTime.WallOf(world.Clock.Now.AddHours(-30)),
                        Words = "  Gwnes i o! \u202Eabc\u202C نور\r\nAgain. 🙂 ",
                        SaidHow = "Signed",
                        Mood = 5,
                        Health = "A cold.",
                        ToldMe = "She would like to see the sea.",
                        Note = "Poured, and set out two cups.",
                    },
                    Goals =
                    [
                        new GoalFacts
                        {
                            GoalId = goals[0].Goal.Id,
                            Focus = new FocusFacts
                            {
                                How = HowItWent.Different,
                                Exception = Exceptional.Unwell,
                                Tried = "Sat down first.",
                                Worked = Worked.Partly,
                                Next = "Again tomorrow.",
                            },
                            Answers =
                            [
                                Answer(
                                    goals[0].Faces,
                                    new()
                                    {
                                        Value = "4",
                                        GivenBy = Reporter.Family,
                                        Note = "Her sister asked.",
                                    }
                                ),
                                Answer(goals[0].Cups, new() { Value = "1,250", Denominator = "2000" }),
                            ],
                            Steps = [new HelpFacts(goals[0].Step.Id, Help.VerbalPrompt)],
                        },
                        new GoalFacts
                        {
                            GoalId = goals[1].Goal.Id,
                            Focus = new FocusFacts { How = HowItWent.AsPlanned },
                            Answers =
                            [
                                Answer(goals[1].Faces, new() { Absence = Absence.Declined }),
                                Answer(goals[1].Cups, new() { Absence = Absence.Unable }),
                            ],
                        },
                    ],
                }
        );

    [Fact]
    public async Task A_record_of_a_year_ago_and_one_of_the_second_time_an_hour_came()
    {
        await Same((world, _) => new() { Record = Typed.Record(world.Clock.Now.AddDays(-365)) });
        await Same((_, _) => new() { Record = new RecordFacts().At(new(2025, 10, 26, 1, 30, 0, TimeSpan.Zero)) });
    }

    [Fact]
    public async Task A_correction_and_the_taking_out_of_a_record()
    {
        await Same((world, goals) => Corrected(world, goals, inError: false), corrects: true);
        await Same((world, goals) => Corrected(world, goals, inError: true), corrects: true);
    }

    [Fact]
    public async Task A_record_of_somebody_who_is_away() =>
        await Same(
            (world, _) => Sent.Of(world),
            before: (world, person) => world.NoteWhere(person, new(WhereaboutsKind.InHospital, world.Today.AddDays(-2)))
        );

    [Fact]
    public async Task A_record_of_the_last_day_before_they_moved_on_or_died()
    {
        foreach (var kind in new[] { WhereaboutsKind.MovedOn, WhereaboutsKind.Died })
        {
            await Same(
                (world, _) => Sent.Of(world),
                before: (world, person) => world.NoteWhere(person, new(kind, world.Today))
            );
        }
    }

    [Fact]
    public async Task A_record_of_the_days_before_a_goal_ended() =>
        await Same(
            (world, goals) =>
                new()
                {
                    Record = Typed.Record(world.Clock.Now.AddDays(-1)),
                    Goals =
                    [
                        new()
                        {
                            GoalId = goals[0].Goal.Id,
                            Focus = new() { How = HowItWent.AsPlanned },
                        },
                    ],
                },
            before: async (world, person) =>
            {
                await using var db = world.Read();
                var goal = db.All<Goal>().First(g => g.PersonId == person.Id);
                await world.Hold(person, goal, Typed.Review(Decision.Celebrate, null));
            }
        );

    [Fact]
    public async Task A_record_by_somebody_who_opened_the_person_in_an_emergency() =>
        await Same(
            (world, _) => Sent.Of(world),
            by: async (world, person) =>
            {
                var worker = await world.Hire("Siân Prys");
                await world.Let(worker, Relation.BreakGlass, person);
                return worker;
            }
        );

    [Fact]
    public async Task A_record_by_another_system() =>
        await Same(
            (world, _) => Sent.Of(world),
            by: async (world, _) => (await world.SystemOf((await world.MakeKey(see: false)).Text))!
        );

    private static VisitFacts Corrected(World world, GoalParts[] goals, bool inError)
    {
        var record = Typed.Record(world.Clock.Now);
        (record.CorrectionWhy, record.InError) = ("It was another day.", inError);
        return new VisitFacts
        {
            Record = record,
            Goals =
            [
                new()
                {
                    GoalId = goals[0].Goal.Id,
                    Focus = new() { How = HowItWent.DidNotHappen },
                },
            ],
        };
    }

    private static AnswerFacts Answer(Indicator indicator, ReadingFacts reading) => new(indicator.Id, reading, "Value");

    private static async Task Same(
        Func<World, GoalParts[], VisitFacts> facts,
        bool corrects = false,
        Func<World, Person, Task<Actor>>? by = null,
        Func<World, Person, Task>? before = null
    )
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson();
        GoalParts[] goals = [await Goal(world, person, "tea"), await Goal(world, person, "the sea")];
        if (before is not null)
        {
            await before(world, person);
        }

        var author = by is null ? world.Manager : await by(world, person);
        DailyRecord? first = corrects ? await world.WriteRecord(person) : null;
        DailyRecord? second = corrects ? await world.WriteRecord(person) : null;
        var written = Ids.New(world.Clock.Now);
        await world.Run(
            author,
            async (db, change) =>
                await Visit.Write(
                    db,
                    change,
                    await Goldthread.Storage.Finders.Person(db, change, Act.Record, person.Id),
                    facts(world, goals),
                    first
                ),
            written
        );
        var sent = Sent.About(world, person, facts(world, goals), corrects: second?.Id);

        var answer = await world.SendOne(author, sent);

        Assert.Equal(new ArrivalAnswer(Arrived.Filed, sent.Id), answer);
        Assert.Equal(Left(world, written, first?.Id), Left(world, sent.Id!.Value, second?.Id));
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    private static async Task<GoalParts> Goal(World world, Person person, string about)
    {
        var (goal, faces) = await world.StartGoal(person, $"I want {about}.");
        var cups = Typed.Faces();
        (cups.Name, cups.Kind) = ("How many", IndicatorKind.Count);
        return new(
            goal,
            faces,
            await world.Note<Indicator, IndicatorPlan>(person, goal, cups),
            await world.Note<SupportStep, SupportStep.Typed>(
                person,
                goal,
                new() { Name = "Kettle", Words = "Fill it." }
            )
        );
    }

    // Everything that a change left, in words: its rows without salts, with “this” for the record and “that” for what it
    // corrects, and its entry in the history.
    private static List<string> Left(World world, Guid id, Guid? corrects)
    {
        using var connection = world.Database.Connect();
        var left = new List<string>();
        foreach (var table in Tables)
        {
            var columns = Catalogue
                .Tables[table]
                .Columns.Where(c => c.Name != "id" || table == "daily_record")
                .ToList();
            var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
            var own = table == "daily_record" ? "id" : "record_id";
            var rows = connection.Rows($"SELECT {names} FROM {table} WHERE {own} = $0", Key(id));
            left.AddRange(rows.Select(r => $"{table}: {Words(r, id, corrects)}").Order(StringComparer.Ordinal));
        }

        var entry = connection.Rows(
            "SELECT chain, at, actor_id, on_behalf_of, purpose, reason, what, person_id, goal_id FROM history WHERE id = $0",
            Key(id)
        );
        left.Add($"history: {Words(entry.Single(), id, corrects)}");
        var touched = TouchedRow.Read((string)connection.Value("SELECT rows FROM history WHERE id = $0", Key(id))!);
        left.AddRange(touched.Select(t => $"{t.Table} {t.Version} {string.Join(',', t.Changed)} {t.Id == Hex(id)}"));
        return left;
    }

    private static string Words(object?[] row, Guid id, Guid? corrects) =>
        string.Join(
                " | ",
                row.Select(v =>
                    v is Guid g ? Hex(g)
                    : v is byte[] b ? Convert.ToHexStringLower(b)
                    : v?.ToString() ?? "–"
                )
            )
            .Replace(Hex(id), "this")
            .Replace(Hex(corrects ?? Guid.AllBitsSet), "that");

    private static string Hex(Guid id) => Convert.ToHexStringLower(id.ToByteArray(bigEndian: true));

    private static object Key(Guid id) => Engine.IsPostgres ? id : id.ToByteArray(bigEndian: true);

    private sealed record GoalParts(Goal Goal, Indicator Faces, Indicator Cups, SupportStep Step);
}
