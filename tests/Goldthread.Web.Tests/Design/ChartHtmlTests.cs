using AngleSharp.Dom;
using Goldthread.Web.Design;

namespace Goldthread.Web.Tests.Design;

public sealed class ChartHtmlTests
{
    private static readonly DateOnly First = new(2026, 6, 4);

    private static DotsChart Chart(params ChartDot[] dots) =>
        new()
        {
            Title = "Steps <b>",
            Description = "It went up.",
            Unit = "steps",
            Dots = dots,
        };

    private static ChartDot Dot(int day, decimal? value, bool signal = false, string? why = null) =>
        new(First.AddDays(day), value, "", signal, why);

    private static IElement Read(DotsChart chart) => new Render().Read(new DotsTagHelper { Chart = chart });

    [Fact]
    public void The_picture_has_a_name_a_description_and_the_same_in_a_table()
    {
        var page = Read(Chart(Dot(0, 1), Dot(7, 3, signal: true), Dot(14, null, why: "Did not want to say")));
        var svg = page.QuerySelector("svg.chart[role=img]")!;
        Assert.Equal(
            ["Steps <b>", "It went up."],
            svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.QuerySelector("#" + id)!.TextContent)
        );
        Assert.Single(svg.QuerySelectorAll("svg.dot"));
        Assert.Single(svg.QuerySelectorAll("svg.signal"));
        Assert.Single(svg.QuerySelectorAll("svg.gap"));
        Assert.Equal(3, page.QuerySelectorAll(".chartkey li").Length);
        Assert.Equal("Steps <b>", page.QuerySelector("details .scroll[tabindex='0'] caption")!.TextContent);
        Assert.Equal(
            ["1", "3", "Did not want to say"],
            page.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("td")!.TextContent)
        );
        Assert.All(page.QuerySelectorAll("tbody th"), th => Assert.Equal("row", th.GetAttribute("scope")));
    }

    [Fact]
    public void Lines_are_named_and_the_names_stand_apart()
    {
        var page = Read(Chart(Dot(0, 5), Dot(7, 5)) with { Median = 5, Baseline = 5, Target = 5 });
        var names = page.QuerySelectorAll("text.tl, text.ml, text.sl");
        Assert.Equal(["Target 5", "Middle 5", "Starting point 5"], names.Select(n => n.TextContent));
        Assert.Equal(3, names.Select(n => (n.GetAttribute("y"), n.GetAttribute("text-anchor"))).Distinct().Count());
    }

    [Fact]
    public void Several_changes_of_plan_are_numbered_and_told_in_the_key()
    {
        var marks = new[] { new ChartMark(First, "New <i> bus"), new ChartMark(First.AddDays(30), "Review") };
        var page = Read(Chart(Dot(0, 5), Dot(60, 5)) with { Marks = marks });
        Assert.Equal(["1", "2"], page.QuerySelectorAll("text.pl").Select(t => t.TextContent));
        Assert.Contains("New <i> bus, 4 June", page.QuerySelector(".chartkey")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Hundreds_are_thinned_in_the_picture_and_whole_in_the_table()
    {
        var page = Read(Chart([.. Enumerable.Range(0, 412).Select(n => Dot(n, n % 50, signal: n == 200))]));
        Assert.InRange(page.QuerySelectorAll("svg.chart svg").Length, 40, Thinning.Most);
        Assert.Equal(400, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("newest 400 of 412", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gallery_of_hard_cases_draws_numbers_only()
    {
        foreach (var chart in GalleryCharts.All.Append(Chart(Dot(0, decimal.MaxValue), Dot(1, decimal.MinValue))))
        {
            var markup = new Render().Markup(new DotsTagHelper { Chart = chart });
            Assert.DoesNotContain("NaN", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("style=", markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_strip_has_a_row_for_each_face()
    {
        var page = new Render().Read(new FaceStripTagHelper { Chart = GalleryCharts.Felt(Face.Five, "Felt") });
        Assert.Equal(
            ["Really good", "Good", "Okay", "Not so good", "Hard"],
            page.QuerySelectorAll("text[x='36']").Select(t => t.TextContent)
        );
        Render.Refuses(new FaceStripTagHelper { Chart = Chart(Dot(0, 1)) }, "Face.Three");
    }

    [Fact]
    public void It_says_when_there_is_nothing_and_refuses_without_words()
    {
        Assert.Equal("No readings yet.", Read(Chart()).TextContent);
        Render.Refuses(new DotsTagHelper(), "readings");
        Render.Refuses(new DotsTagHelper { Chart = Chart(Dot(0, 1)) with { Title = "" } }, "title");
        Render.Refuses(new DotsTagHelper { Chart = Chart(Dot(0, 1)) with { Description = " " } }, "description");
    }

    [Fact]
    public void Each_kind_of_silence_has_its_own_shape_and_a_key_in_words()
    {
        var page = Read(
            Chart(
                Dot(0, 1),
                Dot(7, null),
                Dot(14, null) with
                {
                    Missing = Missing.Declined,
                },
                Dot(21, null) with
                {
                    Missing = Missing.Unable,
                }
            ) with
            {
                Away = [new(First.AddDays(22), First.AddDays(30))],
            }
        );
        Assert.Equal(
            ["a reading", "nothing written down", "did not want to say", "could not", "away, so nothing was due"],
            page.QuerySelectorAll(".chartkey li").Select(li => li.TextContent)
        );
        Assert.Equal(4, page.QuerySelectorAll("svg.chart use").Select(u => u.GetAttribute("href")).Distinct().Count());
        Assert.Single(page.QuerySelectorAll("svg.chart rect.away"));
        Assert.Equal("Away, nothing was due", page.QuerySelector("tfoot td")!.TextContent);
    }

    [Fact]
    public void A_parted_series_draws_a_middle_for_each_part_and_tells_both_in_the_table()
    {
        var page = Read(GalleryCharts.All[0]);
        var middles = page.QuerySelectorAll("line.mid");
        Assert.Equal(2, middles.Length);
        Assert.Equal(middles[0].GetAttribute("x2"), middles[1].GetAttribute("x1"));
        Assert.Single(page.QuerySelectorAll("rect.band"));
        Assert.Equal(
            ["Middle before", "Middle since", "Usual range", "Starting point", "Target"],
            page.QuerySelectorAll("tfoot th").Select(th => th.TextContent)
        );
    }

    [Fact]
    public void Bars_carry_their_numbers_and_say_the_same_in_a_table()
    {
        var page = new Render().Read(new BarsTagHelper { Chart = GalleryCharts.Bars });
        Assert.Equal(
            ["0 of 4", "Jun", "1 of 5", "Jul", "3 of 4", "Aug"],
            page.QuerySelectorAll("svg text").Select(t => t.TextContent)
        );
        Assert.Equal(2, page.QuerySelectorAll("rect.bar").Length);
        Assert.Equal(["0 of 4", "1 of 5", "3 of 4"], page.QuerySelectorAll("tbody td").Select(td => td.TextContent));
        Assert.NotEmpty(page.QuerySelector("svg[role=img] desc")!.TextContent);
        Render.Refuses(new BarsTagHelper { Chart = GalleryCharts.Bars with { Description = "" } }, "description");
    }

    [Fact]
    public void A_line_of_time_puts_what_happened_under_the_readings_at_its_day()
    {
        var page = new Render().Read(new TimelineTagHelper { Chart = GalleryCharts.Timeline });
        Assert.Equal(5, page.QuerySelectorAll("text.sl").Length);
        var plan = page.QuerySelector("line.plan")!.GetAttribute("x1");
        Assert.Contains(
            page.QuerySelectorAll("svg.dot"),
            e => e.GetAttribute("x") == plan && e.QuerySelector("use")!.GetAttribute("href") == "#d-plan"
        );
        var nothing = new Timeline("A", "B", [], []);
        Assert.Equal(
            "Nothing stands on it yet.",
            new Render().Read(new TimelineTagHelper { Chart = nothing }).TextContent
        );
    }
}
