using System.Net;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Support;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;
using Barrier = Goldthread.Goals.Barrier;

namespace Goldthread.Web.Tests.Goals;

/// <summary>Ladder, support routine, indicators and barriers are put in order, changed and ended, without a script.</summary>
public sealed class PlanEditingTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;
    private Goal _goal = null!;
    private Indicator _faces = null!;

    private string Here => $"/people/{_maya.Id}/goals/{_goal.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson("Maya Okafor");
        (_goal, _faces) = await _site.World.StartGoal(_maya);
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Support_steps_change_places_and_the_ends_offer_no_way_out()
    {
        await Steps("Kettle", "Cup", "Biscuit");

        var page = await _manager.Get(Here + "/steps");
        Assert.DoesNotContain("“Kettle” earlier", page.Main);
        Assert.DoesNotContain("“Biscuit” later", page.Main);
        var form = page.Html.QuerySelectorAll("form[action*='Place']").Length;
        Assert.Equal(3, form);
        var moved = await _manager.Send(page, "li:last-child form[action*='Place']", button: "“Biscuit” earlier");

        Assert.Equal("Moved.", moved.Notice);
        Assert.Equal(
            ["Kettle.", "Biscuit.", "Cup."],
            moved.Html.QuerySelectorAll("li[id^='s-'] b").Select(b => b.TextContent)
        );
        Assert.Contains("order", (await _manager.Get($"/people/{_maya.Id}/history")).Main);
    }

    [Fact]
    public async Task A_support_step_is_taken_out_only_with_a_reason_and_stays_below_the_list()
    {
        await Steps("Kettle");
        var list = await _manager.Get(Here + "/steps");
        var step = await _manager.Get(list.Html.QuerySelector("li[id^='s-'] a")!.GetAttribute("href")!);

        var refused = await _manager.Send(step, "main form:has([name='EndWhy'])", button: "Take it out");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Write why it is no longer done, in a few words.", refused.Problem("EndWhy"));

        var ended = await _manager.Send(
            refused,
            "main form:has([name='EndWhy'])",
            Of(("EndWhy", "She has a tap with hot water now.")),
            "Take it out"
        );

        Assert.StartsWith("Taken off the list.", ended.Notice);
        Assert.Contains("She has a tap with hot water now.", ended.Html.QuerySelector("main details")!.TextContent);
        Assert.Empty(ended.Html.QuerySelectorAll("li[id^='s-']"));
    }

    [Fact]
    public async Task A_support_step_says_which_help_breaks_and_how_it_is_recorded()
    {
        var saved = await _manager.Send(
            await _manager.Get(Here + "/steps"),
            "main form:has([name='Prompts'])",
            Of(
                ("Name", "Kettle"),
                ("Words", "Wait, then point."),
                ("StartsWith", "Independent"),
                ("AtMost", "GesturePrompt"),
                ("Breaks", "sit for a minute"),
                ("AsNeeded", "One tablet, when she rubs her knee; four hours between."),
                ("Recording", "ByException")
            )
        );

        Assert.Contains("Begin: by themselves; at most: with a gesture or picture.", saved.Main);
        Assert.Contains("Breaks: sit for a minute.", saved.Main);
        Assert.Contains("Only when needed: One tablet", saved.Main);
        Assert.Contains("Recorded by exception", saved.Main);
    }

    [Fact]
    public async Task The_ladder_is_put_in_order_and_a_step_down_is_only_a_step()
    {
        foreach (var criterion in new[] { "Pours with a hand nearby.", "Pours alone." })
        {
            var typed = Of(("Criterion", criterion), ("HeldForDays", "21"));
            await _manager.Send(await _manager.Get(Here + "/ladder"), "main form:has([name='Criterion'])", typed);
        }

        var page = await _manager.Get(Here + "/ladder");
        var moved = await _manager.Send(page, "ol > li:last-child form[action*='Place']", button: "Move up");
        Assert.Equal("Moved.", moved.Notice);
        Assert.StartsWith("Pours with a hand nearby.", moved.Html.QuerySelector("ol.rows > li b")!.TextContent);

        var reached = await _manager.Send(moved, "form[action*='Reached']");
        Assert.Contains("It counts as steady when it is still held on 4 February.", reached.Main);
        var down = await _manager.Send(reached, "form[action*='SteppedDown']", Of(("MoveWhy", "A cold week.")));

        Assert.Contains("A step down is only a step.", down.Notice);
        Assert.DoesNotContain("It counts as steady", down.Main);
        Assert.Equal(2, await _site.World.Count<MilestoneMove>());
    }

    [Fact]
    public async Task The_first_fortnight_becomes_the_starting_point_once_it_has_told_enough()
    {
        var page = await _manager.Get($"{Here}/indicators/{_faces.Id}");
        await _manager.Send(page, "main form:has([name='RhythmDays'])", Of(("BaselineWay", "FirstFortnight")));
        await _site.World.Read(_maya, _faces, Typed.Reading(_site.World.Today.AddDays(-7), "2"));
        var early = await _manager.Get(Here + "/indicators");
        Assert.Contains("The first fortnight tells: 1 of at least 2 readings so far.", early.Main);
        Assert.Null(early.Html.QuerySelector("form[action*='Settle']"));

        await _site.World.Read(_maya, _faces, Typed.Reading(_site.World.Today, "4"));
        var told = await _manager.Get(Here + "/indicators");
        var settled = await _manager.Send(told, "form[action*='Settle']");

        Assert.Equal("That is the starting point now.", settled.Notice);
        Assert.Contains("starting point 2", settled.Main);
        Assert.Null(settled.Html.QuerySelector("form[action*='Settle']"));
    }

    [Fact]
    public async Task What_else_was_tried_stands_with_what_gets_in_the_way()
    {
        var barrier = await _site.World.Note<Barrier, Barrier.Typed>(_maya, _goal, Typed.Barrier());
        var page = await _manager.Get($"{Here}/barriers/{barrier.Id}");

        var refused = await _manager.Send(page, "form[action*='Tried']", Of(("WhatChanged", "It is lighter.")));
        Assert.Equal("Write what you tried.", refused.Problem("Tried"));
        Assert.Equal("It is lighter.", refused.Typed("WhatChanged"));

        var noted = await _manager.Send(
            refused,
            "form[action*='Tried']",
            Of(("Tried", "A travel kettle"), ("Helped", "Partly"))
        );
        Assert.Contains("Then: A travel kettle", noted.Main);
        Assert.Contains("It helped: partly.", noted.Main);

        var item = await _manager.Get($"{Here}/barriers/{barrier.Id}");
        var over = await _manager.Send(
            item,
            "main form:has([name='EndWhy'])",
            Of(("EndWhy", "A new tap.")),
            "out of the way"
        );
        Assert.Contains("A new tap.", over.Html.QuerySelector("main details")!.TextContent);
    }

    [Fact]
    public async Task A_re_shaped_goal_and_what_it_became_name_each_other_and_what_fits_comes_along()
    {
        await Steps("Kettle");
        var hold = await _manager.Get(Here + "/reviews/hold");
        var typed = Of(("Decision", "Reshape"), ("Changed", "The river matters more."));
        var asked = await _manager.Send(hold, typed: typed, button: "Finish the review");
        Assert.Contains("not a failing of anybody", asked.Main);
        Assert.Contains("Write down what it becomes", (await _manager.Get(Here)).Main);

        var words = Of(("OwnWords", "To the river, with a flask."), ("Take", "Indicators"));
        var said = await _manager.Send(asked, typed: words);
        var anew = said.Path[..^"/why".Length];

        Assert.NotNull((await _manager.Get(Here)).Html.QuerySelector($"main a[href='{anew}']"));
        Assert.NotNull((await _manager.Get(anew)).Html.QuerySelector($"main a[href='{Here}']"));
        Assert.NotNull((await _manager.Get(anew + "/thread")).Html.QuerySelector($"main a[href='{Here}']"));
        Assert.NotNull((await _manager.Get(Here + "/thread")).Html.QuerySelector($"main a[href='{anew}']"));
        Assert.DoesNotContain("Write down what it becomes", (await _manager.Get(Here)).Main);
        Assert.Contains("How making tea feels", (await _manager.Get(anew + "/indicators")).Main);
        Assert.DoesNotContain("Kettle", (await _manager.Get(anew + "/steps")).Main);
        Assert.Contains("what a re-shaped goal became", (await _manager.Get($"/people/{_maya.Id}/history")).Main);
    }

    [Fact]
    public async Task A_comfort_goal_is_asked_for_no_progress_and_ends_with_enough_for_now()
    {
        var comfort = Of(("Title", "Warm hands"), ("Kind", "Comfort"));
        await _manager.Send(await _manager.Get(Here + "/name"), typed: comfort);

        Assert.Contains("nothing has to move", (await _manager.Get(Here + "/indicators")).Main);
        Assert.Contains("Enough for now is enough.", (await _manager.Get(Here + "/ladder")).Main);
        var hold = await _manager.Get(Here + "/reviews/hold");
        Assert.DoesNotContain("Celebrate and close", hold.Main);
        var over = await _manager.Send(hold, typed: Of(("Decision", "Celebrate")), button: "Finish the review");

        Assert.Contains("Enough for now", over.Main);
        Assert.Equal(Lifecycle.Completed, (await _site.World.Latest(_goal)).Lifecycle);
    }

    private async Task Steps(params string[] names)
    {
        foreach (var (name, at) in names.Select((n, i) => (n, i + 1)))
        {
            var facts = Typed.Step();
            (facts.Name, facts.Position) = (name, at);
            await _site.World.Note<SupportStep, SupportStep.Typed>(_maya, _goal, facts);
        }
    }
}
