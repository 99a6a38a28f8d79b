using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>The person's words inside a card or a list; a link where they stand for a goal.</summary>
[HtmlTargetElement("gt-own")]
public sealed class OwnTagHelper : Piece
{
    public string? Words { get; set; }
    public string? Href { get; set; }

    /// <summary>The language of the words when it is not English.</summary>
    public string? Lang { get; set; }

    /// <summary>p, or the heading that the words are.</summary>
    public string As { get; set; } = "p";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Quote.Of(Need(Words, "Own words need the words."));
        IHtmlContent shown = Href is null ? words : Markup.Tag("a").With("href", Href).Add(words);
        if (Lang is not null)
            output.Attributes.SetAttribute("lang", Lang);
        Become(output, As, "own", shown);
    }
}
