using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>What a review talks about, in this order.</summary>
[HtmlTargetElement("gt-agenda")]
public sealed class AgendaTagHelper : Piece
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Become(output, "ol", "agenda", await NeedWords(output, "An agenda needs an item."));
}
