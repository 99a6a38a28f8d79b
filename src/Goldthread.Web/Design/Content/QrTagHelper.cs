using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace Goldthread.Web.Design;

/// <summary>A square picture of a text, for a camera. The same text stands beside it in words.</summary>
[HtmlTargetElement("gt-qr")]
public sealed class QrTagHelper : Piece
{
    public string? Text { get; set; }

    /// <summary>What it is, for whoever does not see it.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var code = QRCodeGenerator.GenerateQrCode(
            Need(Text, "A square needs a text."),
            QRCodeGenerator.ECCLevel.M
        );
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (rows[y][x])
                {
                    path.Append($"M{x} {y}h1v1h-1z");
                }
            }
        }

        Show(
            output,
            Markup
                .Tag("svg", "qr")
                .With("viewBox", $"0 0 {rows.Count} {rows.Count}")
                .With("role", "img")
                .With("aria-label", Need(Label, "A square needs a label."))
                .With("shape-rendering", "crispEdges")
                .Add(Markup.Tag("path").With("d", path.ToString()))
        );
    }
}
