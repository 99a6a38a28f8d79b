using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>One answer, with the way to change it.</summary>
[HtmlTargetElement("gt-answer")]
public sealed class AnswerTagHelper : Piece
{
    public string? Label { get; set; }
    public string? ChangeHref { get; set; }

    /// <summary>The answer is the person's own words.</summary>
    public bool Own { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = Need(Label, "An answer needs the label of its question.");
        var answer = await output.GetChildContentAsync();
        IHtmlContent said = answer.IsEmptyOrWhiteSpace ? Markup.Tag("span", "soft").Add("Not answered") : answer;
        // Eight links that all say “Change” would tell a screen reader nothing.
        var change = ChangeHref is null
            ? null
            : Markup
                .Tag("dd")
                .Add(
                    Markup
                        .Tag("a", "act")
                        .With("href", ChangeHref)
                        .Add("Change")
                        .Add(Markup.Tag("span", "vh").Add(" " + label))
                );
        Show(
            output,
            Markup.Tag("div").Add(Markup.Tag("dt").Add(label), Markup.Tag("dd", Own ? "own" : null).Add(said), change)
        );
    }
}
