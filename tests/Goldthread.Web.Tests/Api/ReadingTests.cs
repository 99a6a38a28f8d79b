using System.Globalization;
using System.Net;
using System.Text.Json;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.TestKit;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Web.Tests.Api;

/// <summary>What another system is told: the same as the pages tell, in plain fields.</summary>
public sealed class ReadingTests : IAsyncLifetime, IDisposable
{
    private Site _site = null!;
    private Caller _caller = null!;
    private Person _maya = null!;

    private World World => _site.World;
    private string Here => $"/api/people/{_maya.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await World.AddPerson("Maya Ökafor");
        _caller = new Caller(_site.Address, (await World.MakeKey("Dashboard", record: false)).Text);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _caller.Dispose();

    [Fact]
    public async Task People_are_found_by_a_part_of_their_name_whatever_its_accents_and_by_service()
    {
        var birch = await World.OpenService("Birch Street");
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        await World.AddPerson("Bo Lind");
        await World.AddPerson("Nour Hussain", birch);

        Assert.Equal(["Maya Ökafor", "Bo Lind"], Names(await _caller.Get("/api/people")));
        Assert.Equal(["Maya Ökafor"], Names(await _caller.Get("/api/people?search=OKAF")));
        Assert.Empty(Names(await _caller.Get("/api/people?search=nour")));
        Assert.Empty(Names(await _caller.Get("/api/people?search=%25")));
        Assert.Equal(2, Names(await _caller.Get($"/api/people?service={World.Home.Id}")).Count);
        Assert.Empty(Names(await _caller.Get($"/api/people?service={birch.Id}")));
    }

    [Fact]
    public async Task A_person_is_told_with_how_to_talk_together_and_where_they_are()
    {
        await World.Note<CommunicationNeed, CommunicationNeed.Typed>(_maya, Typed.Communication());
        await World.NoteWhere(_maya, new Stay(WhereaboutsKind.InHospital, World.Today.AddDays(-2)));

        var maya = (await _caller.Get(Here)).Json;

        Assert.Equal(_maya.Id, maya.GetProperty("id").GetGuid());
        Assert.Equal("Alder House", maya.GetProperty("service").GetString());
        Assert.Equal(Typed.Communication().DoThis, maya.GetProperty("communication")[0].GetString());
        Assert.Equal("inHospital", maya.GetProperty("elsewhere").GetProperty("kind").GetString());
        Assert.Equal("2026-01-12", maya.GetProperty("elsewhere").GetProperty("from").GetString());
    }

    [Fact]
    public async Task A_goal_is_told_with_its_agreement_its_indicators_and_its_routine()
    {
        var (goal, indicator) = await World.StartGoal(_maya, "I want to make tea.");
        var step = await World.Note<SupportStep, SupportStep.Typed>(_maya, goal, Typed.Step());
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        var other = await World.SayGoal(_maya, "I want the sea.");

        var goals = (await _caller.Get($"{Here}/goals")).Items;
        var told = (await _caller.Get($"{Here}/goals/{goal.Id}")).Json;

        Assert.Equal([goal.Id, other.Id], goals.Select(g => g.GetProperty("id").GetGuid()));
        Assert.Equal(goals[0].GetRawText(), told.GetRawText());
        Assert.Equal("I want to make tea.", told.GetProperty("ownWords").GetString());
        Assert.Equal("active", told.GetProperty("lifecycle").GetString());
        Assert.Equal("agreed", told.GetProperty("agreement").GetProperty("state").GetString());
        Assert.Equal("notYet", goals[1].GetProperty("agreement").GetProperty("state").GetString());
        Assert.Equal(indicator.Id, told.GetProperty("indicators")[0].GetProperty("id").GetGuid());
        Assert.Equal(step.Id, told.GetProperty("routine")[0].GetProperty("id").GetGuid());
        Assert.Equal("Rowan Hale", told.GetProperty("owner").GetString());
    }

    [Fact]
    public async Task A_goal_is_told_with_its_choices_and_with_what_was_tried_for_what_is_in_the_way()
    {
        var (goal, _) = await World.StartGoal(_maya);
        await World.Note<GoalOption, GoalOption.Typed>(_maya, goal, Typed.Option());
        var barrier = await World.Note<Barrier, Barrier.Typed>(_maya, goal, Typed.Barrier());
        await World.Make(World.Manager, _maya, Act.Plan, (c, _) => Adjustment.Note(c, barrier, Typed.Adjustment()));

        var told = (await _caller.Get($"{Here}/goals/{goal.Id}")).Json;

        Assert.Equal("Yes.", told.GetProperty("options")[0].GetProperty("opinion").GetString());
        var inTheWay = told.GetProperty("barriers")[0];
        Assert.Equal("The kettle is heavy.", inTheWay.GetProperty("words").GetString());
        Assert.Equal(
            Typed.Adjustment().Tried,
            Assert.Single(inTheWay.GetProperty("tried").EnumerateArray()).GetProperty("words").GetString()
        );
    }

    [Fact]
    public async Task An_agreement_is_told_as_it_stands()
    {
        var (goal, _) = await World.StartGoal(_maya);
        await World.Alter(
            World.Manager,
            goal,
            Act.Plan,
            (c, g) => g.Reword(c, g.Version, new GoalWords { OwnWords = "Said otherwise." })
        );
        var other = await World.SayGoal(_maya);
        var agreement = await World.Agree(_maya, other);

        Assert.Equal("toOlderWords", await State(goal));
        Assert.Equal("agreed", await State(other));
        await World.Alter(World.Manager, agreement, Act.Plan, (c, a) => a.Withdraw(c, null));
        Assert.Equal("withdrawn", await State(other));

        async Task<string?> State(Goal which) =>
            (await _caller.Get($"{Here}/goals/{which.Id}"))
                .Json.GetProperty("agreement")
                .GetProperty("state")
                .GetString();
    }

    [Fact]
    public async Task Readings_that_count_come_newest_first_part_by_part_each_once_and_by_days()
    {
        var (_, indicator) = await World.StartGoal(_maya);
        var expected = new List<Guid>();
        foreach (var ago in Enumerable.Range(0, 12))
        {
            // Two on each day, so that a part ends in the middle of one.
            expected.Add((await World.Read(_maya, indicator, Typed.Reading(World.Today.AddDays(-(ago / 2))))).Id);
        }

        var path = $"{Here}/indicators/{indicator.Id}/readings";
        var rows = await _caller.All(path, 5);
        var some = await _caller.All($"{path}?from=2026-01-11&to=2026-01-12", 3);

        Assert.Equal(expected.Order(), rows.Select(Id).Order());
        Assert.Equal(rows.Select(Day).OrderDescending(StringComparer.Ordinal), rows.Select(Day));
        Assert.Equal(["2026-01-12", "2026-01-12", "2026-01-11", "2026-01-11"], some.Select(Day));
        Assert.Equal(JsonValueKind.Number, rows[0].GetProperty("value").ValueKind);

        static string Day(JsonElement row) => row.GetProperty("onDay").GetString()!;
    }

    [Fact]
    public async Task Records_come_newest_first_part_by_part_each_once_also_those_of_one_moment()
    {
        var at = World.Clock.Now;
        var ids = new List<Guid>();
        foreach (var n in Enumerable.Range(0, 11))
        {
            ids.Add((await World.WriteRecord(_maya, Typed.Record(at.AddHours(-(n / 4))))).Id);
        }

        var rows = await _caller.All($"{Here}/records", 3);

        Assert.Equal(ids.Order(), rows.Select(Id).Order());
        var instants = rows.Select(r => r.GetProperty("happenedAt").GetString()!).ToList();
        Assert.Equal(instants.OrderDescending(StringComparer.Ordinal), instants);
        Assert.All(instants, i => Assert.EndsWith("Z", i));
        Assert.Equal(
            at.UtcDateTime,
            DateTime.Parse(instants[0], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        );
    }

    [Fact]
    public async Task A_record_is_told_with_all_that_came_with_it()
    {
        var (goal, indicator) = await World.StartGoal(_maya);
        var step = await World.Note<SupportStep, SupportStep.Typed>(_maya, goal, Typed.Step());
        var record = await World.WriteRecord(_maya);
        await World.Focus(_maya, record, goal);
        await World.Read(_maya, indicator, Typed.Reading(World.Today, "4"), record);
        await World.Make(
            World.Manager,
            _maya,
            Act.Record,
            (c, _) =>
            {
                c.Say(What.SupportRecorded);
                return StepHelp.With(c, record, step, Help.VerbalPrompt);
            }
        );

        var told = (await _caller.Get($"{Here}/records/{record.Id}")).Json;

        Assert.Equal("Rowan Hale", told.GetProperty("author").GetString());
        Assert.Equal("asPlanned", told.GetProperty("goals")[0].GetProperty("how").GetString());
        Assert.Equal(4, told.GetProperty("readings")[0].GetProperty("value").GetDecimal());
        Assert.Equal("verbalPrompt", told.GetProperty("steps")[0].GetProperty("help").GetString());
        var about = (await _caller.Get($"{Here}/records?goal={goal.Id}")).Items;
        Assert.Equal([record.Id], about.Select(Id));
    }

    [Fact]
    public async Task A_corrected_record_is_not_in_the_list_and_says_by_what_it_was_corrected()
    {
        var first = await World.WriteRecord(_maya);
        var facts = Typed.Record(World.Clock.Now);
        facts.CorrectionWhy = "It was the other cup.";
        var second = await World.WriteRecord(_maya, facts, first);

        Assert.Equal([second.Id], (await _caller.Get($"{Here}/records")).Items.Select(Id));
        var told = (await _caller.Get($"{Here}/records/{first.Id}")).Json;
        Assert.Equal(second.Id, told.GetProperty("correctedById").GetGuid());
    }

    [Fact]
    public async Task Reviews_are_told_as_they_were_held_and_as_they_come()
    {
        var (goal, _) = await World.StartGoal(_maya);
        var review = await World.Hold(_maya, goal, Typed.Review(Decision.Keep, World.Today.AddDays(28)));

        var held = Assert.Single((await _caller.Get($"{Here}/reviews")).Items);
        var coming = (await _caller.Get($"{Here}/reviews/coming")).Json;

        Assert.Equal(review.Id, Id(held));
        Assert.Equal("keep", held.GetProperty("decision").GetString());
        Assert.Equal("2026-02-11", coming[0].GetProperty("on").GetString());
        await World.NoteWhere(_maya, new Stay(WhereaboutsKind.MovedOn, World.Today));
        Assert.Equal(0, (await _caller.Get($"{Here}/reviews/coming")).Json.GetArrayLength());
    }

    [Fact]
    public async Task Whoever_remembers_the_tag_of_an_answer_is_told_when_nothing_is_new()
    {
        var first = await _caller.Get(Here);
        using var again = new Caller(_site.Address, (await World.MakeKey()).Text).Saying(
            "If-None-Match",
            first.Header("ETag")
        );

        var unchanged = await again.Get(Here);
        await World.NoteWhere(_maya, new Stay(WhereaboutsKind.OnHoliday, World.Today));
        var changed = await again.Get(Here);

        Assert.Equal((HttpStatusCode.NotModified, ""), (unchanged.Status, unchanged.Text));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(first.Header("ETag"), changed.Header("ETag"));
    }

    [Fact]
    public async Task A_browser_session_reads_the_same()
    {
        using var manager = await _site.As(World.Manager);

        var told = await manager.Get(Here);

        Assert.Equal((await _caller.Get(Here)).Text, told.Html.Body!.TextContent);
    }

    private static List<string> Names(Reply reply) => [.. reply.Items.Select(i => i.GetProperty("name").GetString()!)];

    private static Guid Id(JsonElement row) => row.GetProperty("id").GetGuid();
}
