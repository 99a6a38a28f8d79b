using Goldthread.GoldenThread;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>A thread at a glance: twelve stitches in the order of the links, and the same in words.</summary>
[HtmlTargetElement("gt-stitches")]
public sealed class StitchesTagHelper : Piece
{
    private const int Links = 12;
    private const int Width = 20;

    public IReadOnlyList<Strength>? Strengths { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var strengths = Need(Strengths, "Stitches need the strengths of the links.");
        if (strengths.Count != Links)
            throw new InvalidOperationException($"A thread has twelve links, not {strengths.Count}.");
        var svg = Markup
            .Tag("svg", "stitches")
            .With("viewBox", $"0 0 {Links * Width} 16")
            .With("preserveAspectRatio", "xMinYMid")
            .With("aria-hidden", "true");
        foreach (var (at, strength) in strengths.Index())
        {
            Sprite.Use(Http, strength.Stitch());
            svg.Add(
                Markup
                    .Tag("use")
                    .With("href", "#" + strength.Stitch())
                    .With("x", (at * Width).ToString())
                    .With("width", Width.ToString())
                    .With("height", "16")
            );
        }
        Show(output, svg, Markup.Tag("p", "small soft").Add(InWords(strengths)));
    }

    private static string InWords(IReadOnlyList<Strength> strengths)
    {
        var parts = Design
            .Strengths.All.Select(kind => (Kind: kind, Count: strengths.Count(s => s == kind)))
            .Where(part => part.Count > 0)
            .Select(part => $"{part.Count} {part.Kind.Word()}");
        return string.Join(", ", parts) + ".";
    }
}
