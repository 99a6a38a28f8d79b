using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Any symbol of the sprite, such as the logo or a portrait. Words beside it must say what it shows.</summary>
[HtmlTargetElement("gt-draw")]
public sealed class DrawTagHelper : Piece
{
    /// <summary>The full name of the symbol, such as <c>logo</c> or <c>p-3</c>.</summary>
    public string? Symbol { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var css = output.Attributes["class"]?.Value?.ToString();
        Show(output, Sprite.Draw(Http, Need(Symbol, "A drawing needs the name of its symbol."), css));
    }
}
