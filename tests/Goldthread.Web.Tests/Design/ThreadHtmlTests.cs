using Goldthread.GoldenThread;
using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class ThreadHtmlTests
{
    [Fact]
    public void Twelve_stitches_and_the_same_in_words()
    {
        Strength[] twelve =
        [
            .. Enumerable.Repeat(Strength.Strong, 7),
            Strength.Thin,
            Strength.Thin,
            Strength.Broken,
            Strength.NotYetRecorded,
            Strength.NotYetRecorded,
        ];
        var page = new Render().Read(new StitchesTagHelper { Strengths = twelve });
        Assert.Equal(12, page.QuerySelectorAll("svg.stitches[aria-hidden=true] use").Length);
        Assert.Equal("7 strong, 2 thin, 1 broken, 2 not yet recorded.", page.QuerySelector("p")!.TextContent);
        Render.Refuses(new StitchesTagHelper { Strengths = twelve[1..] }, "twelve links, not 11");
    }

    [Theory]
    [InlineData(Strength.Strong, 1, "run-a", "Strong")]
    [InlineData(Strength.Strong, 10, "run-b", "Strong")]
    [InlineData(Strength.Thin, 4, "line-b", "Thin")]
    [InlineData(Strength.NotYetRecorded, 12, "line-b", "Not yet recorded")]
    [InlineData(Strength.Broken, 8, "end-a", "Broken")]
    public void A_link_is_drawn_and_said(Strength strength, int number, string drawing, string word)
    {
        var link = new ThreadLinkTagHelper
        {
            Number = number,
            Title = "Voice",
            Strength = strength,
            Reason = "His own words.",
        };
        var page = new Render().Read(link, "Under it");
        var item = page.QuerySelector($"li#link-{number}")!;
        Assert.Equal("#" + drawing, item.QuerySelector("use")!.GetAttribute("href"));
        Assert.Equal($"{number}. Voice {word}", item.QuerySelector("h2")!.TextContent);
        Assert.Equal(strength != Strength.Strong, item.QuerySelector(".card") is not null);
        Assert.Contains("Under it", item.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void They_refuse_without_words()
    {
        Render.Refuses(new ThreadLinkTagHelper { Number = 1, Reason = "x" }, "title");
        Render.Refuses(new ThreadLinkTagHelper { Number = 1, Title = "Voice" }, "reason");
        Render.Refuses(new ThreadTailTagHelper(), "what comes next");
    }
}
