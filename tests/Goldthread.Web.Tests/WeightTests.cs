using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests;

/// <summary>Pages stay light: somebody on a slow phone reads them as soon as anybody.</summary>
public sealed class WeightTests(Household household) : IClassFixture<Household>
{
    private const int Most = 50 * 1024;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_first_load_of_any_page_is_at_most_fifty_kilobytes_on_the_wire_and_no_script_but_the_coach(
        string encoding
    )
    {
        var visitor = await household.As(household.World.Manager);
        // The pages of people and of their guests are not for a manager.
        var routes = (await Route.All(household.Site)).Where(r =>
            !r.Template.Contains("/problem")
            && !r.Template.Contains("/welcome")
            && r.Template is not ("/me" or "/me/looks")
            && !r.Template.StartsWith("/shared", StringComparison.Ordinal)
        );
        foreach (var route in routes)
        {
            var path = household.Maya.Address(route);
            using var page = await visitor.Wire(path, encoding);
            Assert.True(page.StatusCode == HttpStatusCode.OK, $"{path}: {page.StatusCode}");
            Assert.Equal([encoding], page.Content.Headers.ContentEncoding);
            var wire = await page.Content.ReadAsByteArrayAsync();
            var html = new HtmlParser().ParseDocument(await Unpack(wire, encoding));
            Assert.Empty(html.QuerySelectorAll("script:not([src^='/design/coach.js?v=']), img[src]"));

            var weight = wire.Length;
            var files = html.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!);
            foreach (var sheet in files.Concat(html.QuerySelectorAll("script").Select(s => s.GetAttribute("src")!)))
            {
                using var css = await visitor.Wire(sheet, encoding);
                Assert.Equal(HttpStatusCode.OK, css.StatusCode);
                weight += (await css.Content.ReadAsByteArrayAsync()).Length;
            }

            Assert.True(weight is > 1000 and <= Most, $"{path} weighs {weight} bytes with its stylesheet");
        }
    }

    [Fact]
    public async Task The_stylesheet_is_kept_by_the_browser_and_comes_compressed()
    {
        using var stranger = household.Site.Stranger();
        var href = (await stranger.Get("/")).Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var plain = await stranger.Wire(href);
        using var small = await stranger.Wire(href, "br");

        Assert.True(plain.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(300));
        var (full, packed) = (await Length(plain), await Length(small));
        Assert.True(packed < full / 2, $"{packed} of {full}");
    }

    private static async Task<int> Length(HttpResponseMessage response) =>
        (await response.Content.ReadAsByteArrayAsync()).Length;

    private static async Task<string> Unpack(byte[] wire, string encoding)
    {
        using var packed = new MemoryStream(wire);
        await using Stream stream =
            encoding == "br"
                ? new BrotliStream(packed, CompressionMode.Decompress)
                : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
