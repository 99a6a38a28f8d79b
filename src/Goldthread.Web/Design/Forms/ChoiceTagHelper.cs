using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A question with a few answers to pick from: one, or with <c>many</c> several.</summary>
[HtmlTargetElement("gt-choice")]
public sealed class ChoiceTagHelper : FormPiece
{
    public string? Legend { get; set; }
    public string? Value { get; set; }

    /// <summary>The picked answers when there may be several.</summary>
    public IEnumerable<string>? Values { get; set; }
    public bool Many { get; set; }

    /// <summary>Two columns where there is room.</summary>
    public bool Two { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var legend = Need(Legend, $"The choice “{Name}” needs a legend that asks for it.");
        StartsAt(Id);
        var chosen = Many ? Ticked(Values ?? []) : [Typed(Named, Value) ?? ""];
        var picks = new Picks(Named, Id, Many, chosen);
        context.Items[typeof(Picks)] = picks;
        var answers = await output.GetChildContentAsync();
        if (picks.Count == 0)
            throw new InvalidOperationException($"The choice “{Name}” has nothing to pick from.");
        Show(output, Fieldset(legend, Two ? Markup.Tag("div", "two").Add(answers) : answers));
    }
}
