using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Design;

/// <summary>
/// The parts that every chart over time shares. Across, positions are in per cent and downwards in pixels, so words and
/// dots keep their size from a phone to a wide screen without a script.
/// </summary>
internal sealed class ChartFrame(HttpContext http, DotsChart chart, double left)
{
    /// <summary>Pixels of a card's inside on a screen 320 wide: where words are most likely to touch.</summary>
    public const double Narrowest = 254;
    private const double Inset = 2;
    private const double End = 98;

    private readonly TimeAxis _time = Span(chart);

    public double Width => (End - left - Inset) / 100 * Narrowest;

    public double X(DateOnly day) => left + Inset + _time.Share(day) * (End - left - Inset);

    /// <summary>The picture with its name and its description.</summary>
    public TagBuilder Picture(int height) => Picture(http, chart.Title, chart.Description, height);

    /// <summary>A picture with its name and its description, also for one without days.</summary>
    public static TagBuilder Picture(HttpContext http, string title, string description, int height)
    {
        var number = http.Items[typeof(ChartFrame)] is int earlier ? earlier + 1 : 1;
        http.Items[typeof(ChartFrame)] = number;
        return Markup
            .Tag("svg", "chart")
            .With("height", height.ToString())
            .With("role", "img")
            .With("aria-labelledby", $"chart-{number} chart-{number}-says")
            .Add(
                Markup.Tag("title").With("id", $"chart-{number}").Add(title),
                Markup.Tag("desc").With("id", $"chart-{number}-says").Add(description)
            );
    }

    public IEnumerable<IHtmlContent> DateWords(double baseline)
    {
        foreach (var tick in _time.Ticks(Width))
        {
            var x = X(tick.On);
            var anchor = x > 45 && x < 55 && _time.Share(tick.On) == 0.5 ? "middle" : null;
            yield return Words(tick.Label, x, baseline).With("text-anchor", anchor);
            if (tick.Year is { } year)
                yield return Words(year.ToString(), x, baseline + 16);
        }
    }

    public bool SaysYears => _time.Ticks(Width).Any(t => t.Year is not null);

    /// <summary>Lines for changes of plan: one is named beside its line, several are numbered and named in the key.</summary>
    public IEnumerable<IHtmlContent> Marks(double top, double bottom)
    {
        var last = double.NegativeInfinity;
        foreach (var (at, mark) in chart.Marks.Index())
        {
            var x = X(mark.On);
            yield return Line("plan", Percent(x), Percent(x), top, bottom);
            // Two numbers on one spot cannot be read; the key still tells both days.
            if (x - last < 6)
                continue;
            last = x;
            var words = Numbered ? (at + 1).ToString() : mark.Text;
            var anchor =
                Numbered ? "middle"
                : x > 50 ? "end"
                : null;
            yield return Words(words, x, top - 5, "pl").With("text-anchor", anchor);
        }
    }

    /// <summary>A single short name fits beside its line.</summary>
    public bool Numbered =>
        chart.Marks.Count > 1
        || chart.Marks.Any(m =>
            m.Text.Length * LabelSpots.LetterWidth > Math.Max(X(m.On), 100 - X(m.On)) / 100 * Narrowest
        );

    public TagBuilder Dot(ChartDot dot, double y)
    {
        var (css, symbol) = dot switch
        {
            { Value: null } => (dot.Missing == Missing.NotRecorded ? "gap" : "dot", Shape(dot.Missing)),
            { Signal: true } => ("signal", "d-sig"),
            _ => ("dot", "d-dot"),
        };
        Sprite.Use(http, symbol);
        var use = Markup.Tag("use").With("href", "#" + symbol);
        return Markup
            .Tag("svg", css)
            .With("x", Percent(X(dot.On)))
            .With("y", Number(y))
            .With("overflow", "visible")
            .Add(use.With("x", "-8").With("y", "-8").With("width", "16").With("height", "16"));
    }

    /// <summary>The shape of a day without a value.</summary>
    public static string Shape(Missing missing) =>
        missing switch
        {
            Missing.NotRecorded => "d-gap",
            Missing.Declined => "d-declined",
            Missing.Unable => "d-unable",
        };

    /// <summary>Stretches of days, from the head of the picture to its foot.</summary>
    public IEnumerable<IHtmlContent> Away(double top, double bottom)
    {
        foreach (var away in chart.Away)
        {
            var (from, to) = (X(Later(away.From, _time.First)), X(Earlier(away.To, _time.Last)));
            if (to >= from)
                yield return Box("away", from, Math.Max(to, from + 0.6), top, bottom);
        }
    }

    public static TagBuilder Box(string css, double from, double to, double top, double bottom) =>
        Markup
            .Tag("rect", css)
            .With("x", Percent(from))
            .With("width", Percent(to - from))
            .With("y", Number(top))
            .With("height", Number(bottom - top));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    public static TagBuilder Line(string css, string from, string to, double top, double bottom) =>
        Markup.Tag("line", css).With("x1", from).With("x2", to).With("y1", Number(top)).With("y2", Number(bottom));

    public static TagBuilder Words(string words, double x, double baseline, string? css = null) =>
        Markup.Tag("text", css).With("x", Percent(x)).With("y", Number(baseline)).Add(words);

    public static string Percent(double x) => Number(x) + "%";

    public static string Number(double n) => n.ToString("0.#", CultureInfo.InvariantCulture);

    private static TimeAxis Span(DotsChart chart)
    {
        var days = chart.Dots.Select(d => d.On).Concat(chart.Marks.Select(m => m.On)).ToArray();
        return new(days.Min(), days.Concat(chart.Away.Select(a => a.To)).Max());
    }
}
