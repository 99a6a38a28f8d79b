using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class DateHtmlTests
{
    [Fact]
    public void A_day_is_three_boxes_under_one_question()
    {
        var page = new Render().Read(
            new DateTagHelper
            {
                Name = "Look",
                Legend = "Look again on",
                Value = new(2026, 12, 9),
            }
        );
        Assert.Equal("Look again on", page.QuerySelector("fieldset > legend")!.TextContent);
        Assert.Equal("9", page.QuerySelector("#Look-Day[name='Look.Day']")!.GetAttribute("value"));
        Assert.Equal("12", page.QuerySelector("[name='Look.Month']")!.GetAttribute("value"));
        Assert.Equal("2026", page.QuerySelector("[name='Look.Year']")!.GetAttribute("value"));
        Assert.All(
            page.QuerySelectorAll("label"),
            l => Assert.NotNull(page.QuerySelector("#" + l.GetAttribute("for")))
        );
    }

    [Fact]
    public void What_was_typed_wins_and_the_error_is_told_at_each_box()
    {
        var render = new Render().Typed("Look.Day", "31").Typed("Look.Month", "x").Wrong("Look", "Choose a day");
        var page = render.Read(
            new DateTagHelper
            {
                Name = "Look",
                Legend = "Look",
                Value = new(2026, 12, 9),
            }
        );
        Assert.Equal("x", page.QuerySelector("#Look-Month")!.GetAttribute("value"));
        Assert.Equal("Choose a day", page.QuerySelector("fieldset.bad #Look-why")!.TextContent);
        Assert.All(
            page.QuerySelectorAll("input"),
            box => Assert.Equal("Look-why", box.GetAttribute("aria-describedby"))
        );
    }

    [Fact]
    public void A_moment_has_a_time_too()
    {
        var page = new Render().Read(
            new WhenTagHelper
            {
                Name = "Heard",
                Legend = "When?",
                Value = new(2026, 11, 19, 9, 5, 0),
            }
        );
        Assert.Equal("09:05", page.QuerySelector("#Heard-Time")!.GetAttribute("value"));
        Assert.Equal("19", page.QuerySelector("#Heard-Day")!.GetAttribute("value"));
    }

    [Fact]
    public void They_refuse_without_a_legend()
    {
        Render.Refuses(new DateTagHelper { Name = "Look" }, "legend");
        Render.Refuses(new WhenTagHelper { Name = "Look" }, "legend");
    }
}
