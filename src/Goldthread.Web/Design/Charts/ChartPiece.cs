using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A chart: what it counts in words, the picture, the key, and the same numbers in a table.</summary>
public abstract class ChartPiece : Piece
{
    public DotsChart? Chart { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chart = Need(Chart, "A chart needs its readings.");
        Need(chart.Title, "A chart needs a title that says what is drawn.");
        Need(chart.Description, "A chart needs a description in words of what the picture shows.");
        Need(chart.Unit, "A chart needs to say what its numbers count.");
        if (chart.Dots.Count == 0)
        {
            Show(output, Markup.Tag("p", "soft").Add("No readings yet."));
            return;
        }
        var dots = chart.Dots.OrderBy(d => d.On).ToArray();
        var drawn = Thinning.Thin(dots);
        var (picture, numbered) = Draw(chart, drawn);
        Show(
            output,
            Markup.Tag("p", "small soft").Add(Words.Capital(chart.Unit)),
            picture,
            ChartWords.Key(Http, chart, numbered, drawn.Count < dots.Length),
            ChartWords.Table(chart, dots)
        );
    }

    /// <summary>The picture, and whether its marks are numbered and so told in the key.</summary>
    private protected abstract (IHtmlContent Picture, bool Numbered) Draw(
        DotsChart chart,
        IReadOnlyList<ChartDot> dots
    );
}
