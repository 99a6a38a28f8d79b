using System.Net;
using Goldthread.Staff;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Arranging;

/// <summary>Somebody leaves: out at once, and what they saw to goes on.</summary>
public sealed class LeavingTests : IAsyncLifetime
{
    private StaffSite _at = null!;
    private Visitor _manager = null!;

    public async Task InitializeAsync()
    {
        _at = await StaffSite.Open();
        _manager = await _at.Site.As(_at.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _at.DisposeAsync();
    }

    private string Page => $"/staff/{_at.Kit.Id}/leaving";

    [Fact]
    public async Task Whoever_leaves_is_a_stranger_with_their_next_click_and_a_colleague_goes_on()
    {
        using var kit = await _at.Site.As(_at.Kit);
        var maya = $"/people/{_at.Maya.Id}";
        Assert.Equal(maya, (await kit.Get(maya)).Path);
        var page = await _manager.Get(Page);
        Assert.Contains("Makes tea on her own", page.Main);

        var left = await _manager.Send(page, typed: Of(("ToAll", _at.Sol.Id.ToString())));

        Assert.Contains("Kit Marlow has left", left.Notice);
        var stranger = await kit.Get(maya);
        Assert.Equal("/", stranger.Path);
        Assert.Null(stranger.Html.QuerySelector($"a[href^='{maya}']"));
        Assert.Equal(_at.Sol.Id, (await _at.World.Latest(_at.Goal)).OwnerId);
        using var sol = await _at.Site.As(_at.Sol);
        Assert.Equal(HttpStatusCode.OK, (await sol.Get($"{maya}/goals/{_at.Goal.Id}/why")).Status);
        Assert.DoesNotContain("Kit Marlow", (await _manager.Get("/staff")).Main);
        Assert.Contains("Kit Marlow", (await _manager.Get("/staff?who=left")).Main);
        var verdict = _at.World.Database.Verify();
        Assert.True(verdict.Outcome == Goldthread.Verify.Outcome.Sound, verdict.Says);
    }

    [Fact]
    public async Task It_is_asked_who_goes_on_with_each_person_and_nothing_is_done_before_that_is_said()
    {
        var answer = await _manager.Send(await _manager.Get(Page));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Choose who goes on with Maya.", answer.Problem($"To[{_at.Maya.Id}]"));
        await using var db = _at.World.Read();
        Assert.NotNull(await Goldthread.Storage.Reader.ActorOf(db, _at.Kit.Id, _at.World.Clock.Now));
    }

    [Fact]
    public async Task Somebody_else_can_be_chosen_for_one_person()
    {
        var other = await _at.World.Hire("Noor Bay", Job.KeyWorker);

        await _manager.Send(
            await _manager.Get(Page),
            typed: Of(("ToAll", _at.Sol.Id.ToString()), ($"To[{_at.Maya.Id}]", other.Id.ToString()))
        );

        Assert.Equal(other.Id, (await _at.World.Latest(_at.Goal)).OwnerId);
    }

    [Fact]
    public async Task With_a_day_to_come_they_come_in_until_that_day_is_over()
    {
        using var kit = await _at.Site.As(_at.Kit);

        await _manager.Send(
            await _manager.Get(Page),
            typed: Day("On", "16", "1", "2026").With(Of(("ToAll", _at.Sol.Id.ToString())))
        );

        Assert.Equal("/people", (await kit.Get("/people")).Path);
        _at.World.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal("/", (await kit.Get("/people")).Path);
    }

    [Fact]
    public async Task An_administrator_lets_somebody_go_without_reading_what_their_goals_say()
    {
        using var ada = await _at.Site.As(_at.Ada);

        var page = await ada.Get(Page);

        Assert.Contains("A goal", page.Main);
        Assert.DoesNotContain("Makes tea on her own", page.Main);
    }

    [Fact]
    public async Task Nobody_lets_themself_go()
    {
        var own = $"/staff/{_at.World.Manager.Id}/leaving";
        var answer = await _manager.Send(await _manager.Get(own), typed: Of(("ToAll", _at.Sol.Id.ToString())));

        Assert.Contains(answer.Summary, p => p.Sentence == "Somebody else has to let you go.");
        Assert.Equal("/people", (await _manager.Get("/people")).Path);
    }

    [Fact]
    public async Task The_last_administrator_does_not_leave()
    {
        // Ines may not manage Ada at all; a second administrator whose part ends does not count as one for good.
        using var birch = await _at.Site.As(_at.BirchManager);
        Assert.Equal(HttpStatusCode.NotFound, (await birch.Get($"/staff/{_at.Ada.Id}/leaving")).Status);
        await _at.World.LetSetUp(_at.Sol);
        using var sol = await _at.Site.As(_at.Sol);
        var gone = await sol.Send(await sol.Get($"/staff/{_at.Ada.Id}/leaving"));
        Assert.NotNull(gone.Notice);

        var last = await sol.Send(await sol.Get($"/staff/{_at.Sol.Id}/leaving"));

        Assert.Contains(last.Summary, p => p.Sentence.StartsWith("Nobody else could set the provider up."));
    }
}
