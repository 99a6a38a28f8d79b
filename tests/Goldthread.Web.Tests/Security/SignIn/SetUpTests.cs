using System.Net;
using System.Text.RegularExpressions;
using Goldthread.Staff;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Web.Commands;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>The first visit: a code that only the log knows, five answers, and no way round.</summary>
public sealed class SetUpTests
{
    [Fact]
    public async Task Before_anybody_has_set_it_up_every_address_leads_there()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();

        foreach (var path in new[] { "/", "/people", "/sign-in", "/account", "/demo/be", "/nowhere" })
        {
            var page = await first.Get(path);
            Assert.Equal("/set-up", page.Path);
            Assert.Equal("Set up Goldthread", page.Heading);
        }

        Assert.Equal(HttpStatusCode.OK, (await first.Get("/health/ready")).Status);
    }

    [Fact]
    public async Task With_the_code_of_the_log_and_five_answers_a_provider_is_there_and_its_manager_is_in()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        using var passkey = new SoftPasskey(site.Address);

        var chosen = await first.Send(await first.Get("/"), typed: Answers(await CodeIn(site)));
        Assert.Equal("Choose how you sign in", chosen.Heading);
        var inside = await first.Make(chosen, passkey);

        Assert.Equal("Hello, Judith", inside.Heading);
        await using var db = site.Database.Read();
        Assert.Equal("Fern & Foal Care", (await db.TheProvider())!.Name);
        Assert.False((await db.TheProvider())!.Pretend);
        var manager = await db.ActorOf(db.Colleagues().Single().Id, site.Database.Clock.Now);
        Assert.Equal(
            [Relation.Administrator, Relation.RegisteredManager],
            manager!.Grants.Select(g => g.Relation).OrderBy(r => r.ToString(), StringComparer.Ordinal)
        );
        Assert.Equal(Verify.Outcome.Sound, site.Database.Verify().Outcome);
    }

    [Fact]
    public async Task A_wrong_code_sets_nothing_up_and_keeps_what_was_written()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        await CodeIn(site);

        var again = await first.Send(await first.Get("/"), typed: Answers("AAAA-BBBB-CCCC-DDDD"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("not the code of the last start", again.Problem("Code"));
        Assert.Equal("Judith Amankwah", again.Typed("Form.Name"));
        await NobodyIsThere(site);
    }

    [Fact]
    public async Task Without_a_code_there_is_no_default_that_opens()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();

        foreach (var code in new[] { "", "admin", "password", "goldthread", "0000-0000-0000-0000" })
        {
            var again = await first.Send(await first.Get("/"), typed: Answers(code));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        }

        await NobodyIsThere(site);
    }

    [Fact]
    public async Task The_code_works_once()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        using var second = site.Stranger();
        var code = await CodeIn(site);
        var late = await second.Get("/");
        await first.Send(await first.Get("/"), typed: Answers(code));

        var again = await second.Send(late, typed: Answers(code));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("Goldthread has been set up", again.Heading);
        await using var db = site.Database.Read();
        Assert.Single(db.Colleagues());
        Assert.Equal("Goldthread has been set up", (await second.Get("/set-up")).Heading);
    }

    [Fact]
    public async Task After_ten_wrong_codes_the_right_one_is_no_good_either()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        var code = await CodeIn(site);
        var page = await first.Get("/");
        for (var i = 0; i < 10; i++)
        {
            await first.Send(page, typed: Answers($"WRNG-{i:0000}"));
        }

        var again = await first.Send(page, typed: Answers(code));

        Assert.Contains("Start Goldthread again", again.Problem("Code"));
        await NobodyIsThere(site);
    }

    [Fact]
    public async Task Whatever_is_missing_is_said_at_once_and_the_code_is_not_used_up()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        var code = await CodeIn(site);

        var again = await first.Send(
            await first.Get("/"),
            typed: Fields.Of(("Code", code.ToLowerInvariant().Replace('-', ' ')))
        );
        Assert.Equal(5, again.Summary.Count);
        Assert.All(again.Summary, s => Assert.NotNull(s.Href));
        var chosen = await first.Send(again, typed: Answers(code));

        Assert.Equal("Choose how you sign in", chosen.Heading);
    }

    [Fact]
    public async Task An_empty_form_is_told_of_the_code_and_of_all_five_answers_at_once()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        await CodeIn(site);

        var again = await first.Send(await first.Get("/"), typed: Fields.Of(("Code", "")));

        Assert.Contains("Copy the code from the log", again.Problem("Code"));
        Assert.Equal(6, again.Summary.Count);
    }

    [Fact]
    public async Task Whoever_only_set_it_up_reaches_nothing_until_a_way_in_is_chosen()
    {
        await using var site = await Site.OpenEmpty();
        using var first = site.Stranger();
        await first.Send(await first.Get("/"), typed: Answers(await CodeIn(site)));

        foreach (var path in new[] { "/", "/people", "/people/new", "/account", "/account/passkeys", "/me" })
        {
            Assert.Equal("Sign in", (await first.Get(path)).Heading);
        }
    }

    [Fact]
    public async Task Each_start_says_another_code_and_none_once_it_is_set_up()
    {
        await using var site = await Site.OpenEmpty();
        var one = await CodeIn(site);
        var two = await CodeIn(site);

        Assert.NotEqual(one, two);
        Assert.Matches("^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$", one);
        await using var set = await Site.Open(pretend: false);
        Assert.DoesNotContain(set.Said, s => s.Contains("one-time code", StringComparison.Ordinal));
    }

    private static async Task<string> CodeIn(Site site)
    {
        site.Said.Clear();
        await FirstWords.Say(site.Services, site.Services.GetRequiredService<Setting>());
        return site
            .Said.Select(s => Regex.Match(s, "one-time code: (?<code>.*)$").Groups["code"].Value)
            .Single(c => c.Length > 0);
    }

    private static async Task NobodyIsThere(Site site)
    {
        await using var db = site.Database.Read();
        Assert.Null(await db.TheProvider());
        Assert.False(await site.With((SignInDb s) => Task.FromResult(s.Accounts.Any())));
    }

    private static IReadOnlyDictionary<string, string?> Answers(string code) =>
        Fields.Of(
            ("Code", code),
            ("Form.Provider", "Fern & Foal Care"),
            ("Form.Service", "Fern Court"),
            ("Form.Kind", "SupportedLiving"),
            ("Form.Name", "Judith Amankwah"),
            ("Form.SignInName", "judith@fern.example")
        );
}
