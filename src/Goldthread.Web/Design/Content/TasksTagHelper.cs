using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>What is to be done, each with its state, and by whom and when.</summary>
[HtmlTargetElement("gt-tasks")]
public sealed class TasksTagHelper : Piece
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Become(output, "ul", "tasks", await NeedWords(output, "A list of tasks needs a task."));
}
