using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Steps on the way, the top one first. A step down is only a step.</summary>
[HtmlTargetElement("gt-ladder")]
public sealed class LadderTagHelper : Piece
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rungs = await NeedWords(output, "A ladder needs a rung.");
        output.Attributes.SetAttribute(new TagHelperAttribute("reversed"));
        Become(output, "ol", "ladder", rungs);
    }
}
