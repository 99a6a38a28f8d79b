using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A single box to tick.</summary>
[HtmlTargetElement("gt-tick")]
public sealed class TickTagHelper : FormPiece
{
    public string? Label { get; set; }

    /// <summary>A quiet line under the label.</summary>
    public string? Small { get; set; }

    /// <summary>The id of the form that it is sent with, when it stands outside of it.</summary>
    public string? Form { get; set; }
    public string Value { get; set; } = "true";
    public bool Checked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        StartsAt(Id);
        var label = Need(Label, $"The tick “{Name}” needs a label.");
        var ticked = Ticked(Checked ? [Value] : []).Contains(Value, StringComparer.OrdinalIgnoreCase);
        var box = Markup
            .Void("input")
            .With("type", "checkbox")
            .With("id", Id)
            .With("name", Named)
            .With("value", Value)
            .With("form", Form)
            .When("checked", ticked)
            .With("aria-invalid", Why is null ? null : "true")
            .With("aria-describedby", DescribedBy(Hint));
        var pick = Markup
            .Tag("div", "pick")
            .Add(box, Markup.Tag("label").With("for", Id).Add(Picks.Label(label, Small)));
        Show(output, Markup.Tag("div", Why is null ? "field" : "field bad").Add(HintLine(Hint), WhyLine(), pick));
    }
}
