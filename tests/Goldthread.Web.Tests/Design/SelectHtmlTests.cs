using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class SelectHtmlTests
{
    private static readonly SelectOption[] Homes =
    [
        new("", "Choose one"),
        new("h", Render.Hostile),
        new("l", "Larkfield"),
    ];

    [Fact]
    public void The_chosen_line_is_selected()
    {
        var page = new Render()
            .Typed("Home", "h")
            .Read(
                new SelectTagHelper
                {
                    Name = "Home",
                    Label = "Home",
                    Value = "l",
                    Options = Homes,
                }
            );
        Assert.Equal("h", Assert.Single(page.QuerySelectorAll("#Home option[selected]")).GetAttribute("value"));
        Assert.Equal(Render.Hostile, page.QuerySelector("option[value=h]")!.TextContent);
    }

    [Fact]
    public void It_refuses_without_a_label_or_options()
    {
        Render.Refuses(new SelectTagHelper { Name = "Home", Options = Homes }, "label");
        Render.Refuses(new SelectTagHelper { Name = "Home", Label = "Home" }, "options");
    }
}
