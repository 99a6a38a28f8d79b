using AngleSharp.Html.Dom;
using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class FieldHtmlTests
{
    [Fact]
    public void A_label_and_a_hint_belong_to_the_box()
    {
        var page = new Render().Read(
            new FieldTagHelper
            {
                Name = "Form.Words",
                Label = "His words",
                Hint = "Exactly.",
            }
        );
        var box = page.QuerySelector("input")!;
        Assert.Equal("Form-Words", box.Id);
        Assert.Equal("Form.Words", box.GetAttribute("name"));
        Assert.Equal("Form-Words", page.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("Exactly.", page.QuerySelector("#" + box.GetAttribute("aria-describedby"))!.TextContent);
        Assert.False(box.HasAttribute("aria-invalid"));
    }

    [Fact]
    public void An_error_is_told_at_the_box_and_keeps_what_was_typed()
    {
        var render = new Render().Typed("Words", "mine").Wrong("Words", "Say more");
        var page = render.Read(
            new FieldTagHelper
            {
                Name = "Words",
                Label = "Words",
                Hint = "Hint",
                Value = "old",
            }
        );
        var box = page.QuerySelector("input")!;
        Assert.Equal("mine", box.GetAttribute("value"));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.Equal("Words-hint Words-why", box.GetAttribute("aria-describedby"));
        Assert.Equal("Say more", page.QuerySelector(".bad p.why#Words-why")!.TextContent);
    }

    [Fact]
    public void A_larger_box_says_its_limit_and_never_cuts()
    {
        var page = new Render().Read(
            new FieldTagHelper
            {
                Name = "W",
                Label = "W",
                Rows = 3,
                Max = 2000,
                Own = true,
                Value = "\nfirst line empty",
            }
        );
        var box = Assert.IsAssignableFrom<IHtmlTextAreaElement>(page.QuerySelector("textarea.own"));
        Assert.Equal("Up to 2,000 characters.", page.QuerySelector(".hint")!.TextContent);
        Assert.False(box.HasAttribute("maxlength"));
        Assert.Equal("\nfirst line empty", box.Value);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var page = new Render().Read(
            new FieldTagHelper
            {
                Name = "W",
                Label = Render.Hostile,
                Hint = Render.Hostile,
                Value = Render.Hostile,
                Rows = 2,
            }
        );
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(Render.Hostile, page.QuerySelector("label")!.TextContent);
        Assert.Equal(Render.Hostile, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value);
    }

    [Fact]
    public void Numbers_are_typed_as_text_and_passwords_are_never_sent_back()
    {
        var number = new Render().Read(
            new FieldTagHelper
            {
                Name = "N",
                Label = "N",
                Type = "number",
            }
        );
        Assert.Equal("decimal", number.QuerySelector("input[type=text]")!.GetAttribute("inputmode"));
        var secret = new Render().Typed("P", "secret");
        Assert.DoesNotContain(
            "secret",
            secret.Markup(
                new FieldTagHelper
                {
                    Name = "P",
                    Label = "P",
                    Type = "password",
                }
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_refuses_without_a_label_a_name_or_a_known_type()
    {
        Render.Refuses(new FieldTagHelper { Name = "Words" }, "needs a label");
        Render.Refuses(new FieldTagHelper { Label = "Words" }, "needs a name");
        Render.Refuses(
            new FieldTagHelper
            {
                Name = "W",
                Label = "W",
                Type = "color",
            },
            "color"
        );
    }
}
