using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class FacesHtmlTests
{
    [Fact]
    public void Five_faces_each_with_its_word_and_a_way_to_say_nothing()
    {
        var page = new Render().Read(
            new FacesTagHelper
            {
                Name = "F",
                Legend = "How?",
                Value = "4",
                Decline = "Not today",
            }
        );
        Assert.Equal(
            ["5", "4", "3", "2", "1", "declined"],
            page.QuerySelectorAll("input").Select(i => i.GetAttribute("value")!)
        );
        Assert.Equal(
            ["Really good", "Good", "Okay", "Not so good", "Hard", "Not today"],
            page.QuerySelectorAll("label").Select(l => l.TextContent)
        );
        Assert.Equal("4", page.QuerySelector("[checked]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("svg"), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
    }

    [Fact]
    public void Three_may_start_with_the_hardest()
    {
        var faces = new FacesTagHelper
        {
            Name = "F",
            Legend = "How?",
            Count = 3,
            Flip = true,
            Decline = "Not today",
        };
        Assert.Equal(
            ["1", "2", "3", "declined"],
            new Render().Read(faces).QuerySelectorAll("input").Select(i => i.GetAttribute("value")!)
        );
    }

    [Fact]
    public void They_refuse_without_a_way_out()
    {
        Render.Refuses(new FacesTagHelper { Name = "F", Legend = "How?" }, "not wanting to say");
        Render.Refuses(new FacesTagHelper { Name = "F", Decline = "No" }, "legend");
        Render.Refuses(
            new FacesTagHelper
            {
                Name = "F",
                Legend = "How?",
                Decline = "No",
                Count = 4,
            },
            "threes and fives"
        );
    }
}
