using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One answer of a choice. The whole label can be pressed.</summary>
[HtmlTargetElement("gt-pick")]
public sealed class PickTagHelper : Piece
{
    public string? Value { get; set; }
    public string? Label { get; set; }

    /// <summary>A quiet line under the label.</summary>
    public string? Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(Picks), out var found) || found is not Picks picks)
            throw new InvalidOperationException("A pick stands inside a gt-choice.");
        var value = Need(Value, "A pick needs the value that it sends.");
        Show(output, picks.Pick(value, Picks.Label(Need(Label, $"The pick “{value}” needs a label."), Small)));
    }
}
