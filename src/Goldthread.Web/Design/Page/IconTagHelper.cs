using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A line drawing beside words; never instead of them.</summary>
[HtmlTargetElement("gt-icon")]
public sealed class IconTagHelper : Piece
{
    /// <summary>The drawing without its <c>i-</c>, such as <c>clock</c>.</summary>
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Show(output, Icon(Need(Name, "An icon needs the name of its drawing.")));
}
