using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Goldthread.Web.Design;

/// <summary>Lenses and events of one goal above each other, on one line of time.</summary>
[HtmlTargetElement("gt-timeline")]
public sealed class TimelineTagHelper : Piece
{
    private const double Lane = 66;
    private const double Row = 38;
    private const int MostLetters = 27;

    public Timeline? Chart { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chart = Need(Chart, "A line of time needs its lanes.");
        Need(chart.Title, "A chart needs a title that says what is drawn.");
        Need(chart.Description, "A chart needs a description in words of what the picture shows.");
        var rows = chart.Rows.Where(r => r.Events.Count > 0).ToList();
        var lanes = chart.Lanes.Where(l => l.Dots.Count > 0).ToList();
        if (rows.Count + lanes.Count == 0)
        {
            Show(output, Markup.Tag("p", "soft").Add("Nothing stands on it yet."));
            return;
        }

        var frame = new ChartFrame(Http, AsDots(chart, lanes, rows), 0);
        var foot = lanes.Count * Lane + rows.Count * Row + 4;
        var picture = frame.Picture((int)foot + (frame.SaysYears ? 42 : 26));
        foreach (var day in rows.Where(r => r.Through).SelectMany(r => r.Events).Select(e => frame.X(e.On)).Distinct())
            picture.Add(ChartFrame.Line("plan", ChartFrame.Percent(day), ChartFrame.Percent(day), 20, foot));
        foreach (var (place, lane) in lanes.Index())
            Draw(picture, frame, lane, place * Lane);
        foreach (var (place, row) in rows.Index())
            Draw(picture, frame, row, lanes.Count * Lane + place * Row);
        Show(output, picture.Add([.. frame.DateWords(foot + 20)]));
    }

    private static void Draw(TagBuilder picture, ChartFrame frame, TimelineLane lane, double top)
    {
        var dots = Thinning.Thin([.. lane.Dots.OrderBy(d => d.On)]);
        var read = dots.Select(d => d.Value).OfType<decimal>().Select(v => (double)v).ToList();
        var (low, high) = read.Count == 0 ? (0, 0) : (read.Min(), read.Max());
        var foot = top + Lane - 4;
        picture.Add(ChartFrame.Line("grid", "0%", "100%", foot, foot));
        foreach (var dot in dots)
        {
            var share = dot.Value is { } value
                ? high > low
                    ? ((double)value - low) / (high - low)
                    : 0.5
                : -0.15;
            picture.Add(frame.Dot(dot, foot - 8 - share * 24));
        }

        picture.Add(ChartFrame.Words(Fitting(lane.Name), 0, top + 14, "sl"));
    }

    private void Draw(TagBuilder picture, ChartFrame frame, TimelineRow row, double top)
    {
        picture.Add(ChartFrame.Line("grid", "0%", "100%", top + Row - 2, top + Row - 2));
        foreach (var each in row.Events)
        {
            Sprite.Use(Http, each.Symbol);
            picture.Add(
                Markup
                    .Tag("svg", "dot")
                    .With("x", ChartFrame.Percent(frame.X(each.On)))
                    .With("y", ChartFrame.Number(top + 25))
                    .With("overflow", "visible")
                    .Add(
                        Markup
                            .Tag("use")
                            .With("href", "#" + each.Symbol)
                            .With("x", "-8")
                            .With("y", "-8")
                            .With("width", "16")
                            .With("height", "16")
                    )
            );
        }

        picture.Add(ChartFrame.Words(row.Name, 0, top + 13, "sl"));
    }

    // On the narrowest phone a longer name would run out of the card; the description has it whole.
    private static string Fitting(string name) =>
        name.Length <= MostLetters ? name : name[..(MostLetters - 1)].TrimEnd() + "…";

    // The frame works out the days from all that stands on the line.
    private static DotsChart AsDots(Timeline chart, List<TimelineLane> lanes, List<TimelineRow> rows) =>
        new()
        {
            Title = chart.Title,
            Description = chart.Description,
            Unit = "",
            Dots =
            [
                .. lanes.SelectMany(l => l.Dots),
                .. rows.SelectMany(r => r.Events).Select(e => new ChartDot(e.On, null, "", false, null)),
            ],
        };
}
