using Goldthread.Progress;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Readings over time as dots, with the middle, the starting point and the target as lines named on the spot.</summary>
[HtmlTargetElement("gt-dots")]
public sealed class DotsTagHelper : ChartPiece
{
    private const double Foot = 236;
    private const double Right = 99;

    /// <summary>The picture alone, outside a page, and the symbols that it uses.</summary>
    internal static (IHtmlContent Picture, IReadOnlyList<IHtmlContent> Symbols) Picture(DotsChart chart)
    {
        var piece = new DotsTagHelper { ViewContext = new ViewContext { HttpContext = new DefaultHttpContext() } };
        var (picture, _) = piece.Draw(chart, Thinning.Thin([.. chart.Dots.OrderBy(d => d.On)]));
        return (picture, [.. Sprite.Drawings(piece.Http)]);
    }

    private protected override (IHtmlContent Picture, bool Numbered) Draw(DotsChart chart, IReadOnlyList<ChartDot> dots)
    {
        var levels = chart.Levels?.Middles ?? [];
        var usual = chart.Levels?.Usual;
        decimal?[] lines =
        [
            chart.Target,
            chart.Median,
            chart.Baseline,
            chart.Lower,
            chart.Upper,
            usual?.Low,
            usual?.High,
            .. levels.Select(level => (decimal?)level.Middle),
        ];
        decimal[] read = [.. dots.Select(d => d.Value).Concat(lines).OfType<decimal>()];
        var axis = NiceAxis.For(read);
        // The names of changes of plan stand above the picture, and only then take room there.
        var top = chart.Marks.Count > 0 ? 30.0 : 14.0;
        var left = 3 + axis.Ticks.Max(t => axis.Label(t).Length) * 3.3;
        var frame = new ChartFrame(Http, chart, left);
        var picture = frame.Picture(frame.SaysYears ? 278 : 262);
        picture.Add([.. frame.Away(top, Foot)]);
        if (usual is not null)
            picture.Add(ChartFrame.Box("band", left, Right, Y(axis, top, usual.High), Y(axis, top, usual.Low)));
        foreach (var tick in axis.Ticks.Take(read.Length > 0 ? int.MaxValue : 1))
        {
            var y = Foot - (tick - axis.Start) / (axis.End - axis.Start) * (Foot - top);
            var css = tick == axis.Start ? "axis" : "grid";
            picture.Add(ChartFrame.Line(css, ChartFrame.Percent(left), ChartFrame.Percent(Right), y, y));
            if (read.Length > 0)
                picture.Add(ChartFrame.Words(axis.Label(tick), 0, y + 5));
        }
        picture.Add([.. frame.DateWords(Foot + 22), .. frame.Marks(top - 8, Foot)]);
        var marks = dots.Select(d => (d, Y: d.Value is { } value ? Y(axis, top, value) : Foot - 8)).ToArray();
        var spots = new LabelSpots(
            frame.Width,
            top - 4,
            Foot - 4,
            [.. marks.Select(m => (Pixels(frame, left, m.d), m.Y))]
        );
        IHtmlContent[] words =
        [
            .. Line(picture, spots, axis, top, left, "target", "tl", "Target", chart.Target),
            .. levels.Count == 0
                ? Line(picture, spots, axis, top, left, "mid", "ml", "Middle", chart.Median)
                : levels.Index().SelectMany(each => Middle(picture, spots, frame, axis, top, left, levels, each.Index)),
            .. Line(picture, spots, axis, top, left, "start", "sl", "Starting point", chart.Baseline),
            .. Line(picture, spots, axis, top, left, "start", "sl", "Upper limit", chart.Upper),
            .. Line(picture, spots, axis, top, left, "start", "sl", "Lower limit", chart.Lower),
            .. usual is null ? [] : Words(spots, left, "Usual range", "ml", Y(axis, top, usual.High) + 22),
        ];
        foreach (var (dot, y) in marks)
            picture.Add(frame.Dot(dot, y));
        return (picture.Add(words), frame.Numbered);
    }

    private static IEnumerable<IHtmlContent> Line(
        TagBuilder picture,
        LabelSpots spots,
        NiceAxis axis,
        double top,
        double left,
        string css,
        string wordCss,
        string name,
        decimal? value
    )
    {
        if (value is not { } at)
            yield break;
        var y = Y(axis, top, at);
        picture.Add(ChartFrame.Line(css, ChartFrame.Percent(left), ChartFrame.Percent(Right), y, y));
        foreach (var words in Words(spots, left, $"{name} {ChartWords.Number(at)}", wordCss, y))
            yield return words;
    }

    // Where readings part, each part has its own middle, over its own days.
    private static IEnumerable<IHtmlContent> Middle(
        TagBuilder picture,
        LabelSpots spots,
        ChartFrame frame,
        NiceAxis axis,
        double top,
        double left,
        IReadOnlyList<Level> levels,
        int place
    )
    {
        var (from, to) = (
            place == 0 ? left : frame.X(levels[place].From),
            place == levels.Count - 1 ? Right : frame.X(levels[place + 1].From)
        );
        var y = Y(axis, top, levels[place].Middle);
        picture.Add(ChartFrame.Line("mid", ChartFrame.Percent(from), ChartFrame.Percent(to), y, y));
        return Words(
            spots,
            left,
            $"{ChartWords.Middle(levels, place)} {ChartWords.Number(levels[place].Middle)}",
            "ml",
            y
        );
    }

    private static IEnumerable<IHtmlContent> Words(LabelSpots spots, double left, string words, string css, double y)
    {
        var spot = spots.Place(words, y);
        yield return ChartFrame
            .Words(words, spot.Right ? Right : left + 1, spot.Baseline, css)
            .With("text-anchor", spot.Right ? "end" : null);
    }

    private static double Y(NiceAxis axis, double top, decimal value) => Foot - axis.Share(value) * (Foot - top);

    private static double Pixels(ChartFrame frame, double left, ChartDot dot) =>
        (frame.X(dot.On) - left) / 100 * ChartFrame.Narrowest;
}
