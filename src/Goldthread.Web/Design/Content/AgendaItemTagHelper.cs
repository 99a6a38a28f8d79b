using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One thing to talk about.</summary>
[HtmlTargetElement("gt-agenda-item")]
public sealed class AgendaItemTagHelper : Piece
{
    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = Markup.Tag("h3").Add(Need(Title, "An agenda item needs a title."));
        Become(output, "li", null, title, await output.GetChildContentAsync());
    }
}
