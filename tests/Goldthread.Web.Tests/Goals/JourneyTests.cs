using System.Net;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Goals;

/// <summary>One goal from the person's words until it is lived, looked at together and followed by a new one.</summary>
public sealed class JourneyTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;

    private string Here => $"/people/{_maya.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson("Maya Okafor");
        await _site.World.Note<Need, Need.Typed>(_maya, Typed.Need());
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_goal_goes_from_words_to_a_start_each_page_leading_to_the_next()
    {
        var said = await Say("I want to make my own tea again.");
        Assert.EndsWith("/why", said.Path);
        Assert.Contains("I want to make my own tea again.", said.Main);

        var named = await _manager.Send(
            said,
            typed: Of(("Why", "Because I did it for my sister."), ("Importance", "9"))
        );
        Assert.EndsWith("/name", named.Path);

        var need = named.Html.QuerySelectorAll("select[name=NeedId] option")[^1].GetAttribute("value");
        var when = await _manager.Send(
            named,
            typed: Of(("Title", "Tea on her own"), ("Kind", "Gain"), ("NeedId", need))
        );
        Assert.EndsWith("/when", when.Path);

        var check = await _manager.Send(when, typed: Of(("RhythmTimes", "3"), ("RhythmPer", "Week")));
        Assert.EndsWith("/check", check.Path);
        Assert.Contains("Rowan Hale", check.Main);
        Assert.Contains("Help with hot water.", check.Main);

        var goal = check.Path[..^"/check".Length];
        await Indicators(goal);
        await _manager.Send(await _manager.Get(goal + "/risks"), Form("What"), button: "I looked and see none");
        await Agree(goal);
        await Step(goal);

        var ready = await _manager.Get(goal + "/check");
        Assert.Contains("Ready to begin", ready.Main);
        var started = await _manager.Send(ready, button: "Start this goal");

        Assert.Equal(goal, started.Path);
        Assert.Contains("It begins.", started.Notice);
        Assert.Contains("Active", started.Main);
        Assert.DoesNotContain("Start this goal", (await _manager.Get(goal + "/check")).Main);
    }

    [Fact]
    public async Task The_gate_names_each_thing_that_is_missing_with_a_link_to_where_it_is_seen_to()
    {
        var said = await Say("I want to make my own tea again.");
        var goal = said.Path[..^"/why".Length];

        var (sentences, places) = await TryTheGate(goal);
        Assert.Equal(
            [
                "Name the worker who answers for it.",
                "Choose when to look at it together.",
                "Choose how the person will say what it feels like.",
                "Look at the risks, or note that you see none.",
                "Record the agreement.",
            ],
            sentences
        );
        Assert.Equal(["when", "when", "indicators", "risks", "agree"], places);

        await _manager.Send(await _manager.Get(goal + "/when"), typed: Of(("RhythmTimes", "3"), ("RhythmPer", "Week")));
        Assert.Equal(["indicators", "risks", "agree"], (await TryTheGate(goal)).Places);

        await Indicator(goal, "Behaviour", "Cups made");
        Assert.Equal(["indicators", "risks", "agree"], (await TryTheGate(goal)).Places);
        await Indicator(goal, "Experience", "How it feels");
        Assert.Equal(["risks", "agree"], (await TryTheGate(goal)).Places);

        await _manager.Send(await _manager.Get(goal + "/risks"), Form("What"), button: "I looked and see none");
        Assert.Equal(["agree"], (await TryTheGate(goal)).Places);

        await Agree(goal);
        Assert.Contains("Ready to begin", (await _manager.Get(goal + "/check")).Main);
    }

    [Fact]
    public async Task An_agreement_can_be_taken_back_with_one_tap_and_then_the_gate_is_shut_again()
    {
        var said = await Say("I want to make my own tea again.");
        var goal = said.Path[..^"/why".Length];
        await Agree(goal);

        var agreed = await _manager.Get(goal + "/agree");
        var back = await _manager.Send(agreed, "main form[action*=Withdraw]");

        Assert.Contains("can change their mind at any time", back.Notice);
        Assert.Contains("Changed their mind on", back.Main);
        Assert.Contains("agree", (await TryTheGate(goal)).Places);
    }

    [Fact]
    public async Task A_step_of_the_ladder_is_reached_and_stepped_down_from()
    {
        var (goal, _) = await _site.World.StartGoal(_maya);
        var here = $"{Here}/goals/{goal.Id}/ladder";
        await _manager.Send(await _manager.Get(here), Form("Criterion"), Of(("Criterion", "Pours with help")));

        var reached = await _manager.Send(await _manager.Get(here), "main form[action*=Reached]");
        Assert.Contains("Well worth telling", reached.Notice);
        Assert.Contains("Since", reached.Main);

        _site.World.Clock.Advance(TimeSpan.FromMinutes(1));
        var down = await _manager.Send(reached, "main form[action*=SteppedDown]");
        Assert.Contains("A step down is only a step.", down.Notice);
        Assert.Contains("Working on it", down.Main);
    }

    [Fact]
    public async Task A_ladder_shows_all_its_steps_also_those_that_are_far_off()
    {
        var (goal, _) = await _site.World.StartGoal(_maya);
        var here = $"{Here}/goals/{goal.Id}";
        var steps = new[] { "Fills the kettle", "Pours with help", "Pours alone", "Makes tea for two" };
        for (var n = 0; n < steps.Length; n++)
        {
            _site.World.Clock.Advance(TimeSpan.FromMinutes(1));
            var typed = Of(("Criterion", steps[n]), ("Position", $"{n + 1}"));
            await _manager.Send(await _manager.Get($"{here}/ladder"), Form("Criterion"), typed);
        }

        var shown = await _manager.Get(here);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.All(steps, s => Assert.Contains(s, shown.Main));
        Assert.Contains("Later", shown.Main);
    }

    [Fact]
    public async Task What_the_team_learnt_is_kept_and_marked_as_done_when_somebody_says_how_it_helped()
    {
        var (goal, _) = await _site.World.StartGoal(_maya);
        var here = $"{Here}/goals/{goal.Id}/learning";
        var typed = Of(("Tried", "A lighter kettle."), ("NeedsNext", "An hour with the therapist."));
        var kept = await _manager.Send(await _manager.Get(here), Form("Tried"), typed);
        Assert.Contains("An hour with the therapist.", kept.Main);

        var silent = await _manager.Send(kept, Form("DidHelp"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Write whether it helped, and how you know.", Assert.Single(silent.Summary).Sentence);

        var tooLong = await _manager.Send(silent, Form("DidHelp"), Of(("DidHelp", new string('w', 1001))));
        Assert.Contains("It has 1001.", Assert.Single(tooLong.Summary).Sentence);
        Assert.Equal(new string('w', 1001), tooLong.Typed("DidHelp"));
        Assert.Contains("It has 1001.", tooLong.Html.QuerySelector("main details[open] .why")!.TextContent);

        var done = await _manager.Send(tooLong, Form("DidHelp"), Of(("DidHelp", "She pours alone now.")));
        Assert.Contains("Done on", done.Main);
        Assert.Contains("She pours alone now.", done.Main);
        Assert.Null(done.Html.QuerySelector(Form("DidHelp")));
    }

    [Fact]
    public async Task Every_link_of_the_thread_is_shown_with_its_reason_and_what_lies_under_it_opens()
    {
        var (goal, indicator) = await _site.World.StartGoal(_maya);
        var record = await _site.World.WriteRecord(_maya);
        await _site.World.Focus(_maya, record, goal);
        await _site.World.Read(_maya, indicator, Typed.Reading(_site.World.Today), record);

        var thread = await _manager.Get($"{Here}/goals/{goal.Id}/thread");

        for (var link = 1; link <= 12; link++)
        {
            var shown = thread.Html.GetElementById($"link-{link}");
            Assert.NotNull(shown);
            Assert.Contains("Under it:", shown.TextContent);
        }

        var under = thread.Html.QuerySelectorAll("ol.thread a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(under.Count > 10);
        foreach (var path in under)
        {
            Assert.True((await _manager.Get(path)).Status == HttpStatusCode.OK, path);
        }
    }

    private static string Form(string field) => $"main form:has([name={field}])";

    private async Task<Answer> Say(string words) =>
        await _manager.Send(await _manager.Get(Here + "/goals/new"), typed: Of(("OwnWords", words)));

    private async Task<(IReadOnlyList<string> Sentences, IReadOnlyList<string> Places)> TryTheGate(string goal)
    {
        var refused = await _manager.Send(await _manager.Get(goal + "/check"), button: "Start this goal");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var links = refused.Html.QuerySelectorAll("section[aria-labelledby=start] li a").ToList();
        var sentences = links.Select(l => l.TextContent.Trim()).ToList();
        Assert.Equal(sentences.Order(), refused.Summary.Select(l => l.Sentence).Order());
        return (sentences, [.. links.Select(l => l.GetAttribute("href")!.Split('/')[^1])]);
    }

    private async Task Indicators(string goal)
    {
        foreach (var lens in new[] { "Experience", "Behaviour", "Stability" })
        {
            await Indicator(goal, lens, $"Looked at as {lens}");
        }

        var list = await _manager.Get(goal + "/indicators");
        Assert.Equal(3, list.Html.QuerySelectorAll("main ul.rows > li").Length);
    }

    private async Task Indicator(string goal, string lens, string name)
    {
        var typed = Of(
            ("Lens", lens),
            ("Name", name),
            ("Kind", lens == "Experience" ? "Faces" : "Count"),
            ("Direction", "Higher"),
            ("ReportedBy", lens == "Experience" ? "Person" : "Staff"),
            ("RhythmDays", "7")
        );
        Assert.NotNull((await _manager.Send(await _manager.Get(goal + "/indicators"), Form("Lens"), typed)).Notice);
    }

    private async Task Agree(string goal)
    {
        var typed = Of(("GivenBy", "Person"), ("How", "Said yes, and smiled."));
        Assert.NotNull((await _manager.Send(await _manager.Get(goal + "/agree"), Form("How"), typed)).Notice);
    }

    private async Task Step(string goal)
    {
        var typed = Of(("Name", "Kettle"), ("Words", "Wait, then point."), ("WhoLeads", "Person"), ("Prompts", "Wait"));
        Assert.NotNull((await _manager.Send(await _manager.Get(goal + "/steps"), Form("Words"), typed)).Notice);
    }
}
