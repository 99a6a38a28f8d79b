using System.Net;
using AngleSharp.Dom;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Security.SignIn;

/// <summary>The pages of the door, as pages: light, labelled, and with the one script only where a passkey is asked for.</summary>
public sealed class RealPagesTests : IAsyncLifetime
{
    private static readonly string[] WithScript = ["/sign-in", "/way-in", "/step-up", "/account/passkeys"];

    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Open(pretend: false);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task The_one_script_stands_only_where_a_passkey_is_asked_for()
    {
        foreach (var page in await All())
        {
            var scripts = page.Html.QuerySelectorAll("script");
            var path = page.Path.Split('?')[0];
            Assert.True(scripts.Length == (WithScript.Contains(path) ? 1 : 0), $"{path} has {scripts.Length}");
            Assert.All(
                scripts,
                s =>
                {
                    Assert.StartsWith("/design/passkey.js?v=", s.GetAttribute("src"));
                    Assert.Equal("module", s.GetAttribute("type"));
                    Assert.Equal("", s.TextContent);
                }
            );
        }
    }

    [Fact]
    public async Task Every_page_of_the_door_has_one_heading_labels_and_no_id_twice()
    {
        foreach (var page in await All())
        {
            Assert.True(page.Status == HttpStatusCode.OK, $"{page.Path}: {page.Status}");
            Assert.Single(page.Html.QuerySelectorAll("h1"));
            var ids = page.Html.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
            foreach (var field in page.Html.QuerySelectorAll("input:not([type=hidden])"))
            {
                var label = page.Html.QuerySelector($"label[for='{field.Id}']");
                Assert.True(label?.TextContent.Trim().Length > 0, $"{page.Path}: {field.OuterHtml}");
            }

            Assert.Empty(page.Html.QuerySelectorAll("[style], iframe, object"));
        }
    }

    [Fact]
    public async Task Every_page_of_the_door_is_light()
    {
        using var visitor = await _site.As(_site.World.Manager);
        foreach (
            var path in new[] { "/sign-in", "/account", "/account/passkeys", "/account/password", "/design/passkey.js" }
        )
        {
            using var response = await visitor.Wire(path, "br");
            Assert.True((await response.Content.ReadAsByteArrayAsync()).Length < 20 * 1024, path);
        }
    }

    [Fact]
    public async Task The_script_is_kept_by_browsers_and_its_address_changes_with_it()
    {
        using var visitor = _site.Stranger();
        var src = (await visitor.Get("/sign-in")).Html.QuerySelector("script")!.GetAttribute("src")!;

        using var script = await visitor.Wire(src);

        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.True(script.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(300));
    }

    private async Task<IReadOnlyList<Answer>> All()
    {
        var maya = await _site.World.AddPerson("Maya Okafor");
        var (inside, passkey) = await _site.WithPasskey(_site.World.Manager);
        var (welcomed, wayIn) = await _site.Welcome(await _site.World.Hire("Siân Prys"));
        using var stranger = _site.Stranger();
        var pages = new List<Answer>
        {
            await stranger.Get("/sign-in"),
            await stranger.Get("/sign-in/picture"),
            await stranger.Get("/sign-out"),
            await stranger.Get("/set-up"),
            wayIn,
            await inside.Get("/"),
            await inside.Get("/people"),
            await inside.Get("/account"),
            await inside.Get("/account/passkeys"),
            await inside.Get("/account/password"),
            await inside.Get($"/people/{maya.Id}/way-in"),
            await inside.Get("/step-up"),
        };
        welcomed.Dispose();
        inside.Dispose();
        passkey.Dispose();
        return pages;
    }
}
