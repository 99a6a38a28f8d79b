using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A mark that makes a form count once, however often its button is pressed.</summary>
[HtmlTargetElement("gt-once")]
public sealed class OnceTagHelper : Piece
{
    private const string Name = "Once";

    public Guid Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value == Guid.Empty)
            throw new InvalidOperationException("gt-once needs a fresh id as its value.");
        // A form that comes back with an error is still the same form.
        var sent = ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry.AttemptedValue : null;
        var mark = string.IsNullOrEmpty(sent) ? Value.ToString() : sent;
        Show(output, Markup.Void("input").With("type", "hidden").With("name", Name).With("value", mark));
    }
}
