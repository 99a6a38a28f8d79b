using System.Net;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.People;

/// <summary>Away, back, moved on and died, as one sees it: what is said, what falls silent, and what is refused.</summary>
public sealed class WhereaboutsTests : IAsyncLifetime
{
    private const string AwayForm = "main form:has([name=Kind])";
    private const string Nothing = "Nothing needs you first today.";

    private Site _site = null!;
    private World _world = null!;
    private Person _maya = null!;
    private Goal _goal = null!;
    private Indicator _indicator = null!;
    private Actor _worker = null!;
    private Visitor _manager = null!;
    private Visitor _support = null!;

    private string Here => $"/people/{_maya.Id}";
    private string Where => $"{Here}/whereabouts";
    private string GoalHere => $"{Here}/goals/{_goal.Id}";

    public async Task InitializeAsync()
    {
        _world = await World.Begin();
        _maya = await _world.AddPerson("Maya Okafor");
        (_goal, _indicator) = await _world.StartGoal(_maya);
        _worker = await _world.Hire("Siân Prys");
        await _world.LetSupport(_worker, _maya);
        _site = await Site.Open(_world);
        _manager = await _site.As(_world.Manager);
        _support = await _site.As(_worker);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        _support.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_support_worker_notes_that_she_is_away_and_that_she_is_back()
    {
        Assert.Contains("Maya is here.", (await _support.Get(Where)).Main);
        var away = await NoteAway(_support);
        Assert.Contains("In Hillview Hospital since 14 January.", away.Main);

        foreach (var page in new[] { Here, GoalHere, $"{GoalHere}/thread", $"{Here}/records" })
        {
            var banner = (await _support.Get(page)).Html.QuerySelector(".person .where");
            Assert.Equal("In Hillview Hospital since 14 January.", banner?.TextContent);
        }

        _world.Clock.Advance(TimeSpan.FromDays(3));
        await Rights();
        var back = await _support.Send(await _support.Get(Where), "main form:has([name='BackOn.Day'])");
        Assert.Contains("Maya is here.", back.Main);
        Assert.Contains("From 14 January. Back on 17 January.", back.Main);
        Assert.Null((await _support.Get(Here)).Html.QuerySelector(".person .where"));
    }

    [Fact]
    public async Task While_she_is_away_nothing_asks_and_on_the_first_day_back_nothing_is_late()
    {
        _world.Clock.Advance(TimeSpan.FromDays(2));
        await Rights();
        await Write(_world.Today);
        await NoteAway(_manager);

        // Her review is planned for the twenty-eighth day; two weeks later she would be long behind.
        _world.Clock.Advance(TimeSpan.FromDays(50));
        await Rights();
        Assert.Contains("Away now", (await _manager.Get("/")).Main);
        Assert.Contains(Nothing, (await _manager.Get("/")).Main);
        Assert.DoesNotContain("Record how it went", (await _support.Get("/")).Main);
        Assert.Contains("When Maya is back", (await _manager.Get("/reviews")).Main);
        Assert.DoesNotContain("Was planned for", (await _manager.Get("/reviews")).Main);
        Assert.DoesNotContain("Mend this first", (await _manager.Get($"{GoalHere}/thread")).Main);
        Assert.Contains("It waits until Maya is back.", (await _manager.Get($"{GoalHere}/thread")).Main);
        var threads = await _manager.Get("/threads");
        Assert.Contains("In Hillview Hospital since 16 January.", threads.Main);
        Assert.Empty(threads.Html.QuerySelectorAll("main .st.clay"));
        Assert.Contains("when Maya is back", (await _manager.Get(GoalHere)).Main);
        Assert.Contains("Away since 16 January.", (await _manager.Get($"{GoalHere}/progress")).Main);

        await _manager.Send(await _manager.Get(Where), "main form:has([name='BackOn.Day'])");

        Assert.Contains(Nothing, (await _manager.Get("/")).Main);
        Assert.DoesNotContain("broken", (await _manager.Get($"{GoalHere}/thread")).Main);
        Assert.Contains("Record how it went", (await _support.Get("/")).Main);
        Assert.DoesNotContain("Was planned for", (await _manager.Get("/reviews")).Main);
        Assert.Contains("Away from 16 January to 6 March.", (await _manager.Get($"{GoalHere}/progress")).Main);

        // What was given back runs out like any other time.
        _world.Clock.Advance(TimeSpan.FromDays(40));
        await Rights();
        Assert.Contains("look at “Makes tea on her own” together", (await _manager.Get("/")).Main);
    }

    [Fact]
    public async Task Whoever_may_not_plan_sees_no_way_to_say_that_she_left_and_cannot_take_that_out()
    {
        var other = await _world.Hire("Wren Talbot");
        using var stranger = await _site.As(other);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(Where)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _support.Get($"{Where}/leaving")).Status);
        Assert.Null((await _support.Get(Where)).Html.QuerySelector("a[href$=leaving]"));

        var died = await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.Died, _world.Today));
        Assert.Equal(HttpStatusCode.NotFound, (await _support.Get($"{Where}/{died.Id}")).Status);
        var mine = await _manager.Get($"{Where}/{died.Id}");
        var (_, fields) = Visitor.Filled(mine, "main form:has([name=Why])", Of(("Why", "No.")));
        var token = (await _support.Get("/people")).Typed("__RequestVerificationToken")!;
        var forged = await _support.Post(
            $"{Where}/{died.Id}?handler=Mistake",
            [.. fields.Where(f => f.Key[0] != '_'), KeyValuePair.Create("__RequestVerificationToken", token)]
        );
        Assert.Equal(HttpStatusCode.NotFound, forged.Status);
        Assert.False((await _world.Latest(died)).InError);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_beside_its_field_with_every_word_kept()
    {
        await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.OnHoliday, Ago(20), Ago(10)));

        var within = await TryAway(Day(Ago(15)));
        Assert.Contains("They were away then already, until 4 January 2026.", within.Problem("StartsOn"));
        Assert.Equal("Ward 3.", within.Typed("Note"));
        Assert.Contains("later one", (await TryAway(Day(Ago(3), "ExpectedOn"))).Problem("ExpectedOn"));

        await NoteAway(_manager);
        var page = await _manager.Get(Where);
        var early = await _manager.Send(page, "main form:has([name='BackOn.Day'])", Day(Ago(1), "BackOn"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Equal("Choose the first day away, or a later one.", early.Problem("BackOn"));
    }

    [Fact]
    public async Task Going_on_to_her_sister_needs_no_coming_back_first()
    {
        await NoteAway(_manager);
        _world.Clock.Advance(TimeSpan.FromDays(4));
        await Rights();

        var answer = await _manager.Send(
            await _manager.Get(Where),
            AwayForm,
            Of(("Kind", "WithFamily"), ("Place", "at her sister’s"))
        );

        Assert.Contains("With family, at her sister’s, since 18 January.", answer.Main);
    }

    [Fact]
    public async Task Whoever_was_overtaken_is_told_and_a_note_can_be_put_right()
    {
        var noted = await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.InHospital, Ago(3)));
        var mine = await _manager.Get($"{Where}/{noted.Id}");
        var theirs = await _support.Get($"{Where}/{noted.Id}");
        Assert.NotNull((await _support.Send(theirs, AwayForm, Of(("Place", "Northgate")))).Notice);

        var late = await _manager.Send(mine, AwayForm, Of(("Place", "Southgate")));

        Assert.StartsWith("Someone else changed this", Assert.Single(late.Summary).Sentence);
        Assert.Equal("Southgate", late.Typed("Place"));
        Assert.Contains("In Southgate since", (await _manager.Send(late, AwayForm)).Main);
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Get($"{Where}/{Nobody}")).Status);
    }

    [Fact]
    public async Task Leaving_is_asked_once_more_and_no_word_is_lost_on_the_way()
    {
        var typed = Of(("Kind", "Died"), ("Note", "Her sister was with her."));
        var asked = await _manager.Send(await _manager.Get($"{Where}/leaving"), typed: typed);

        Assert.Equal("Read this once more", asked.Heading);
        Assert.Contains("Maya died on 14 January 2026.", asked.Main);
        Assert.Equal("Her sister was with her.", asked.Typed("Note"));
        Assert.Equal(0, await _world.Count<Whereabouts>());

        var noted = await _manager.Send(asked);
        Assert.Contains("Every notice about Maya has stopped.", noted.Notice);
        Assert.Contains("Her sister was with her.", (await _manager.Get(Where)).Main);
    }

    [Fact]
    public async Task After_her_death_every_notice_stops_and_the_pages_are_quiet()
    {
        await Write(_world.Today);
        await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.Died, _world.Today));
        _world.Clock.Advance(TimeSpan.FromDays(60));
        await Rights();

        Assert.Contains(Nothing, (await _manager.Get("/")).Main);
        foreach (var list in new[] { "/", "/people", "/reviews", "/threads" })
        {
            Assert.DoesNotContain("Maya", (await _manager.Get(list)).Main);
            Assert.DoesNotContain("Maya", (await _support.Get(list)).Main);
        }

        Assert.Contains("Maya died on 14 January 2026.", (await _support.Get("/people?earlier=true")).Main);
        foreach (var path in new[] { Here, GoalHere, $"{GoalHere}/thread", $"{GoalHere}/progress", $"{Here}/needs" })
        {
            var page = await _manager.Get(path);
            Assert.Equal("Maya died on 14 January 2026.", page.Html.QuerySelector(".person .where")?.TextContent);
            Assert.Empty(page.Html.QuerySelectorAll("main .st.clay, main .btn:not(.quiet)"));
            Assert.DoesNotMatch("Better|Harder|Too early|broken|overdue|Start a goal|Record support", page.Main);
        }
    }

    [Fact]
    public async Task After_her_death_only_what_happened_before_is_written_down()
    {
        await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.Died, Ago(1)));
        var form = await _support.Get($"{Here}/record?other=true");

        var after = await _support.Send(form, typed: When(_world.Today).With(Of(("Note", "She slept."))));
        Assert.Equal("They died on 13 January 2026. Choose that day or an earlier one.", after.Problem("HappenedAt"));
        Assert.NotNull((await _support.Send(after, typed: When(Ago(2)))).Notice);

        var words = await _manager.Get($"{GoalHere}/words");
        var planned = await _manager.Send(words, typed: Of(("OwnWords", "Something else.")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, planned.Status);
        Assert.Contains("nothing more is planned", Assert.Single(planned.Summary).Sentence);
    }

    [Fact]
    public async Task A_death_noted_by_mistake_is_taken_out_with_a_reason_and_everything_goes_on()
    {
        var died = await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.Died, _world.Today));
        var page = await _manager.Get($"{Where}/{died.Id}");
        var without = await _manager.Send(page, "main form:has([name=Why])", Of(("Why", " ")));
        Assert.Contains("Write how it came to be noted.", without.Problem("Why"));

        var taken = await _manager.Send(without, "main form:has([name=Why])", Of(("Why", "Another Maya.")));

        Assert.Contains("Maya is here.", taken.Main);
        Assert.Contains("Maya", (await _support.Get("/")).Main);
        Assert.Contains("Another Maya.", (await _manager.Get($"{Here}/history")).Main);
    }

    [Fact]
    public async Task Who_moved_on_is_found_among_those_we_no_longer_support_and_may_come_back()
    {
        await _world.NoteWhere(_maya, new Stay(WhereaboutsKind.MovedOn, Ago(30), Place: "Ash Court"));
        Assert.DoesNotContain("Maya", (await _manager.Get("/people")).Main);
        var earlier = await _manager.Get("/people?earlier=true&find=okafor");
        Assert.Contains("Maya moved on to Ash Court on 15 December 2025.", earlier.Main);

        var back = await _manager.Send(await _manager.Get(Where), "main form:has([name='BackOn.Day'])");

        Assert.Contains("Maya is here.", back.Main);
        Assert.Contains("Maya", (await _manager.Get("/people")).Main);
    }

    [Fact]
    public async Task An_ended_goal_takes_late_records_of_its_own_days_and_no_others()
    {
        _world.Clock.Advance(TimeSpan.FromDays(10));
        await Rights();
        await _world.Hold(_maya, _goal, Typed.Review(Decision.Celebrate, null));
        _world.Clock.Advance(TimeSpan.FromDays(5));
        await Rights();
        var form = await _support.Get($"{Here}/record?goal={_goal.Id}");

        var late = await _support.Send(form, typed: When(_world.Today));
        Assert.Contains("This goal ended on 24 January 2026.", late.Problem("HappenedAt"));
        Assert.NotNull((await _support.Send(late, typed: When(Ago(7)))).Notice);
    }

    private DateOnly Ago(int days) => _world.Today.AddDays(-days);

    private static IReadOnlyDictionary<string, string?> Day(DateOnly day, string field = "StartsOn") =>
        Forms.Fields.Day(field, $"{day.Day}", $"{day.Month}", $"{day.Year}");

    private static IReadOnlyDictionary<string, string?> When(DateOnly day) =>
        Moment("HappenedAt", $"{day.Day}", $"{day.Month}", $"{day.Year}", "09:00");

    private async Task<Answer> TryAway(IReadOnlyDictionary<string, string?> typed) =>
        await _manager.Send(
            await _manager.Get(Where),
            AwayForm,
            Of(("Kind", "InHospital"), ("Note", "Ward 3.")).With(typed)
        );

    private async Task<Answer> NoteAway(Visitor by) =>
        await by.Send(await by.Get(Where), AwayForm, Of(("Kind", "InHospital"), ("Place", "Hillview Hospital")));

    private async Task Write(DateOnly day)
    {
        var record = await _world.WriteRecord(_maya);
        await _world.Focus(_maya, record, _goal);
        await _world.Read(_maya, _indicator, Typed.Reading(day), record);
    }

    // A visit at the door lasts half a day of the clock; whoever looks again weeks later comes in again.
    private async Task Rights()
    {
        _manager.Dispose();
        _support.Dispose();
        _manager = await _site.As(_world.Manager);
        _support = await _site.As(_worker);
    }
}
