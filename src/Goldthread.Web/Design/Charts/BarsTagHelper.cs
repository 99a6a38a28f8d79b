using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Small counts beside each other, ready to be drawn as bars.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Description">The same as the picture in a sentence or two, for those who do not see it.</param>
/// <param name="Column">What the bars stand for: “Month”.</param>
/// <param name="Unit">What the numbers count.</param>
public sealed record BarsChart(
    string Title,
    string Description,
    string Column,
    string Unit,
    IReadOnlyList<ChartBar> Bars
);

/// <summary>One bar.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Short">Its name under the picture; empty where there is no room for every one.</param>
/// <param name="Of">Out of how many, where that is not the same for all.</param>
public sealed record ChartBar(string Name, string Short, int Count, int? Of = null)
{
    /// <summary>“3”, “3 of 8”.</summary>
    public string Words => Of is { } of ? $"{Count} of {of}" : $"{Count}";
}

/// <summary>Small bars: each with its number above it, since a bar without one is a guess.</summary>
[HtmlTargetElement("gt-bars")]
public sealed class BarsTagHelper : Piece
{
    private const double Foot = 92;
    private const double Tallest = 66;
    private const int MostNumbers = 14;
    private const int MostWords = 6;

    public BarsChart? Chart { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chart = Need(Chart, "Bars need their counts.");
        Need(chart.Title, "A chart needs a title that says what is drawn.");
        Need(chart.Description, "A chart needs a description in words of what the picture shows.");
        if (chart.Bars.Count == 0)
        {
            Show(output, Markup.Tag("p", "soft").Add("Nothing to count yet."));
            return;
        }

        Show(output, Picture(chart), Table(chart));
    }

    private IHtmlContent Picture(BarsChart chart)
    {
        var picture = ChartFrame.Picture(Http, chart.Title, chart.Description, 118);
        picture.Add(ChartFrame.Line("axis", "0%", "100%", Foot, Foot));
        // Where each has a whole of its own, a full bar is all of it.
        var whole = chart.Bars.All(b => b.Of is not null);
        var most = Math.Max(1, chart.Bars.Max(b => b.Count));
        var wide = 100.0 / chart.Bars.Count;
        foreach (var (place, bar) in chart.Bars.Index())
        {
            var full = whole ? Math.Max(1, bar.Of!.Value) : most;
            var tall = Tallest * bar.Count / full;
            var (from, middle) = (place * wide, (place + 0.5) * wide);
            if (bar.Count > 0)
                picture.Add(ChartFrame.Box("bar", from + wide * 0.15, from + wide * 0.85, Foot - tall, Foot));
            if (chart.Bars.Count <= MostNumbers)
                picture.Add(
                    ChartFrame
                        .Words(chart.Bars.Count <= MostWords ? bar.Words : $"{bar.Count}", middle, Foot - tall - 5)
                        .With("text-anchor", "middle")
                );
            if (bar.Short.Length > 0)
                picture.Add(ChartFrame.Words(bar.Short, middle, Foot + 18).With("text-anchor", "middle"));
        }

        return picture;
    }

    private static IHtmlContent Table(BarsChart chart)
    {
        var body = Markup.Tag("tbody");
        foreach (var bar in chart.Bars)
            body.Add(
                Markup
                    .Tag("tr")
                    .Add(Markup.Tag("th").With("scope", "row").Add(bar.Name), Markup.Tag("td").Add(bar.Words))
            );
        return ChartWords.InABox(
            chart.Title,
            Markup
                .Tag("table")
                .Add(
                    Markup.Tag("caption").Add(chart.Title),
                    Markup
                        .Tag("thead")
                        .Add(
                            Markup
                                .Tag("tr")
                                .Add(
                                    Markup.Tag("th").With("scope", "col").Add(chart.Column),
                                    Markup.Tag("th").With("scope", "col").Add(Words.Capital(chart.Unit))
                                )
                        ),
                    body
                )
        );
    }
}
