using System.Net;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.Staff;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Goals;

/// <summary>A goal planned together over days and by several people: the shared list, the choices, a change of mind.</summary>
public sealed class TogetherTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;

    private World World => _site.World;
    private string Here => $"/people/{_maya.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await World.AddPerson();
        _manager = await _site.As(World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task The_list_of_parts_says_who_began_what_on_which_day_and_what_each_waits_for()
    {
        var said = await _manager.Send(
            await _manager.Get(Here + "/goals/new"),
            typed: Of(("OwnWords", "I want to make my own tea again."))
        );
        var goal = said.Path[..^"/why".Length];
        Assert.Equal("Not started", await State(goal, "together"));
        Assert.Equal("Not started", await State(goal, "agree"));
        Assert.Equal("Done", await State(goal, "words"));

        // On another day everybody comes in anew.
        World.Clock.Advance(TimeSpan.FromDays(1));
        _manager.Dispose();
        _manager = await _site.As(World.Manager);
        var idris = await World.Hire("Idris Bell", Job.KeyWorker);
        await World.LetPlanWith(idris, _maya);
        using var keyWorker = await _site.As(idris);
        await keyWorker.Send(
            await keyWorker.Get(goal + "/together"),
            Form("Said"),
            Of(("Kind", "Prepared"), ("Means", "A photo of each cup."))
        );
        var listed = await _manager.Get(goal + "/check");
        var together = Row(listed, "together");
        Assert.Contains("Started", together);
        Assert.Contains($"Idris Bell, {Words(World.Today)}", together);
        Assert.Contains("Waiting for Maya, who thinks about it since", Row(listed, "agree"));

        await _manager.Send(await _manager.Get(goal + "/options"), Form("Opinion"), Of(("Words", "Tea at four.")));
        Assert.Contains(
            "Waiting for what Maya thinks of 1 choice",
            Row(await _manager.Get(goal + "/check"), "options")
        );
        var option = (await _manager.Get(goal + "/options"))
            .Html.QuerySelector("main ul.rows a")!
            .GetAttribute("href")!;
        await keyWorker.Send(await keyWorker.Get(option), Form("Opinion"), Of(("Opinion", "Yes, alone.")));
        Assert.Contains("Idris Bell", Row(await _manager.Get(goal + "/check"), "options"));
        Assert.Equal("Started", await State(goal, "options"));
    }

    [Fact]
    public async Task The_page_of_the_plan_says_what_is_strong_thin_or_missing_and_leads_to_where_it_is_mended()
    {
        var (goal, _) = await World.StartGoal(_maya);
        var here = $"{Here}/goals/{goal.Id}";

        var check = await _manager.Get(here + "/check");

        var clear = check.Html.QuerySelectorAll("section[aria-labelledby=clear] li");
        Assert.Equal(
            ["Specific", "Measurable", "Achievable", "Relevant", "Time-bound"],
            clear.Select(l => l.QuerySelector("b")!.TextContent)
        );
        var mend = check.Html.QuerySelectorAll("section[aria-labelledby=clear] a").ToList();
        Assert.NotEmpty(mend);
        foreach (var link in mend)
        {
            Assert.Equal(HttpStatusCode.OK, (await _manager.Get(link.GetAttribute("href")!)).Status);
        }

        Assert.Contains("minutes a week", check.Html.QuerySelector("section[aria-labelledby=matters]")!.TextContent);
        Assert.Contains("How well the plan stands", (await _manager.Get(here)).Main);
    }

    [Fact]
    public async Task The_person_changes_their_mind_with_one_tap_on_their_own_page_and_a_review_waits_for_their_key_worker()
    {
        var (goal, _) = await World.StartGoal(_maya);
        using var maya = await _site.As(await World.Themself(_maya));
        var me = await maya.Get("/me");

        var changed = await maya.Send(me, "main form[action*=ChangedMind]");

        Assert.Contains("You can change your mind at any time", changed.Notice);
        Assert.Contains("You have not agreed to this", changed.Main);
        Assert.Null(changed.Html.QuerySelector("main form[action*=ChangedMind]"));
        Assert.Equal(1, await World.Count<Review>());
        Assert.Contains("Begun", (await _manager.Get("/reviews")).Main);
        Assert.Contains(
            "Maya has changed their mind",
            Row(await _manager.Get($"{Here}/goals/{goal.Id}/check"), "agree")
        );
        Assert.Contains("Maya Okafor", (await _manager.Get($"{Here}/history")).Main);
    }

    [Fact]
    public async Task A_goal_page_has_the_same_one_tap_for_who_plans_with_them()
    {
        var (goal, _) = await World.StartGoal(_maya);
        var page = await _manager.Get($"{Here}/goals/{goal.Id}");

        var changed = await _manager.Send(page, "main form[action*=Withdraw]");

        Assert.Contains("can change their mind at any time", changed.Notice);
        var after = await _manager.Get($"{Here}/goals/{goal.Id}");
        Assert.Null(after.Html.QuerySelector("main form[action*=Withdraw]"));
    }

    [Fact]
    public async Task What_was_said_alone_is_seen_by_the_circle_only_once_the_person_shares_it()
    {
        var (goal, _) = await World.StartGoal(_maya);
        var talk = Typed.Talk(World.Today, TalkKind.Alone);
        talk.Said = "I do not want Ada to watch.";
        await World.Note<GoalTalk, GoalTalk.Typed>(_maya, goal, talk);
        using var sister = await _site.As(
            await World.LetIn("Ada Okafor", Relation.Family, _maya, null, SharedTopic.Goals)
        );
        using var maya = await _site.As(await World.Themself(_maya));
        Assert.DoesNotContain("watch", (await sister.Get($"/shared/{_maya.Id}")).Main);

        var shared = await maya.Send(await maya.Get("/me"), "main form[action*=Share]");
        Assert.Contains("Family and friends may see this", shared.Main);
        Assert.Contains("I do not want Ada to watch.", (await sister.Get($"/shared/{_maya.Id}")).Main);

        await maya.Send(shared, "main form[action*=Share]");
        Assert.DoesNotContain("watch", (await sister.Get($"/shared/{_maya.Id}")).Main);
    }

    [Fact]
    public async Task Nobody_else_shares_or_changes_the_mind_of_a_person_on_their_page()
    {
        var bo = await World.AddPerson("Bo Lindqvist");
        var (goal, _) = await World.StartGoal(bo);
        var talk = await World.Note<GoalTalk, GoalTalk.Typed>(bo, goal, Typed.Talk(World.Today, TalkKind.Alone));
        var (own, _) = await World.StartGoal(_maya);
        using var maya = await _site.As(await World.Themself(_maya));
        var me = await maya.Get("/me");
        var (target, fields) = Visitor.Filled(me, "main form[action*=ChangedMind]", null, null);

        var mind = await maya.Post(target.Replace($"{own.Id}", $"{goal.Id}", StringComparison.Ordinal), fields);
        var share = await maya.Post($"/me?handler=Share&talk={talk.Id}&shared=true", fields);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (mind.Status, share.Status));
    }

    private async Task<string> State(string goal, string place) =>
        (await _manager.Get(goal + "/check"))
            .Html.QuerySelector($"ul.tasks li:has(a[href$='/{place}']) .st")!
            .TextContent.Trim();

    private static string Row(Answer page, string place) =>
        page.Html.QuerySelector($"ul.tasks li:has(a[href$='/{place}'])")!.TextContent;

    private static string Words(DateOnly day) => Goldthread.Web.Design.Words.Short(day);

    private static string Form(string field) => $"main form:has([name={field}])";
}
