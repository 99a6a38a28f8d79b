using System.Net;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Coaching;

/// <summary>The coach beside the fields where goals are written: it marks, it asks, and it keeps nobody from saving.</summary>
public sealed class CoachPagesTests : IAsyncLifetime
{
    private const string Vague = "improve mobility and attend activities";
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;

    private string Here => $"/people/{_maya.Id}";

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson();
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Asked_for_it_stands_beside_the_field_with_the_words_marked_and_nothing_is_saved()
    {
        var before = await _site.World.Count<HistoryEntry>();

        var asked = await _manager.Send(
            await _manager.Get(Here + "/goals/new"),
            typed: Of(("OwnWords", Vague)),
            button: "What would you ask?"
        );

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Equal(Vague, asked.Typed("OwnWords"));
        var beside = asked.Html.QuerySelector("[data-coach]")!;
        Assert.NotEmpty(beside.QuerySelectorAll("mark"));
        Assert.All(beside.QuerySelectorAll("mark"), m => Assert.Contains(m.TextContent, Vague));
        Assert.Contains("You could ask Maya", beside.TextContent);
        Assert.Equal(before, await _site.World.Count<HistoryEntry>());

        var saved = await _manager.Send(asked);
        Assert.EndsWith("/why", saved.Path);
        Assert.Contains("About their words", saved.Main);
    }

    [Fact]
    public async Task It_stands_beside_the_words_and_the_title_that_are_there_already()
    {
        var (goal, _) = await _site.World.StartGoal(_maya, Vague);

        foreach (var place in new[] { "words", "name" })
        {
            var page = await _manager.Get($"{Here}/goals/{goal.Id}/{place}");
            Assert.NotNull(page.Html.QuerySelector("form [data-coach]"));
        }

        Assert.NotEmpty((await _manager.Get($"{Here}/goals/{goal.Id}/words")).Html.QuerySelectorAll("mark"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("walk")]
    [InlineData("🙂🙂🙂")]
    [InlineData("<script>alert('x')</script> <b>walk</b>")]
    [InlineData("Chcę sama robić herbatę codziennie")]
    [InlineData("I want to walk to the shop by 31 June")]
    [InlineData("I want to walk to the shop by yesterday")]
    [InlineData("I want to walk to the shop by 3 March 2019")]
    [InlineData("I want to walk to the shop 0 times a week")]
    public async Task Whatever_is_typed_is_answered_with_plain_sentences_and_kept(string words)
    {
        var page = await _manager.Get(Here + "/goals/new");

        var asked = await _manager.Send(page, typed: Of(("OwnWords", words)), button: "What would you ask?");

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Equal(words, asked.Typed("OwnWords"));
        Assert.Empty(asked.Html.QuerySelectorAll("main script:not([src]), main b:not([class]) > b"));
        Assert.Equal(words.Trim().Length > 0, asked.Html.QuerySelector("[data-coach]")!.TextContent.Trim().Length > 0);
    }

    [Theory]
    [InlineData("I want to walk to the shop by 31 June")]
    [InlineData("I want to walk to the shop by 3 March 2019")]
    [InlineData("I want to walk to the shop 0 times a week")]
    public async Task A_day_that_is_past_or_none_and_a_rhythm_of_nought_are_asked_about(string words)
    {
        var asked = await Piece(words, title: false);

        Assert.NotEmpty(asked.Html.QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_read_and_more_are_told_to_be_too_many()
    {
        var most = string.Concat(Enumerable.Repeat("I want to walk. ", 1250));

        Assert.DoesNotContain("long for one goal", (await Piece(most, title: false)).Html.Body!.TextContent);
        Assert.Contains("long for one goal", (await Piece(most + "x", title: false)).Html.Body!.TextContent);
    }

    [Fact]
    public async Task The_piece_for_the_script_is_only_the_questions_and_keeps_nothing()
    {
        var before = await _site.World.Count<HistoryEntry>();

        var piece = await Piece(Vague, title: false);

        Assert.Equal(HttpStatusCode.OK, piece.Status);
        Assert.Null(piece.Html.QuerySelector("h1, main, link"));
        Assert.NotEmpty(piece.Html.QuerySelectorAll("mark"));
        Assert.True(piece.Response.Headers.CacheControl!.NoStore);
        Assert.Equal(before, await _site.World.Count<HistoryEntry>());
    }

    [Fact]
    public async Task Nearly_the_same_words_are_told_only_where_the_other_goal_may_be_seen()
    {
        const string words = "I want to walk to the market on the hill every Friday with my sister";
        var world = _site.World;
        var bo = await world.AddPerson("Bo Lindqvist");
        await world.StartGoal(bo, words);
        var idris = await world.Hire("Idris Bell", Job.KeyWorker);
        await world.LetPlanWith(idris, _maya);
        using var keyWorker = await _site.As(idris);

        var seen = await Piece(words, title: false);
        var unseen = await Piece(words, title: false, keyWorker);

        Assert.NotNull(seen.Html.QuerySelector("a[href='/help/coach#near-copy']"));
        Assert.Null(unseen.Html.QuerySelector("a[href='/help/coach#near-copy']"));
    }

    [Fact]
    public async Task Nobody_asks_about_a_person_with_whom_they_do_not_plan()
    {
        var siân = await _site.World.Hire("Siân Prys");
        await _site.World.LetSupport(siân, _maya);
        using var worker = await _site.As(siân);

        Assert.Equal(HttpStatusCode.NotFound, (await worker.Get(Here + "/goals/coach")).Status);
    }

    [Fact]
    public async Task The_day_that_their_words_name_is_offered_and_what_they_say_is_quoted()
    {
        var day = _site.World.Today.AddDays(30);
        var said = await _manager.Send(
            await _manager.Get(Here + "/goals/new"),
            typed: Of(("OwnWords", $"I want to walk to the shop twice a week by {day:d MMMM yyyy}."))
        );
        var when = await _manager.Get(said.Path[..^"why".Length] + "when");

        Assert.Contains("Their words say", when.Main);
        Assert.Contains("twice a week", when.Main);
        Assert.Equal($"{day.Day}", when.Typed("Deadline.Day"));
    }

    private async Task<Answer> Piece(string words, bool title, Visitor? who = null)
    {
        who ??= _manager;
        var page = await who.Get(Here + "/goals/coach");
        var (target, fields) = Visitor.Filled(page, "main form:has([name=Words])", Of(("Words", words)), null);
        return await who.Post(target, [.. fields, new("Piece", "true"), new("Title", title ? "true" : "false")]);
    }
}
