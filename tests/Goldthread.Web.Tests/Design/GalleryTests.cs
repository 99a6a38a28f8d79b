using AngleSharp.Dom;
using Goldthread.TestKit;
using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

/// <summary>Every piece together in real Razor, inside the layout.</summary>
public sealed class GalleryTests
{
    private static async Task<IDocument> Page()
    {
        await using var site = await Site.Open();
        using var manager = await site.As(site.World.Manager);
        return (await manager.Get("/design/gallery")).Html;
    }

    [Fact]
    public async Task The_layout_names_the_page_the_place_and_the_person_signed_in()
    {
        var page = await Page();
        Assert.Equal("The design kit · Goldthread", page.Title);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("People", Assert.Single(page.QuerySelectorAll(".places [aria-current=page]")).TextContent);
        Assert.Equal("Rowan Hale", page.QuerySelector(".sync")!.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/demo/leave'] input[name=__RequestVerificationToken]"));
        Assert.NotNull(page.QuerySelector("main#main"));
        Assert.NotNull(page.QuerySelector("section.person + main"));
    }

    [Fact]
    public async Task Every_drawing_in_use_is_there_and_every_id_is_its_own()
    {
        var page = await Page();
        Assert.All(
            page.QuerySelectorAll("use"),
            use => Assert.NotNull(page.GetElementById(use.GetAttribute("href")![1..]))
        );
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        Assert.Equal(ids.Distinct().Count(), ids.Length);
    }

    [Fact]
    public async Task Every_error_leads_to_a_box_and_every_box_has_words()
    {
        var page = await Page();
        Assert.All(
            page.QuerySelectorAll(".errors a"),
            a =>
                Assert.NotNull(
                    page.QuerySelector("input" + a.GetAttribute("href") + ",textarea" + a.GetAttribute("href"))
                )
        );
        foreach (var box in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
            Assert.NotNull(page.QuerySelector($"label[for='{box.Id}']"));
    }

    [Fact]
    public async Task Nothing_needs_a_script_or_breaks_a_strict_policy()
    {
        var page = await Page();
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick]"));
    }

    [Fact]
    public async Task The_stylesheet_is_kept_for_a_year()
    {
        await using var site = await Site.Open();
        using var stranger = site.Stranger();
        var answer = (await stranger.Get(DesignAssets.RestHref)).Response;
        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
    }
}
