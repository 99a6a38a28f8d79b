using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Security;

/// <summary>What every page sends besides its words, and what its HTML never holds.</summary>
public sealed class HeadersTests(Household household) : IClassFixture<Household>
{
    [Fact]
    public async Task Every_page_keeps_to_itself_and_is_kept_by_nobody()
    {
        foreach (var answer in await Everything())
        {
            var csp = Header(answer, "Content-Security-Policy");
            Assert.StartsWith("default-src 'none'; script-src 'self' 'nonce-", csp);
            Assert.Contains("; style-src 'self' 'nonce-", csp);
            Assert.Contains("connect-src 'self'; ", csp);
            Assert.Contains("object-src 'none'", csp);
            Assert.Contains("frame-ancestors 'none'", csp);
            Assert.Contains("form-action 'self'", csp);
            Assert.DoesNotContain("unsafe", csp);
            Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
            Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
            Assert.True(answer.Response.Headers.CacheControl!.NoStore, answer.Path);
            Assert.False(answer.Response.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task No_page_holds_a_script_or_a_style_that_the_policy_would_refuse()
    {
        foreach (var answer in await Everything())
        {
            Assert.All(
                answer.Html.QuerySelectorAll("script"),
                s =>
                {
                    Assert.StartsWith("/design/coach.js?v=", s.GetAttribute("src"));
                    Assert.Equal("", s.TextContent);
                    Assert.Contains($"'nonce-{s.GetAttribute("nonce")}'", Header(answer, "Content-Security-Policy"));
                }
            );
            Assert.Empty(answer.Html.QuerySelectorAll("iframe, object, embed, base, meta[http-equiv]"));
            Assert.Empty(answer.Html.QuerySelectorAll("[style]"));
            Assert.Empty(
                answer.Html.All.SelectMany(e =>
                    e.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.Ordinal))
                )
            );
            Assert.Empty(
                answer.Html.QuerySelectorAll("[href^='javascript:'], [href^='http'], [src^='http'], [src^='//']")
            );
            var style = Assert.Single(answer.Html.QuerySelectorAll("style"));
            Assert.Contains($"'nonce-{style.GetAttribute("nonce")}'", Header(answer, "Content-Security-Policy"));
        }
    }

    [Fact]
    public async Task The_nonce_is_new_every_time()
    {
        using var stranger = household.Site.Stranger();

        var nonces = new[] { await stranger.Get("/"), await stranger.Get("/") }.Select(a =>
            a.Html.QuerySelector("style")!.GetAttribute("nonce")
        );

        Assert.Equal(2, nonces.Distinct().Count());
    }

    [Fact]
    public async Task Every_page_says_its_language_its_title_and_one_first_heading()
    {
        foreach (var answer in await Everything())
        {
            Assert.Equal("en-GB", answer.Html.DocumentElement.GetAttribute("lang"));
            Assert.True(answer.Html.Title!.Length > " · Goldthread".Length, answer.Path);
            Assert.EndsWith(" · Goldthread", answer.Html.Title);
            Assert.True(answer.Html.QuerySelectorAll("h1").Length == 1, $"{answer.Path} has not one h1");
            Assert.Single(answer.Html.QuerySelectorAll("main#main"));
            Assert.Equal("#main", answer.Html.QuerySelector("a.skip")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Every_id_is_there_once_and_whatever_points_to_one_finds_it()
    {
        foreach (var answer in await Everything())
        {
            var ids = answer.Html.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            var twice = ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
            Assert.True(twice.Count == 0, $"{answer.Path} has twice: {string.Join(", ", twice)}");
            foreach (var name in new[] { "for", "aria-describedby", "aria-labelledby" })
            {
                foreach (var element in answer.Html.QuerySelectorAll($"[{name}]"))
                {
                    foreach (var id in element.GetAttribute(name)!.Split(' '))
                    {
                        Assert.True(ids.Contains(id), $"{answer.Path}: {name}={id}");
                    }
                }
            }
        }
    }

    [Fact]
    public async Task Every_field_has_a_label_and_every_group_of_picks_a_question()
    {
        foreach (var answer in await Everything())
        {
            foreach (var field in answer.Html.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
            {
                var label =
                    (field.Id is { } id ? answer.Html.QuerySelector($"label[for='{id}']") : null)
                    ?? field.Closest("label");
                Assert.True(label?.TextContent.Trim().Length > 0, $"{answer.Path}: {field.OuterHtml}");
                if (field is IHtmlInputElement { Type: "radio" })
                {
                    Assert.True(field.Closest("fieldset")?.QuerySelector("legend") is not null, field.OuterHtml);
                }
            }

            Assert.All(answer.Html.QuerySelectorAll("a[href], button"), a => Assert.NotEqual("", a.TextContent.Trim()));
        }
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var visitor = await household.As(household.World.Manager);
        var followed = new HashSet<string>();
        foreach (var answer in await Pages(household.World.Manager))
        {
            foreach (var link in answer.Html.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                var path = new Uri(new Uri(household.Site.Address + answer.Path), link).PathAndQuery;
                if (followed.Add(path) && !answer.Path.StartsWith("/design", StringComparison.Ordinal))
                {
                    var there = await visitor.Get(path);
                    Assert.True(there.Status == HttpStatusCode.OK, $"{answer.Path} leads to {path}: {there.Status}");
                }
            }
        }

        Assert.True(followed.Count > 50);
    }

    [Fact]
    public async Task Every_link_that_a_support_worker_is_shown_opens_for_them()
    {
        var visitor = await household.As(household.MayasWorker);
        foreach (var answer in await Pages(household.MayasWorker))
        {
            foreach (
                var link in answer.Html.QuerySelectorAll("a[href^='/people']").Select(a => a.GetAttribute("href")!)
            )
            {
                var there = await visitor.Get(link);
                Assert.True(there.Status == HttpStatusCode.OK, $"{answer.Path} leads to {link}: {there.Status}");
            }
        }
    }

    [Fact]
    public async Task Something_not_there_is_said_in_plain_words()
    {
        var visitor = await household.As(household.World.Manager);

        foreach (var path in new[] { "/nowhere", "/people/nobody", "/people/" + Guid.Empty, "/demo/nothing" })
        {
            var answer = await visitor.Get(path);

            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.Equal("We cannot find that page", answer.Heading);
        }
    }

    [Fact]
    public async Task When_something_breaks_on_our_side_the_page_says_so_plainly_and_is_as_safe_as_any()
    {
        await using var site = await Site.Open(await World.Begin(new TestDatabase(ofItsOwn: true)));
        using var manager = await site.As(site.World.Manager);
        using (var connection = site.World.Database.ConnectToHarm())
        {
            connection.Run(Engine.IsPostgres ? "DROP TABLE review CASCADE" : "DROP TABLE review");
        }

        var broken = await manager.Get("/reviews");

        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Equal("Something went wrong on our side", broken.Heading);
        Assert.DoesNotContain("review", broken.Main, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("default-src 'none'", Header(broken, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(broken, "X-Content-Type-Options"));
        Assert.True(broken.Response.Headers.CacheControl!.NoStore);
    }

    private static string Header(Answer answer, string name) =>
        answer.Response.Headers.TryGetValues(name, out var values)
            ? string.Join(", ", values)
            : throw new InvalidOperationException($"{answer.Path} has no {name}.");

    private async Task<IReadOnlyList<Answer>> Everything()
    {
        using var stranger = household.Site.Stranger();
        return
        [
            await stranger.Get("/"),
            await stranger.Get("/nowhere"),
            await stranger.Post("/people/new", []),
            .. await Pages(household.MayasWorker),
            .. await Pages(household.World.Manager),
        ];
    }

    private async Task<IReadOnlyList<Answer>> Pages(Goldthread.Staff.Actor who)
    {
        var visitor = await household.As(who);
        var answers = new List<Answer>();
        foreach (var route in await Route.All(household.Site))
        {
            foreach (var whole in new[] { true, false })
            {
                var path = household.Maya.Address(route, whole);
                if (!answers.Exists(a => a.Path == path) && !path.Contains("/problem", StringComparison.Ordinal))
                {
                    answers.Add(await visitor.Get(path));
                }
            }
        }

        return [.. answers.Where(a => a.Status == HttpStatusCode.OK)];
    }
}
