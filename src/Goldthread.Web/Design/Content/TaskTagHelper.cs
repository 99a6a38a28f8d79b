using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One thing to do.</summary>
[HtmlTargetElement("gt-task")]
public sealed class TaskTagHelper : Piece
{
    public string? Href { get; set; }
    public string? Text { get; set; }

    /// <summary>todo, part, wait or done.</summary>
    public string? State { get; set; }

    /// <summary>By whom and when, or what it waits for.</summary>
    public string? Who { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = Need(Text, "A task needs words that say what to do.");
        var link = Markup.Tag("a").With("href", Need(Href, $"The task “{text}” needs to lead somewhere.")).Add(text);
        var who = Need(Who, $"The task “{text}” needs to say who does it and when.");
        var state = Need(State, $"The task “{text}” needs its state.");
        var word = state switch
        {
            "todo" => "Not started",
            "part" => "Started",
            "wait" => "Waiting",
            "done" => "Done",
            _ => throw new InvalidOperationException($"A task is todo, part, wait or done, not “{state}”."),
        };
        Become(output, "li", null, link, Status.Show(Http, state, word), Markup.Tag("p", "small soft").Add(who));
    }
}
