using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class ChoiceHtmlTests
{
    private static PickTagHelper[] Picks =>
        [
            new()
            {
                Value = "keep",
                Label = "Keep",
                Small = "It works",
            },
            new() { Value = "adapt", Label = "Adapt" },
        ];

    [Fact]
    public void The_first_answer_has_the_id_of_the_question()
    {
        var page = new Render().Read(
            new ChoiceTagHelper
            {
                Name = "D",
                Legend = "Decide",
                Value = "adapt",
                Two = true,
            },
            null,
            Picks
        );
        var radios = page.QuerySelectorAll("fieldset .two .pick input[type=radio][name=D]");
        Assert.Equal(["D", "D-2"], radios.Select(r => r.Id));
        Assert.Equal("adapt", Assert.Single(page.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal("It works", page.QuerySelector("label[for=D] small")!.TextContent);
    }

    [Fact]
    public void What_was_picked_before_wins()
    {
        var render = new Render("POST").Typed("D", "keep").Wrong("D", "Pick again");
        var page = render.Read(
            new ChoiceTagHelper
            {
                Name = "D",
                Legend = "Decide",
                Value = "adapt",
            },
            null,
            Picks
        );
        Assert.Equal("keep", Assert.Single(page.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal("D-why", page.QuerySelector("fieldset.bad")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Several_may_be_ticked()
    {
        var many = new ChoiceTagHelper
        {
            Name = "D",
            Legend = "Ways",
            Many = true,
            Values = ["keep", "adapt"],
        };
        Assert.Equal(2, new Render().Read(many, null, Picks).QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.Single(
            new Render("POST").Typed("D", "adapt", "other").Read(many, null, Picks).QuerySelectorAll("[checked]")
        );
    }

    [Fact]
    public void A_form_sent_without_a_box_unticked_it()
    {
        var many = new ChoiceTagHelper
        {
            Name = "D",
            Legend = "Ways",
            Many = true,
            Values = ["keep"],
        };
        Assert.Empty(new Render("POST").Read(many, null, Picks).QuerySelectorAll("[checked]"));
        var tick = new TickTagHelper
        {
            Name = "Read",
            Label = "I read it",
            Checked = true,
        };
        Assert.Empty(new Render("POST").Read(tick).QuerySelectorAll("[checked]"));
        Assert.Single(new Render().Read(tick).QuerySelectorAll("#Read[checked]"));
    }

    [Fact]
    public void They_refuse_without_words()
    {
        Render.Refuses(new ChoiceTagHelper { Name = "D" }, "legend", null, Picks);
        Render.Refuses(new ChoiceTagHelper { Name = "D", Legend = "Decide" }, "nothing to pick");
        Render.Refuses(
            new ChoiceTagHelper { Name = "D", Legend = "Decide" },
            "label",
            null,
            new PickTagHelper { Value = "x" }
        );
        Render.Refuses(new PickTagHelper { Value = "x", Label = "X" }, "inside a gt-choice");
        Render.Refuses(new TickTagHelper { Name = "Read" }, "label");
    }
}
