using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One step of a ladder.</summary>
[HtmlTargetElement("gt-rung")]
public sealed class RungTagHelper : Piece
{
    /// <summary>done, now, next or later.</summary>
    public string? State { get; set; }

    /// <summary>Says more than the state does, such as “Since 24 September”.</summary>
    public string? Note { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var step = await NeedWords(output, "A rung needs words that say what the step is.");
        var (kind, css, word) = Need(State, "A rung needs its state.") switch
        {
            "done" => ("done", null, "Done"),
            "now" => ("part", "now", "Working on it"),
            "next" => ("todo", "next", "After that"),
            "later" => ("todo", "next", "Later"),
            var other => throw new InvalidOperationException($"A rung is done, now, next or later, not “{other}”."),
        };
        var status = Status.Show(Http, kind, Note ?? word);
        // On a ladder the step under way is part of the thread, so it is gold.
        if (kind == "part")
            status.Attributes["class"] = "st golden";
        Become(output, "li", css, Markup.Tag("b").Add(step), status);
    }
}
