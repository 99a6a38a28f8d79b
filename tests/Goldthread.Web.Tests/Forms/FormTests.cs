using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Goldthread.History;
using Goldthread.Safety;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Forms;

/// <summary>What every form keeps to: saves what is good, says what is not beside its field, and loses no word.</summary>
public sealed class FormTests(FormSite site) : IClassFixture<FormSite>
{
    public static TheoryData<string> All => [.. AllForms.ByName.Keys];

    public static TheoryData<string> Overtaken =>
        [.. AllForms.ByName.Values.Where(f => f.List || f.Changes).Select(f => f.Name)];

    public static TheoryData<string> Showing =>
        [.. AllForms.ByName.Values.Where(f => f.Words != "").Select(f => f.Name)];

    public static TheoryData<string, string> Needed =>
        Pairs(AllForms.ByName.Values.SelectMany(f => f.Needs.Select(n => (f.Name, n.Field))));

    public static TheoryData<string, string> Limited =>
        Pairs(AllForms.ByName.Values.SelectMany(f => f.Limits.Select(l => (f.Name, l.Field))));

    public static TheoryData<string, int> Refused
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var form in AllForms.ByName.Values)
            {
                for (var i = 0; i < form.Refuses.Length; i++)
                {
                    data.Add(form.Name, i);
                }
            }

            return data;
        }
    }

    [Fact]
    public async Task Every_page_that_takes_words_is_tried_here()
    {
        var tried = AllForms.ByName.Values.Select(f => f.At(site.Shared).Split('?')[0]).ToList();

        var missing = (await Route.All(site.Site))
            .Where(r =>
                r.Handlers.Contains("")
                && r.Page is not ("/Evidence/Import" or "/Goals/Check" or "/Security/Problem")
                // What is tried out with the coach is saved by nobody.
                && r.Page != "/Coaching/Ask"
                // Files are tried by tests of their own.
                && !r.Page.StartsWith("/Imports/", StringComparison.Ordinal)
                // An emergency opens only whom one does not see already; it has tests of its own.
                && r.Page != "/Safety/Emergency"
                // The door has tests of its own: it works on accounts, not on records.
                && !r.Page.StartsWith("/Security/S", StringComparison.Ordinal)
            )
            .Where(r => !tried.Exists(path => Pattern(r).IsMatch(path)))
            .Select(r => r.Page);

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_good_is_saved_and_said_to_be(string name)
    {
        var (form, setting) = await Fresh(name);
        var page = await site.Manager.Get(form.At(setting));
        var before = await site.Changes();

        var answer = await site.Manager.Send(page, form.Selector, form.Typed);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.Notice is { Length: > 5 }, string.Join("; ", answer.Summary));
        Assert.Equal(before + 1, await site.Changes());
        Assert.Null((await site.Manager.Get(answer.Path)).Notice);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task As_much_as_the_limit_is_taken(string name)
    {
        var (form, setting) = await Fresh(name);
        var page = await site.Manager.Get(form.At(setting));
        var full = Of([.. form.Limits.Select(l => (l.Field, (string?)new string('ŵ', l.Most)))]);

        var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(full));

        Assert.True(answer.Notice is not null, string.Join("; ", answer.Summary));
    }

    [Theory]
    [MemberData(nameof(Needed))]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost(string name, string field)
    {
        var form = AllForms.ByName[name];
        var says = form.Needs.Single(n => n.Field == field).Says;
        var page = await site.Manager.Get(form.At(site.Shared));
        var picked = page.Html.QuerySelector($"[name='{field}']") is IHtmlInputElement { Type: "radio" };
        var typed = form.Typed.With(Of((field, picked ? null : "  ")));

        await Refuses(form, page, typed, field, says);
    }

    [Theory]
    [MemberData(nameof(Limited))]
    public async Task One_letter_too_many_is_counted_and_kept(string name, string field)
    {
        var form = AllForms.ByName[name];
        var most = form.Limits.Single(l => l.Field == field).Most;
        var page = await site.Manager.Get(form.At(site.Shared));
        var typed = form.Typed.With(Of((field, new string('ŵ', most + 1))));

        await Refuses(form, page, typed, field, $"Shorten this to {most} characters or fewer. It has {most + 1}.");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_is_refused_in_words_that_help(string name, int which)
    {
        var form = AllForms.ByName[name];
        var (wrong, field, says) = form.Refuses[which];
        var page = await site.Manager.Get(form.At(site.Shared));

        await Refuses(form, page, form.Typed.With(wrong), field, says);
    }

    [Theory]
    [MemberData(nameof(Showing))]
    public async Task Words_of_any_kind_are_kept_and_shown_exactly_and_never_run(string name)
    {
        var (form, setting) = await Fresh(name);
        var page = await site.Manager.Get(form.At(setting));

        var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(Of((form.Words, Hostile))));
        var shown = form.ShownAt is { } at ? await site.Manager.Get(at(setting)) : answer;

        Assert.True(answer.Notice is not null, string.Join("; ", answer.Summary));
        Assert.Contains(Hostile, shown.Html.Body!.TextContent);
        Assert.Empty(shown.Html.QuerySelectorAll("script"));
        if (form.Changes || form.List)
        {
            var again = form.List ? await Newest(form, setting) : await site.Manager.Get(form.At(setting));
            Assert.Equal(Hostile, again.Typed(form.Words));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Sent_twice_or_at_once_it_counts_once_and_lands_in_one_place(string name)
    {
        var (form, setting) = await Fresh(name);
        var page = await site.Manager.Get(form.At(setting));
        var (target, fields) = Visitor.Filled(page, form.Selector, form.Typed);
        var before = await site.Changes();

        var both = await Task.WhenAll(site.Manager.Post(target, fields), site.Manager.Post(target, fields));
        var later = await site.Manager.Post(target, fields);

        Assert.Equal(before + 1, await site.Changes());
        Assert.All(both.Append(later), a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single(both.Append(later).Select(a => a.Path).Distinct());
    }

    [Theory]
    [MemberData(nameof(Showing))]
    public async Task Sent_again_with_other_words_the_first_stays_and_the_second_is_kept_on_the_form(string name)
    {
        var (form, setting) = await Fresh(name);
        var page = await site.Manager.Get(form.At(setting));
        Assert.NotNull((await site.Manager.Send(page, form.Selector, form.Typed)).Notice);
        var before = await site.Changes();

        var answer = await site.Manager.Send(
            page,
            form.Selector,
            form.Typed.With(Of((form.Words, "Written after it was saved.")))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("You saved this form before with other words", Assert.Single(answer.Summary).Sentence);
        Assert.Equal("Written after it was saved.", answer.Typed(form.Words));
        Assert.NotEqual(page.Typed("Once"), answer.Typed("Once"));
        Assert.Equal(before, await site.Changes());
        await using var scope = site.Site.Services.CreateAsyncScope();
        var events = scope.ServiceProvider.GetRequiredService<SignInDb>().Events;
        Assert.True(await events.AnyAsync(e => e.What == Happened.FormSentOtherwise));
    }

    [Theory]
    [MemberData(nameof(Overtaken))]
    public async Task Whoever_was_overtaken_is_told_kindly_and_keeps_their_words(string name)
    {
        var (form, setting) = await Fresh(name);
        if (form.List)
        {
            await site.Manager.Send(await site.Manager.Get(form.At(setting)), form.Selector, form.Typed);
        }

        var mine = form.List ? await Newest(form, setting) : await site.Manager.Get(form.At(setting));
        var theirs = await site.Manager.Get(mine.Path);
        var overtaking = form.Typed.With(Of((form.Words, "Their words.")));
        Assert.NotNull((await site.Manager.Send(theirs, form.Selector, overtaking)).Notice);
        var before = await site.Changes();

        var answer = await site.Manager.Send(mine, form.Selector, form.Typed.With(Of((form.Words, "My words."))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("Someone else changed this while you were writing.", Assert.Single(answer.Summary).Sentence);
        Assert.Equal("My words.", answer.Typed(form.Words));
        Assert.Equal(before, await site.Changes());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_form_that_we_did_not_give_to_this_reader_saves_nothing(string name)
    {
        const string Token = "__RequestVerificationToken";
        var form = AllForms.ByName[name];
        var page = await site.Manager.Get(form.At(site.Shared));
        var others = (await site.Worker.Get("/people")).Typed(Token);
        var before = await site.Changes();
        Assert.NotEqual(others, page.Typed(Token));

        foreach (var token in new[] { null, "", "nonsense", others })
        {
            var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(Of((Token, token))));

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("The form had waited too long", answer.Heading);
        }

        Assert.Equal(before, await site.Changes());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_form_without_its_mark_is_given_a_new_one_and_keeps_what_was_typed(string name)
    {
        var form = AllForms.ByName[name];
        var page = await site.Manager.Get(form.At(site.Shared));
        var before = await site.Changes();

        var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(Of(("Once", null))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(before, await site.Changes());
        Kept(form.Typed, answer);
        Assert.NotEqual(Guid.Empty, Guid.Parse(answer.Typed("Once")!));
    }

    private static TheoryData<string, string> Pairs(IEnumerable<(string, string)> pairs)
    {
        var data = new TheoryData<string, string>();
        foreach (var (first, second) in pairs)
        {
            data.Add(first, second);
        }

        return data;
    }

    private static Regex Pattern(Route route) =>
        new(
            "^"
                + Regex.Replace(
                    route.Template,
                    @"/\{\w+(:\w+)?(?<o>\?)?\}",
                    m => m.Groups["o"].Success ? "(/[^/]+)?" : "/[^/]+"
                )
                + "$"
        );

    private async Task Refuses(
        FormCase form,
        Answer page,
        IReadOnlyDictionary<string, string?> typed,
        string field,
        string says
    )
    {
        var before = await site.Changes();

        var answer = await site.Manager.Send(page, form.Selector, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(says, answer.Problem(field) ?? "nothing");
        var line = answer.Summary.FirstOrDefault(l => l.Sentence.Contains(says, StringComparison.Ordinal));
        Assert.NotNull(answer.Html.QuerySelector($"main {line.Href ?? "#nowhere"}"));
        Kept(typed, answer);
        Assert.Equal(before, await site.Changes());
    }

    // A pick that is not on the list cannot be shown as picked; everything else stands in its box.
    private static void Kept(IReadOnlyDictionary<string, string?> typed, Answer answer)
    {
        foreach (var (field, value) in typed)
        {
            var box = answer.Html.QuerySelector($"[name='{field}']");
            if (box is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" })
            {
                Assert.Equal(value, answer.Typed(field));
            }
            else if (
                box is IHtmlInputElement
                && answer.Html.QuerySelector($"[name='{field}'][value='{value}']") is not null
            )
            {
                Assert.Equal(value, answer.Typed(field));
            }
        }
    }

    // What a form makes is newer than what its setting made: ids of one instant have no order.
    private async Task<(FormCase Form, FormCase.Setting Setting)> Fresh(string name)
    {
        var setting = await FormSite.Set(site.Site.World);
        site.Site.World.Clock.Advance(TimeSpan.FromMilliseconds(2));
        var form = AllForms.ByName[name];
        return (form.In(setting), setting);
    }

    private async Task<Answer> Newest(FormCase form, FormCase.Setting setting)
    {
        var list = await site.Manager.Get(form.At(setting));
        var link = list
            .Html.QuerySelectorAll($"main a[href^='{form.At(setting)}/']")
            .Select(a => a.GetAttribute("href")!);
        return await site.Manager.Get(link.OrderBy(l => l, StringComparer.Ordinal).Last());
    }
}

/// <summary>The application with a person in it, shared by the tests of forms.</summary>
public sealed class FormSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;
    public Visitor Manager { get; private set; } = null!;
    public Visitor Worker { get; private set; } = null!;

    /// <summary>For what is refused: nothing about it ever changes.</summary>
    public FormCase.Setting Shared { get; private set; } = null!;

    public Task<int> Changes() => Site.World.Count<HistoryEntry>();

    public async Task InitializeAsync()
    {
        Site = await Site.Open();
        var worker = await Site.World.Hire("Siân Prys");
        await Site.World.LetSetUp(Site.World.Manager);
        Shared = await Set(Site.World);
        Manager = await Site.As(Site.World.Manager);
        Worker = await Site.As(worker);
    }

    public static async Task<FormCase.Setting> Set(World world)
    {
        var person = await world.AddPerson("Maya Okafor");
        var (goal, indicator) = await world.StartGoal(person);
        return new(world, person, goal, indicator, await world.WriteRecord(person))
        {
            Colleague = (await world.Hire("Kit Marlow")).Id,
            Team = (await world.BeginTeam("Mornings")).Id,
            Lacking = (
                await world.Note<CapacityDecision, CapacityDecision.Typed>(person, Typed.Lacking(world.Today))
            ).Id,
            Restriction = (
                await world.Note<Restriction, Restriction.Typed>(person, Typed.Restriction(world.Today, goal))
            ).Id,
        };
    }

    public async Task DisposeAsync()
    {
        Manager.Dispose();
        Worker.Dispose();
        await Site.DisposeAsync();
    }
}
