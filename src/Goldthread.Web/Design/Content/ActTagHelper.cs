using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A link that stands alone, as large as a finger.</summary>
[HtmlTargetElement("gt-act")]
public sealed class ActTagHelper : Piece
{
    public string? Href { get; set; }

    /// <summary>A drawing before the words.</summary>
    [HtmlAttributeName("icon")]
    public string? Drawing { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await NeedWords(output, "A link needs words that say where it goes.");
        output.Attributes.SetAttribute("href", Need(Href, "A link needs to go somewhere."));
        Become(output, "a", "act", Drawing is null ? null : Icon(Drawing), words);
    }
}
