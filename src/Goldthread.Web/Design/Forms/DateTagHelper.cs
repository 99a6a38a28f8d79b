using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A day: name.Day, name.Month, name.Year. Errors are kept under the name itself.</summary>
[HtmlTargetElement("gt-date")]
public sealed class DateTagHelper : DatePiece
{
    public DateOnly? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => Show(output, Ask(Value));
}
