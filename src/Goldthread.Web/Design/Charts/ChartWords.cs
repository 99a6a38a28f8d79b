using Goldthread.Progress;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Design;

/// <summary>What stands under a picture: its key in words, and the same numbers in a table.</summary>
internal static class ChartWords
{
    /// <summary>More rows than this are a download, not a page.</summary>
    public const int MostRows = 400;

    private const string RealChange = "Part of a real change";

    public static TagBuilder Key(HttpContext http, DotsChart chart, bool numbered, bool thinned)
    {
        var key = Markup.Tag("ul", "plain chartkey small");
        if (chart.Dots.Any(d => d is { Value: not null, Signal: false }))
            key.Add(Item(http, "dot", "d-dot", "a reading"));
        if (chart.Dots.Any(d => d is { Value: not null, Signal: true }))
            key.Add(Item(http, "signal", "d-sig", RealChange.ToLowerInvariant()));
        foreach (var missing in chart.Dots.Where(d => d.Value is null).Select(d => d.Missing).Distinct().Order())
            key.Add(
                Item(
                    http,
                    missing == Missing.NotRecorded ? "gap" : "dot",
                    ChartFrame.Shape(missing),
                    missing switch
                    {
                        Missing.NotRecorded => "nothing written down",
                        Missing.Declined => "did not want to say",
                        Missing.Unable => "could not",
                    }
                )
            );
        if (chart.Away.Count > 0)
            key.Add(Item(http, "away", "d-away", "away, so nothing was due"));
        if (thinned)
            key.Add(
                Markup.Tag("li").Add("Drawn: the lowest and highest of each few days. The table has each reading.")
            );
        if (numbered)
            foreach (var (at, mark) in chart.Marks.Index())
                key.Add(
                    Markup
                        .Tag("li")
                        .Add(Markup.Tag("b", "golden").Add($"{at + 1} "))
                        .Add($"{mark.Text}, {Words.Short(mark.On, Latest(chart))}")
                );
        return key;
    }

    public static TagBuilder Table(DotsChart chart, IReadOnlyList<ChartDot> dots)
    {
        var shown = dots.Skip(dots.Count - MostRows).ToArray();
        var signals = shown.Any(d => d.Signal);
        var caption =
            shown.Length < dots.Count ? $"{chart.Title}: the newest {MostRows} of {dots.Count:#,0}" : chart.Title;
        var head = Markup.Tag("tr").Add(Column("Day"), Column(Words.Capital(chart.Unit)));
        var body = Markup.Tag("tbody");
        foreach (var dot in shown)
            body.Add(Row(dot, Latest(chart), signals));
        var table = Markup
            .Tag("table")
            .Add(
                Markup.Tag("caption").Add(caption),
                Markup.Tag("thead").Add(head.Add(signals ? Column("What it tells") : null)),
                body,
                Foot(chart, signals)
            );
        return InABox(chart.Title, table);
    }

    /// <summary>A table that opens at a tap, and scrolls within itself on a small screen.</summary>
    public static TagBuilder InABox(string title, TagBuilder table) =>
        Markup
            .Tag("details")
            .Add(
                Markup
                    .Tag("summary")
                    .Add("The same numbers in a table")
                    .Add(Markup.Tag("span", "vh").Add(": " + title)),
                // A box that scrolls sideways must be reachable with the keyboard, and so it needs a name.
                Markup.Tag("section", "scroll").With("tabindex", "0").With("aria-label", "Table: " + title).Add(table)
            );

    /// <summary>What the line of a part is called.</summary>
    public static string Middle(IReadOnlyList<Level> levels, int place) =>
        levels.Count == 1 ? "Middle"
        : place == 0 ? "Middle before"
        : "Middle since";

    // The lines of the picture are numbers too.
    private static TagBuilder? Foot(DotsChart chart, bool signals)
    {
        var levels = chart.Levels?.Middles ?? [];
        (string Name, string? Value)[] lines =
        [
            .. levels.Index().Select(l => (Middle(levels, l.Index), (string?)Said(chart, l.Item.Middle))),
            ("Middle", levels.Count == 0 && chart.Median is { } median ? Said(chart, median) : null),
            ("Usual range", chart.Levels?.Usual is { } usual ? $"{Number(usual.Low)} to {Number(usual.High)}" : null),
            ("Starting point", chart.Baseline is { } start ? Said(chart, start) : null),
            ("Target", chart.Target is { } target ? Said(chart, target) : null),
            .. chart.Away.Select(a =>
                (
                    $"{Words.Short(a.From, Latest(chart))} to {Words.Short(a.To, Latest(chart))}",
                    (string?)"Away, nothing was due"
                )
            ),
        ];
        var foot = Markup.Tag("tfoot");
        foreach (var (name, value) in lines.Where(l => l.Value is not null))
            foot.Add(
                Markup
                    .Tag("tr")
                    .Add(
                        Markup.Tag("th").With("scope", "row").Add(name),
                        Markup.Tag("td").Add(value),
                        signals ? Markup.Tag("td") : null
                    )
            );
        return foot.HasInnerHtml ? foot : null;
    }

    // On a scale of faces, in the word of the face, where it is one of them.
    private static string Said(DotsChart chart, decimal value) =>
        chart.Faces?.FirstOrDefault(face => face.Value == value)?.Word ?? Number(value);

    private static TagBuilder Row(ChartDot dot, DateOnly latest, bool signals) =>
        Markup
            .Tag("tr")
            .Add(
                Markup.Tag("th").With("scope", "row").Add(Words.Short(dot.On, latest)),
                Markup.Tag("td").Add(Reading(dot)),
                signals ? Markup.Tag("td").Add(dot.Signal ? RealChange : "") : null
            );

    private static string Reading(ChartDot dot) =>
        dot.Value is not { } value ? dot.Why ?? "No record"
        : string.IsNullOrWhiteSpace(dot.Label) ? Number(value)
        : dot.Label;

    /// <summary>“2.5”, “1,200”, “−3”.</summary>
    public static string Number(decimal value) => value.ToString("#,0.##").Replace('-', '−');

    private static DateOnly Latest(DotsChart chart) => chart.Dots.Max(d => d.On);

    private static TagBuilder Column(string words) => Markup.Tag("th").With("scope", "col").Add(words);

    private static TagBuilder Item(HttpContext http, string css, string symbol, string words) =>
        Markup.Tag("li").Add(Sprite.Draw(http, symbol, css), new Text(words));
}
