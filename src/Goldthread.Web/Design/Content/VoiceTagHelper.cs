using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>What the person said, first and largest, and who heard it.</summary>
[HtmlTargetElement("gt-voice")]
public sealed class VoiceTagHelper : Piece
{
    public string? Words { get; set; }

    /// <summary>Who heard it, when, and how it was said.</summary>
    public string? Caption { get; set; }

    /// <summary>The golden thread starts from these words.</summary>
    public bool Starts { get; set; }

    /// <summary>The language of the words when it is not English, such as <c>cy</c> or <c>ur</c>.</summary>
    public string? Lang { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Markup.Tag("p").Add(Quote.Of(Need(Words, "A voice needs the words that were said.")));
        var caption = Need(Caption, "A voice needs a caption: who heard it and when.");
        Become(
            output,
            "figure",
            Starts ? "voice starts" : "voice",
            Markup.Tag("blockquote").With("lang", Lang).Add(words),
            Markup.Tag("figcaption").Add(caption)
        );
    }
}
