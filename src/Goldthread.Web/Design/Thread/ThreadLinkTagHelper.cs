using Goldthread.GoldenThread;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>
/// One link of the golden thread, inside <c>ol.thread</c>. What lies under it and the way to mend it stand between the
/// tags. A strong link is plain; one that can be mended lies on a sheet.
/// </summary>
[HtmlTargetElement("gt-thread-link")]
public sealed class ThreadLinkTagHelper : Piece
{
    /// <summary>1 to 12.</summary>
    public int Number { get; set; }
    public string? Title { get; set; }
    public Strength Strength { get; set; }

    /// <summary>Why it is as strong as it is, in a sentence.</summary>
    public string? Reason { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = Need(Title, "A link of the thread needs its title.");
        var reason = Need(Reason, $"The link “{title}” needs the reason for its strength.");
        var status = Status.Show(Http, Strength.Key(), Words.Capital(Strength.Word()));
        var words = Markup
            .Tag("div", Strength == Strength.Strong ? null : "card")
            .Add(
                Markup.Tag("h2").Add($"{Number}. {title} ").Add(status),
                Markup.Tag("p").Add(reason),
                await output.GetChildContentAsync()
            );
        output.Attributes.SetAttribute("id", $"link-{Number}");
        Become(output, "li", Strength.Key(), Run(), Draw("knot", "k-" + Strength.Key()), words);
    }

    /// <summary>From this knot to the next: whole, or torn into two frayed ends. It winds from side to side.</summary>
    private HtmlContentBuilder Run()
    {
        if (Strength == Strength.Broken)
            return Markup.All(Draw("end a", "end-a"), Draw("end b", "end-b"));
        var side = Number % 2 == 0 ? "b" : "a";
        return Markup.All(Draw("run", (Strength == Strength.Strong ? "run-" : "line-") + side));
    }

    private IHtmlContent Draw(string css, string symbol) => Sprite.Draw(Http, symbol, css);
}
