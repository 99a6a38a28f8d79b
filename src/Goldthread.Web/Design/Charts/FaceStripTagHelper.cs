using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>How it felt over time: a row for each face, with its word.</summary>
[HtmlTargetElement("gt-face-strip")]
public sealed class FaceStripTagHelper : ChartPiece
{
    private const double Row = 44;
    private const double First = 40;

    /// <summary>Faces are drawn in pixels and days in per cent; on the narrowest phone this share clears a face.</summary>
    private const double Left = 15;

    private protected override (IHtmlContent Picture, bool Numbered) Draw(DotsChart chart, IReadOnlyList<ChartDot> dots)
    {
        var faces = Need(chart.Faces, "A strip of faces needs its faces: Face.Three or Face.Five.");
        var frame = new ChartFrame(Http, chart, Left);
        var foot = First + (faces.Count - 1) * Row + 16;
        var picture = frame.Picture((int)foot + (frame.SaysYears ? 46 : 30));
        picture.Add([.. frame.Away(20, foot)]);
        var highest = faces.Max(f => f.Value);
        foreach (var face in faces)
        {
            var y = First + (highest - face.Value) * Row;
            Sprite.Use(Http, face.Drawing);
            picture.Add(
                ChartFrame.Line("grid", "36", "100%", y, y),
                Markup.Tag("text").With("x", "36").With("y", ChartFrame.Number(y - 11)).Add(face.Word),
                Markup
                    .Tag("svg", "dot")
                    .With("x", "0")
                    .With("y", ChartFrame.Number(y - 13))
                    .With("width", "26")
                    .With("height", "26")
                    .Add(Markup.Tag("use").With("href", "#" + face.Drawing))
            );
        }
        picture.Add([.. frame.DateWords(foot + 20), .. frame.Marks(20, foot)]);
        foreach (var dot in dots)
            picture.Add(frame.Dot(dot, dot.Value is { } v ? First + (double)(highest - v) * Row : foot));
        return (picture, frame.Numbered);
    }
}
