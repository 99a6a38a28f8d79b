using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Readings over time as dots, with the middle, the starting point and the target as lines named on the spot.</summary>
[HtmlTargetElement("gt-dots")]
public sealed class DotsTagHelper : ChartPiece
{
    private const double Top = 30;
    private const double Foot = 236;
    private const double Right = 99;

    private protected override (IHtmlContent Picture, bool Numbered) Draw(DotsChart chart, IReadOnlyList<ChartDot> dots)
    {
        decimal?[] lines = [chart.Target, chart.Median, chart.Baseline];
        var axis = NiceAxis.For([.. dots.Select(d => d.Value).Concat(lines).OfType<decimal>()]);
        var left = 3 + axis.Ticks.Max(t => axis.Label(t).Length) * 3.3;
        var frame = new ChartFrame(Http, chart, left);
        var picture = frame.Picture(frame.SaysYears ? 278 : 262);
        foreach (var tick in axis.Ticks)
        {
            var y = Foot - (tick - axis.Start) / (axis.End - axis.Start) * (Foot - Top);
            var css = tick == axis.Start ? "axis" : "grid";
            picture.Add(ChartFrame.Line(css, ChartFrame.Percent(left), ChartFrame.Percent(Right), y, y));
            picture.Add(ChartFrame.Words(axis.Label(tick), 0, y + 5));
        }
        picture.Add([.. frame.DateWords(Foot + 22), .. frame.Marks(Top - 8, Foot)]);
        var marks = dots.Select(d => (d, Y: d.Value is { } value ? Y(axis, value) : Foot - 8)).ToArray();
        var spots = new LabelSpots(
            frame.Width,
            Top - 4,
            Foot - 4,
            [.. marks.Select(m => (Pixels(frame, left, m.d), m.Y))]
        );
        IHtmlContent[] words =
        [
            .. Line(picture, spots, axis, left, "target", "tl", "Target", chart.Target),
            .. Line(picture, spots, axis, left, "mid", "ml", "Middle", chart.Median),
            .. Line(picture, spots, axis, left, "start", "sl", "Starting point", chart.Baseline),
        ];
        foreach (var (dot, y) in marks)
            picture.Add(frame.Dot(dot, y));
        return (picture.Add(words), frame.Numbered);
    }

    private static IEnumerable<IHtmlContent> Line(
        TagBuilder picture,
        LabelSpots spots,
        NiceAxis axis,
        double left,
        string css,
        string wordCss,
        string name,
        decimal? value
    )
    {
        if (value is not { } at)
            yield break;
        var y = Y(axis, at);
        picture.Add(ChartFrame.Line(css, ChartFrame.Percent(left), ChartFrame.Percent(Right), y, y));
        var words = $"{name} {ChartWords.Number(at)}";
        var spot = spots.Place(words, y);
        yield return ChartFrame
            .Words(words, spot.Right ? Right : left + 1, spot.Baseline, wordCss)
            .With("text-anchor", spot.Right ? "end" : null);
    }

    private static double Y(NiceAxis axis, decimal value) => Foot - axis.Share(value) * (Foot - Top);

    private static double Pixels(ChartFrame frame, double left, ChartDot dot) =>
        (frame.X(dot.On) - left) / 100 * ChartFrame.Narrowest;
}
