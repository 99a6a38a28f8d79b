using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>The way back, above the heading. It names where it goes.</summary>
[HtmlTargetElement("gt-back")]
public sealed class BackTagHelper : Piece
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await NeedWords(output, "A way back needs words that say where it goes.");
        var link = Markup.Tag("a", "act back").With("href", Need(Href, "A way back needs to go somewhere."));
        Show(output, Markup.Tag("p").Add(link.Add(words)));
    }
}
