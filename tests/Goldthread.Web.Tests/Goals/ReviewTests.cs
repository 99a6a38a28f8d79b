using System.Net;
using Goldthread.Goals;
using Goldthread.People;
using Goldthread.Reviews;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Goals;

/// <summary>Looking at a goal together: over one day or two, to a decision, or to another goal.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;
    private Goal _goal = null!;

    private string Here => $"/people/{_maya.Id}/goals/{_goal.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson("Maya Okafor");
        (_goal, _) = await _site.World.StartGoal(_maya);
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_review_is_begun_on_one_day_and_finished_on_another()
    {
        var later = await _manager.Send(
            await Hold(),
            typed: Of(("PersonWords", "It is going well."), ("Present", "Ada")),
            button: "Finish another day"
        );
        Assert.Equal(Here, later.Path);
        Assert.Contains("Kept as it is.", later.Notice);
        Assert.Contains("Begun, to be finished", later.Main);

        var again = await Hold();
        Assert.Equal("It is going well.", again.Typed("PersonWords"));
        Assert.Equal("Ada", again.Typed("Present"));
        var typed = Of(("Decision", "Keep")).With(Day("NextOn", "18", "2", "2026"));
        var finished = await _manager.Send(again, typed: typed, button: "Finish the review");

        Assert.Equal("The review is finished.", finished.Notice);
        Assert.Contains("It is going well.", finished.Main);
        Assert.Equal(1, await _site.World.Count<Review>());
        Assert.Contains("18 February", (await _manager.Get(Here)).Main);
        Assert.Equal("", (await Hold()).Typed("PersonWords"));
    }

    [Fact]
    public async Task After_a_refusal_each_button_still_does_what_it_says()
    {
        var tooLong = Of(("Present", new string('w', 301)));
        var refused = await _manager.Send(await Hold(), typed: tooLong, button: "Finish another day");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);

        var typed = Of(("Present", "Ada"), ("Decision", "Keep")).With(Day("NextOn", "18", "2", "2026"));
        var finished = await _manager.Send(refused, typed: typed, button: "Finish the review");

        Assert.Equal("The review is finished.", finished.Notice);
    }

    [Fact]
    public async Task Without_a_decision_or_a_next_day_it_is_not_finished_and_all_words_are_kept()
    {
        var refused = await _manager.Send(
            await Hold(),
            typed: Of(("PersonWords", "Good.")),
            button: "Finish the review"
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Choose what you decide together.", refused.Problem("Decision"));
        Assert.Equal("Choose when to look again.", refused.Problem("NextOn"));
        Assert.Equal("Good.", refused.Typed("PersonWords"));
        Assert.Equal(0, await _site.World.Count<Review>());
    }

    [Theory]
    [InlineData("Celebrate", "Completed")]
    [InlineData("Stop", "Cancelled")]
    [InlineData("Pause", "OnHold")]
    [InlineData("StepDown", "Active")]
    public async Task What_is_decided_is_what_becomes_of_the_goal(string decision, string lifecycle)
    {
        var typed = Of(("Decision", decision), ("Changed", "She is tired.")).With(Day("NextOn", "18", "2", "2026"));

        await _manager.Send(await Hold(), typed: typed, button: "Finish the review");

        Assert.Equal(Enum.Parse<Lifecycle>(lifecycle), (await _site.World.Latest(_goal)).Lifecycle);
    }

    [Fact]
    public async Task A_goal_that_is_re_shaped_ends_and_leads_to_a_new_one_that_names_it()
    {
        var typed = Of(("Decision", "Reshape"), ("Changed", "The river matters more."));
        var asked = await _manager.Send(await Hold(), typed: typed, button: "Finish the review");
        Assert.Equal($"/people/{_maya.Id}/goals/new?reshaped={_goal.Id}", asked.Path);

        var said = await _manager.Send(asked, typed: Of(("OwnWords", "I want to walk to the river.")));
        var anew = await _manager.Get(said.Path[..^"/why".Length]);

        Assert.NotNull(anew.Html.QuerySelector($"main a[href='{Here}']"));
        Assert.Contains("Re-shaped from", anew.Main);
        Assert.Equal(Lifecycle.Completed, (await _site.World.Latest(_goal)).Lifecycle);
    }

    [Fact]
    public async Task The_list_of_reviews_leads_to_the_one_that_is_next()
    {
        var list = await _manager.Get("/reviews");

        Assert.NotNull(list.Html.QuerySelector($"main a[href='{Here}/reviews/hold']"));
    }

    [Fact]
    public async Task A_goal_that_has_ended_takes_no_more_planning_and_says_so()
    {
        var page = await _manager.Get(Here + "/why");
        await _manager.Send(await Hold(), typed: Of(("Decision", "Celebrate")), button: "Finish the review");
        var latest = await _manager.Get(Here + "/why");

        var refused = await _manager.Send(latest, typed: Of(("Why", "Still.")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("This goal has ended.", Assert.Single(refused.Summary).Sentence);
        Assert.NotEqual(page.Typed("Seen"), latest.Typed("Seen"));
    }

    private Task<Answer> Hold() => _manager.Get(Here + "/reviews/hold");
}
