using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A drawn shape and a word. The colour only agrees with them.</summary>
[HtmlTargetElement("gt-status")]
public sealed class StatusTagHelper : Piece
{
    /// <summary>better, steady, harder, early, apart; todo, part, wait, done; strong, thin, broken, none.</summary>
    public string? Kind { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Need(Kind, "A status needs its kind.");
        var words = await NeedWords(output, "A status needs a word: a shape alone says nothing to many people.");
        Become(output, "span", "st " + Status.Tone(kind), Icon(kind), words);
    }
}
