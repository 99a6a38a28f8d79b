using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A link that looks like a button, because it begins something.</summary>
[HtmlTargetElement("gt-link-button")]
public sealed class LinkButtonTagHelper : Piece
{
    public string? Href { get; set; }
    public bool Quiet { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await NeedWords(output, "A link needs words that say where it goes.");
        output.Attributes.SetAttribute("href", Need(Href, "A link needs to go somewhere."));
        Become(output, "a", Quiet ? "btn quiet" : "btn", words);
    }
}
