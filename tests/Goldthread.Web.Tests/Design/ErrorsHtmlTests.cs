using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class ErrorsHtmlTests
{
    [Fact]
    public void Nothing_is_said_when_nothing_is_wrong() => Assert.Equal("", new Render().Markup(new ErrorsTagHelper()));

    [Fact]
    public void Errors_stand_in_the_order_of_the_page_and_lead_to_their_boxes()
    {
        var render = new Render()
            .Wrong("Look", "Choose a day")
            .Wrong("", "Somebody changed it")
            .Wrong("Words", "Say more <b>")
            .Wrong("Elsewhere", "Not on this page");
        render.Markup(new FieldTagHelper { Name = "Words", Label = "Words" });
        render.Markup(new DateTagHelper { Name = "Look", Legend = "Look" });
        var page = render.Read(new ErrorsTagHelper());
        var box = page.QuerySelector(".errors[role=alert]")!;
        Assert.Equal(
            "Four things are missing or unclear",
            page.QuerySelector("#" + box.GetAttribute("aria-labelledby"))!.TextContent
        );
        Assert.Equal(["#Words", "#Look-Day"], box.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("Say more <b>", box.QuerySelector("a")!.TextContent);
        Assert.Equal(4, box.QuerySelectorAll("li").Length);
        Assert.Contains("Everything you wrote is kept.", box.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void One_error_is_one_thing()
    {
        var page = new Render().Wrong("X", "Say it").Read(new ErrorsTagHelper());
        Assert.Equal("One thing is missing or unclear", page.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void A_form_counts_once_and_stays_the_same_form()
    {
        var once = new OnceTagHelper { Value = Guid.Parse("0197a000-0000-7000-8000-000000000001") };
        Assert.Equal(
            once.Value.ToString(),
            new Render().Read(once).QuerySelector("[name=Once]")!.GetAttribute("value")
        );
        Assert.Equal(
            "sent",
            new Render().Typed("Once", "sent").Read(once).QuerySelector("[name=Once]")!.GetAttribute("value")
        );
        Render.Refuses(new OnceTagHelper(), "fresh id");
    }
}
