using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A sheet for one thing that can be acted on. A card never lies in a card.</summary>
[HtmlTargetElement("gt-card")]
public sealed class CardTagHelper : Piece
{
    /// <summary>A clay edge: on the manager's page only, two at most.</summary>
    public bool Urgent { get; set; }

    /// <summary>div, or the element that it is: article, section, li.</summary>
    public string As { get; set; } = "div";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryAdd(typeof(CardTagHelper), this))
            throw new InvalidOperationException("A card never lies in a card.");
        var words = await NeedWords(output, "A card needs something to say.");
        Become(output, As, Urgent ? "card urgent" : "card", words);
    }
}
