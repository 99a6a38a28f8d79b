using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Sends the form. A page has one that is not quiet.</summary>
[HtmlTargetElement("gt-button")]
public sealed class ButtonTagHelper : Piece
{
    public bool Quiet { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await NeedWords(output, "A button needs words that say what it does.");
        output.Attributes.SetAttribute("type", "submit");
        Become(output, "button", Quiet ? "btn quiet" : "btn", words);
    }
}
