using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A day and a time by the clock on the wall: a date and name.Time as hh:mm.</summary>
[HtmlTargetElement("gt-when")]
public sealed class WhenTagHelper : DatePiece
{
    public DateTime? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        DateOnly? day = Value is { } at ? DateOnly.FromDateTime(at) : null;
        var time = Value is { } when ? Words.Time(when) : null;
        Show(output, Ask(day, Part("Time", "Time, 24 hours", time, mode: null)));
    }
}
