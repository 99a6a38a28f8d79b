using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>What was answered, to look over before it is kept.</summary>
[HtmlTargetElement("gt-answers")]
public sealed class AnswersTagHelper : Piece
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Become(output, "dl", "answers", await NeedWords(output, "A list of answers needs an answer."));
}
