using Goldthread.Storage;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>How many things are missing, that nothing is lost, and a link to each, in the order of the page.</summary>
[HtmlTargetElement("gt-errors")]
public sealed class ErrorsTagHelper : Piece
{
    /// <summary>What became of what was typed. A page that asks for a password says that it is written again.</summary>
    public string Kept { get; set; } = "Everything you wrote is kept.";

    public override void Process(TagHelperContext context, TagHelperOutput output) => Show(output, new Later(Summary));

    private IHtmlContent Summary()
    {
        var errors = ViewContext
            .ModelState.SelectMany(entry => entry.Value!.Errors.Take(Told(entry.Key)).Select(e => (entry.Key, e)))
            .OrderBy(error => Place(error.Key))
            .Select(error => Line(error.Key, error.e))
            .ToArray();
        if (errors.Length == 0)
            return HtmlString.Empty;
        var things = Words.Capital(Words.Count(errors.Length, "thing is", "things are", inWords: true));
        // Where the fault is ours, nothing is missing in what was typed.
        var heading = Http.Items.ContainsKey(typeof(Hindrance)) ? "Not saved yet" : things + " missing or unclear";
        return Markup
            .Tag("div", "errors")
            .With("role", "alert")
            .With("aria-labelledby", "errors-heading")
            .Add(
                Markup.Tag("h2").With("id", "errors-heading").Add(heading),
                Markup.Tag("p").Add(Kept),
                Markup.Tag("ul").Add(errors)
            );
    }

    /// <summary>A question tells its first error, as it does beside the box; the page itself tells all.</summary>
    private static int Told(string key) => key.Length == 0 ? int.MaxValue : 1;

    private int Place(string key)
    {
        var at = FormFields.Of(Http).IndexOf(key);
        return at < 0 ? int.MaxValue : at;
    }

    /// <summary>A link that leads nowhere is worse than words, so only questions that are on the page are linked.</summary>
    private IHtmlContent Line(string key, ModelError error)
    {
        var sentence = FormFields.Sentence(error);
        return FormFields.Of(Http).TryGetValue(key, out var id)
            ? Markup.Tag("li").Add(Markup.Tag("a").With("href", "#" + id).Add(sentence))
            : Markup.Tag("li").Add(sentence);
    }
}
