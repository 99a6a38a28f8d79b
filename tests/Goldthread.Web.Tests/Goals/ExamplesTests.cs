using System.Net;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.Goals.Examples;
using Goldthread.People;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Goals;

/// <summary>A goal begins from an example, and becomes the person's own.</summary>
public sealed class ExamplesTests : IAsyncLifetime
{
    private static readonly ExampleGoal Hens = ExampleLibrary.Find("hens")!;
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;

    private string Here => $"/people/{_maya.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson("Maya Okafor");
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Examples_are_browsed_by_setting_and_found_by_words()
    {
        var all = await _manager.Get("/help/examples");
        Assert.Equal(ExampleLibrary.All.Count, all.Html.QuerySelectorAll("li[id^='e-']").Length);
        Assert.Empty(all.Html.QuerySelectorAll("a[href*='goals/new']"));

        var palliative = await _manager.Get("/help/examples?setting=Palliative");
        Assert.Equal(9, palliative.Html.QuerySelectorAll("li[id^='e-']").Length);

        var found = await _manager.Get("/help/examples?find=hens");
        Assert.Equal("e-hens", found.Html.QuerySelector("li[id^='e-']")!.Id);
        Assert.Contains("Nothing has those words.", (await _manager.Get("/help/examples?find=zzyzx")).Main);
        Assert.Equal(HttpStatusCode.OK, (await _manager.Get("/help/examples?setting=Moon&person=nobody")).Status);
    }

    [Fact]
    public async Task Starting_from_one_offers_all_but_the_words()
    {
        var begin = await _manager.Get($"{Here}/goals/new");
        var list = await _manager.Get(begin.Html.QuerySelector("main a[href*='examples']")!.GetAttribute("href")!);
        var start = list.Html.QuerySelector($"#e-hens a[href*='goals/new']")!.GetAttribute("href")!;
        var page = await _manager.Get(start);
        Assert.Contains(Hens.Words, page.Main);
        Assert.Equal("", page.Typed("OwnWords"));

        var copied = await _manager.Send(page, typed: Of(("OwnWords", Hens.Words)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, copied.Status);
        Assert.Contains("These are the words of the example.", copied.Problem("OwnWords"));
        Assert.Equal(Hens.Words, copied.Typed("OwnWords"));

        var said = await _manager.Send(copied, typed: Of(("OwnWords", "The ducks are mine to feed.")));
        var goal = said.Path[..^"/why".Length];
        Assert.Equal(Hens.Title, (await _manager.Get(goal + "/name")).Typed("Title"));
        Assert.Equal(Hens.Question, (await _manager.Get(goal + "/when")).Typed("ReviewQuestion"));

        var indicators = await _manager.Get(goal + "/indicators");
        var offered = indicators.Html.QuerySelectorAll("main a[href*='idea=']");
        Assert.Contains(offered, a => a.TextContent == Hens.Indicators[0].Name);
        var chosen = await _manager.Get(goal + "/indicators?idea=1");
        Assert.Equal(Hens.Indicators[0].Name, chosen.Typed("Name"));
        var saved = await _manager.Send(chosen, "main form:has([name='RhythmDays'])");
        Assert.Equal("Saved.", saved.Notice);
        Assert.Equal(1, await _site.World.Count<Indicator>());
    }

    [Fact]
    public async Task The_ladder_of_the_example_is_a_beginning_and_is_offered_once()
    {
        var said = await _manager.Send(
            await _manager.Get($"{Here}/goals/new?example=hens"),
            typed: Of(("OwnWords", "The ducks are mine to feed."))
        );
        var ladder = said.Path[..^"/why".Length] + "/ladder";

        var begun = await _manager.Send(await _manager.Get(ladder), "main form[action*='Offered']");

        Assert.Contains("Word each step anew with Maya", begun.Notice);
        Assert.All(Hens.Ladder, step => Assert.Contains(step, begun.Main));
        Assert.Null(begun.Html.QuerySelector("main form[action*='Offered']"));
    }

    [Fact]
    public async Task A_goal_of_staff_is_not_started_with_a_person()
    {
        var page = await _manager.Get($"{Here}/goals/new?example=hoist");
        Assert.DoesNotContain("You begin from", page.Main);

        var list = await _manager.Get($"/help/examples?setting=StaffDevelopment&person={_maya.Id}");
        Assert.Empty(list.Html.QuerySelectorAll("a[href*='goals/new?']"));
    }

    [Fact]
    public async Task Whoever_is_no_staff_does_not_find_the_library()
    {
        using var stranger = _site.Stranger();
        Assert.DoesNotContain(Hens.Title, (await stranger.Get("/help/examples")).Main);
    }
}
