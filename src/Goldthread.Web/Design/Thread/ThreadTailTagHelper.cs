using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Where the thread goes on: the needle, and the next review.</summary>
[HtmlTargetElement("gt-thread-tail")]
public sealed class ThreadTailTagHelper : Piece
{
    public string Title { get; set; } = "The next stitch";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await NeedWords(output, "The end of a thread needs to say what comes next.");
        var needle = Sprite.Draw(Http, "needle", "needle");
        Become(output, "div", "tail", needle, Markup.Tag("h2").Add(Title), words);
    }
}
