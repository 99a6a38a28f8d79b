using System.Text.Encodings.Web;
using Goldthread.Progress;
using Goldthread.Web.Design;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Progress;

/// <summary>A judged series drawn as pages draw it, as a file of its own: shapes as well as colours, a title and a description.</summary>
internal static class ChartPicture
{
    private const int Width = 720;
    private const int Height = 290;

    // The look of the pages in plain values, since a file has no stylesheet of ours beside it.
    private const string Look =
        "svg{overflow:visible}text{font:14px sans-serif;fill:#4a4a44}.axis{stroke:#8a877c}.grid{stroke:#dedbd0}"
        + ".mid{stroke:#27476b;stroke-width:2;stroke-dasharray:7 4}.target{stroke:#23513a;stroke-width:2.5}"
        + ".start{stroke:#4a4a44;stroke-width:2;stroke-dasharray:2 4}.dot{fill:#fff;stroke:#27476b;stroke-width:2}"
        + ".band{fill:#dfe8f1;stroke:#dedbd0}.signal{fill:#23513a;stroke:#1d1c18}.gap{stroke:#8a877c;stroke-width:2}"
        + ".tl,.ml,.sl{font-weight:700;paint-order:stroke;stroke:#fff;stroke-width:4}.tl{fill:#23513a}.ml{fill:#27476b}";

    public static string Of(ToldSeries told)
    {
        var file = Markup
            .Tag("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("width", $"{Width}")
            .With("height", $"{Height}")
            .With("viewBox", $"0 0 {Width} {Height}")
            .Add(
                Markup.Tag("style").Add(Look),
                Markup.Tag("rect").With("width", "100%").With("height", "100%").With("fill", "#fff")
            );
        if (told.Series.Count == 0)
        {
            file.Add(
                Markup.Tag("title").Add(told.File.Name),
                Markup.Tag("desc").Add(told.Says),
                Markup.Tag("text").With("x", "20").With("y", "40").Add(told.Says)
            );
        }
        else
        {
            var drawn = DotsTagHelper.Picture(ChartOf(told));
            file.Add(Markup.Tag("defs").Add([.. drawn.Symbols]), drawn.Picture);
        }

        using var text = new StringWriter();
        file.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }

    private static DotsChart ChartOf(ToldSeries told)
    {
        var limits = told.Chart.Limits!;
        return new DotsChart
        {
            Title = $"{told.File.Name}, each reading",
            Description = told.Says,
            Unit = told.File.Unit ?? told.File.Name,
            Dots = [.. told.Chart.Points.Select(Dot)],
            Median = (decimal)limits.Centre,
            Lower = (decimal?)limits.Lower,
            Upper = (decimal?)limits.Upper,
            Target = (decimal?)told.Plan.Target,
        };
    }

    private static ChartDot Dot(ChartPoint point) =>
        new(DateOnly.FromDateTime(point.At), (decimal)point.Value, "", point.Signals != Signals.None, null);
}
