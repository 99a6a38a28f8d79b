using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.Support;
using Goldthread.TestKit;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Web.Tests.Progress;

/// <summary>What the pages of a goal say of its readings, and of what happened around them.</summary>
public sealed class GoalProgressTests : IAsyncLifetime
{
    private const int Weeks = 20;
    private const int Turned = 10;

    private Site _site = null!;
    private Person _maya = null!;
    private Goal _goal = null!;
    private Indicator _faces = null!;
    private DateOnly _start;

    private World World => _site.World;
    private string Here => $"/people/{_maya.Id}/goals/{_goal.Id}/progress";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await World.AddPerson("Maya Okafor");
        (_goal, _faces) = await World.StartGoal(_maya);
        _start = World.Today;
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    // Weeks pass in these tests, so the manager comes in anew each time.
    private async Task<Answer> Get(string path)
    {
        using var manager = await _site.As(World.Manager);
        return await manager.Get(path);
    }

    [Fact]
    public async Task A_change_is_dated_by_the_thing_that_came_then()
    {
        await Read(_faces, before: [2, 1, 3], after: [4, 5, 4], alsoAtTheTurn: NewFrame);

        var page = await Get($"{Here}/{_faces.Id}");

        Assert.StartsWith("Better lately, since the new walking frame", page.Heading);
        Assert.Contains("New: Walking frame", page.Main);
        Assert.DoesNotContain("because", page.Heading);
        Assert.Equal(
            ["Middle before", "Middle since"],
            page.Html.QuerySelectorAll("tfoot th").Select(th => th.TextContent).Where(t => t.StartsWith("Middle"))
        );
    }

    [Fact]
    public async Task A_reading_and_its_correction_are_on_the_page_of_the_goal_at_once()
    {
        var first = await World.Read(_maya, _faces, Typed.Reading(World.Today));
        Assert.Equal(1, await EntriesTold());

        var someoneElse = await World.AddPerson("Nour Hussain");
        await World.StartGoal(someoneElse);
        await World.Read(_maya, _faces, Typed.Reading(World.Today.AddDays(-1)));
        Assert.Equal(2, await EntriesTold());

        await World.Read(
            _maya,
            _faces,
            new ReadingFacts { OnDay = first.OnDay, Absence = Absence.Declined },
            replaces: first
        );
        Assert.Equal(1, await EntriesTold());

        // Both are what the newest reading once was: nothing is remembered past the change that ended it.
        async Task<int> EntriesTold()
        {
            var page = await Get($"/people/{_maya.Id}/goals/{_goal.Id}");
            var again = await Get($"/people/{_maya.Id}/goals/{_goal.Id}");
            Assert.Equal(page.Main, again.Main);
            return int.Parse(
                System.Text.RegularExpressions.Regex.Match(page.Main, "([0-9]+) of 12").Groups[1].Value,
                System.Globalization.CultureInfo.InvariantCulture
            );
        }
    }

    [Fact]
    public async Task What_family_see_never_tells_of_the_plan_behind_it()
    {
        await Read(_faces, before: [2, 1, 3], after: [4, 5, 4], alsoAtTheTurn: NewFrame);
        var sister = await World.LetIn("Ada Okafor", Relation.Family, _maya, null, SharedTopic.Progress);
        using var visitor = await _site.As(sister);

        var page = await visitor.Get($"/shared/{_maya.Id}");

        Assert.Contains("Better lately", page.Main);
        Assert.DoesNotContain("frame", page.Main, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_kind_of_silence_has_a_shape_of_its_own_and_words()
    {
        await World.Read(_maya, _faces, Typed.Reading(_start));
        World.Clock.Advance(TimeSpan.FromDays(7));
        await World.Read(_maya, _faces, new ReadingFacts { OnDay = World.Today, Absence = Absence.Declined });
        World.Clock.Advance(TimeSpan.FromDays(7));
        await World.Read(_maya, _faces, new ReadingFacts { OnDay = World.Today, Absence = Absence.Unable });
        World.Clock.Advance(TimeSpan.FromDays(14));
        await World.Read(_maya, _faces, Typed.Reading(World.Today));
        await World.NoteWhere(_maya, new Stay(WhereaboutsKind.InHospital, World.Today.AddDays(1)));
        World.Clock.Advance(TimeSpan.FromDays(20));

        var page = await Get($"{Here}/{_faces.Id}");
        var drawn = page.Html.QuerySelectorAll("svg.chart use").Select(use => use.GetAttribute("href")).ToList();

        Assert.All(["#d-gap", "#d-declined", "#d-unable"], shape => Assert.Single(drawn, shape));
        Assert.Single(page.Html.QuerySelectorAll("svg.chart rect.away"));
        Assert.Equal(
            ["Okay", "Did not want to say", "Could not", "Nothing written down", "Okay"],
            page.Html.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("td")!.TextContent)
        );
        Assert.Contains("Away, nothing was due", page.Html.QuerySelector("tfoot")!.TextContent);
        Assert.Contains("Once they chose not to say. Once they could not. Once nobody wrote anything down.", page.Main);
    }

    [Fact]
    public async Task Lenses_and_all_that_happened_stand_on_one_line_of_time_and_in_a_list()
    {
        var plan = Typed.Faces();
        (plan.Lens, plan.Kind, plan.Name) = (Lens.Behaviour, IndicatorKind.Count, "Cups made");
        var cups = await World.Note<Indicator, IndicatorPlan>(_maya, _goal, plan);
        var step = await World.Note<Milestone, Milestone.Typed>(_maya, _goal, Typed.Milestone());
        await Read(
            [_faces, cups],
            before: [3, 2, 3],
            after: [5, 4, 5],
            alsoAtTheTurn: async () =>
            {
                var barrier = Typed.Barrier();
                (barrier.Adjustment, barrier.TriedOn) = ("A lighter kettle", World.Today);
                await World.Note<Barrier, Barrier.Typed>(_maya, _goal, barrier);
                await Move(step, LadderMove.Reached);
                await World.Hold(_maya, _goal, Typed.Review(Decision.Adapt, World.Today.AddDays(200)));
                await World.Make(
                    World.Manager,
                    _maya,
                    Act.Record,
                    (change, person) => Incident.Write(change, person, Typed.Incident(World.Clock.Now), _goal.Id)
                );
            }
        );
        await Move(step, LadderMove.SteppedDown);

        var page = await Get(Here);
        var line = page.Html.QuerySelector("section[aria-labelledby=line]")!;

        Assert.Equal(2, page.Html.QuerySelectorAll("svg.chart .sl").Count(t => t.TextContent.Contains(':')));
        var drawn = line.QuerySelectorAll("svg.chart use").Select(use => use.GetAttribute("href")).Distinct().ToList();
        Assert.Superset(
            new HashSet<string?> { "#d-plan", "#d-up", "#d-down", "#d-review", "#d-incident" },
            drawn.ToHashSet()
        );
        var list = line.QuerySelectorAll("ul.rows li a").Select(a => a.TextContent).ToList();
        Assert.Contains("Tried: A lighter kettle", list);
        Assert.Contains("Review: adapt", list);
        Assert.Contains("Distress, 2 of 5", list);
        Assert.Contains("A step down from: “Pours with a hand nearby”", list);
        foreach (var link in line.QuerySelectorAll("ul.rows li a").Select(a => a.GetAttribute("href")!))
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await Get(link)).Status);
        }
    }

    [Fact]
    public async Task It_says_which_side_nobody_looks_from_and_which_has_no_readings()
    {
        var page = await Get(Here);

        Assert.Equal("No readings yet.", page.Heading);
        Assert.Contains("Silent: nothing looks from this side yet.", page.Main);
    }

    [Fact]
    public async Task Where_somebody_stands_what_the_next_step_asks_and_a_warning_when_they_are_done_for()
    {
        var first = await World.Note<Milestone, Milestone.Typed>(_maya, _goal, Typed.Milestone());
        var second = Typed.Milestone();
        (second.Position, second.Criterion) = (2, "Pours alone.");
        await World.Note<Milestone, Milestone.Typed>(_maya, _goal, second);
        var kettle = await World.Note<SupportStep, SupportStep.Typed>(_maya, _goal, Typed.Step());
        await Move(first, LadderMove.Reached);
        for (var day = 0; day < 24; day++)
        {
            var help = day < 14 ? Help.Independent : Help.DoneFor;
            await World.Make(
                World.Manager,
                _maya,
                Act.Record,
                (change, person) =>
                {
                    var record = DailyRecord.Write(change, person, Typed.Record(World.Clock.Now));
                    StepHelp.With(change, record, kettle, help);
                    return record;
                }
            );
            World.Clock.Advance(TimeSpan.FromDays(1));
        }

        var page = await Get($"{Here}/steps");

        Assert.Equal("Step 1 of 2, held for 24 days. Now: “Pours alone.”.", page.Heading);
        Assert.Contains("held for 24 days", page.Html.QuerySelector(".ladder")!.TextContent);
        Assert.Contains("What the next step asks", page.Main);
        Assert.Contains("Done for them 10 of the last 10 times; before, 0 of 14.", page.Main);
        Assert.Equal(
            ["14 of 18", "0 of 6"],
            page.Html.QuerySelectorAll("section[aria-labelledby=help] tbody td").Select(td => td.TextContent)
        );

        await Move(first, LadderMove.SteppedDown);
        var down = await Get($"{Here}/steps");
        Assert.Equal("Again now: “Pours with a hand nearby.”.", down.Heading);
        Assert.Contains("A step down is only a step.", down.Main);
    }

    [Fact]
    public async Task Three_who_answer_stand_beside_each_other_and_a_target_is_looked_ahead_to()
    {
        var plan = Typed.Faces();
        (plan.Kind, plan.Name, plan.Target, plan.Baseline) = (IndicatorKind.Attainment, "Tea, all told", "2", "-1");
        var scale = await World.Note<Indicator, IndicatorPlan>(_maya, _goal, plan);
        foreach (var (by, value) in new[] { (Reporter.Person, 1), (Reporter.Family, 0), (Reporter.Staff, -1) })
        {
            await Give(by, "-1");
            World.Clock.Advance(TimeSpan.FromDays(10));
            await Give(by, $"{value}");
        }

        var page = await Get($"{Here}/{scale.Id}");
        var raters = page.Html.QuerySelectorAll("section[aria-labelledby=raters] li b").Select(b => b.TextContent);

        Assert.Equal(["The person:", "Family or friend:", "Staff:"], raters);
        Assert.Contains("(T 40 at first, 60 now)", page.Main);
        Assert.Contains("Looking ahead:", page.Main);
        Assert.Contains("first sign: ", page.Main, StringComparison.OrdinalIgnoreCase);

        Task Give(Reporter by, string value) =>
            World.Read(
                _maya,
                scale,
                new ReadingFacts
                {
                    OnDay = World.Today,
                    Value = value,
                    GivenBy = by,
                }
            );
    }

    [Fact]
    public async Task The_person_reads_it_in_easy_words()
    {
        await Read(_faces, before: [2, 1, 3], after: [4, 5, 4]);
        using var maya = await _site.As(await World.Themself(_maya));

        var page = await maya.Get("/me");

        Assert.Contains("It is going better.", page.Main);
        Assert.DoesNotContain("middle", page.Main);
    }

    private Task NewFrame() =>
        World.Note<Equipment, Equipment.Typed>(
            _maya,
            new Equipment.Typed { Name = "Walking frame", Purpose = "To the kettle and back" }
        );

    private Task Move(Milestone step, LadderMove move) =>
        World.Make(World.Manager, _maya, Act.Plan, (change, _) => MilestoneMove.Make(change, step, move, null, null));

    private Task Read(Indicator indicator, int[] before, int[] after, Func<Task>? alsoAtTheTurn = null) =>
        Read([indicator], before, after, alsoAtTheTurn);

    // A reading a week, in turn; it changes half way.
    private async Task Read(Indicator[] indicators, int[] before, int[] after, Func<Task>? alsoAtTheTurn = null)
    {
        for (var week = 0; week < Weeks; week++)
        {
            World.Clock.Advance(TimeSpan.FromDays(7));
            var values = week < Turned ? before : after;
            foreach (var indicator in indicators)
            {
                await World.Read(_maya, indicator, Typed.Reading(World.Today, $"{values[week % values.Length]}"));
            }

            if (week == Turned && alsoAtTheTurn is not null)
            {
                await alsoAtTheTurn();
            }
        }
    }
}
