using System.Text.Json;
using System.Xml.Linq;
using Goldthread.Evidence;
using Goldthread.Progress;
using Goldthread.TestKit;
using Goldthread.Web.Commands;
using Goldthread.Web.Progress;

namespace Goldthread.Web.Tests.Commands;

/// <summary><c>./run chart</c>: a file in, JSON and a picture out.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_series_is_told_as_json_with_numbers_that_are_not_rounded()
    {
        var told = Told(
            "date,value\n" + Rows(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1),
            Direction.Lower,
            12
        );
        var json = JsonDocument.Parse(ChartJson.Of(told)).RootElement;
        Assert.Equal(
            [
                "method",
                "rules",
                "n",
                "centre",
                "lower",
                "upper",
                "nearLower",
                "nearUpper",
                "points",
                "runs",
                "variation",
                "assurance",
                "says",
            ],
            json.EnumerateObject().Select(each => each.Name)
        );
        Assert.Equal(("xmr", "nhs", 18), (Text(json, "method"), Text(json, "rules"), json.GetProperty("n").GetInt32()));
        Assert.Equal(35.0 / 18, json.GetProperty("centre").GetDouble(), 1e-12);
        Assert.Equal(35.0 / 18 + 2.66 * 32 / 17, json.GetProperty("upper").GetDouble(), 1e-12);
        var fifth = json.GetProperty("points")[4];
        Assert.Equal("2026-01-05", Text(fifth, "date"));
        Assert.Equal(["outside"], fifth.GetProperty("signals").EnumerateArray().Select(signal => signal.GetString()));
        Assert.Equal("commonCause", Text(json, "variation"));
        Assert.Equal("consistentPass", Text(json, "assurance"));
    }

    [Fact]
    public void The_picture_stands_alone_with_a_title_a_description_and_shapes()
    {
        var told = Told("date,value\n" + Rows(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1), null, null);
        var picture = XDocument.Parse(ChartPicture.Of(told));
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal(svg + "svg", picture.Root!.Name);
        Assert.NotEmpty(picture.Descendants(svg + "title").Single().Value);
        Assert.Equal(told.Says, picture.Descendants(svg + "desc").Single().Value);
        Assert.Single(picture.Descendants(svg + "use"), use => (string?)use.Attribute("href") == "#d-sig");
        Assert.Contains(
            picture.Descendants(svg + "text"),
            text => text.Value.StartsWith("Upper limit", StringComparison.Ordinal)
        );
        Assert.NotNull(XDocument.Parse(ChartPicture.Of(Told("date,value\n", null, null))));
    }

    [Theory]
    [InlineData(
        "date,value\n2026-01-01,3 kg\n2026-01-02,4 lb\n",
        "The values have different units (“kg”, “lb”). Bring them to one."
    )]
    [InlineData("date,value\nsoon,3\n", "Row 2: “soon” is no day we can read. Write it like 2026-09-03.")]
    [InlineData("", "The file is empty. It needs a row of names, then a row for each reading.")]
    [InlineData("value\n3\n", "Name a column with --date: “value”.")]
    public void What_cannot_be_read_is_said_in_words(string file, string says) =>
        Assert.Equal(says, Assert.Throws<CannotChart>(() => Told(file, null, null)).Message);

    [Fact]
    public void Columns_are_found_by_name_and_a_unit_beside_every_value_is_understood()
    {
        var told = Told("Amount,Day\n£3.50,2/1/2026\n£4,2026-01-01\n", null, null, "Amount", "Day");
        Assert.Equal("£", told.File.Unit);
        Assert.Equal([4, 3.5], told.Chart.Points.Select(point => point.Value));
        Assert.Equal("Too early to tell: 2 of 12 readings.", told.Says);
    }

    private ToldSeries Told(string csv, Direction? better, double? target, string? value = null, string? date = null)
    {
        var path = Path.Combine(_folder.Path, "series.csv");
        File.WriteAllText(path, csv);
        return ToldSeries.Of(ChartFile.Read(path, date, value, null), new ChartPlan(RuleSet.Nhs, better, target));
    }

    private static string Rows(params int[] values) =>
        string.Concat(values.Select((value, day) => $"2026-01-{day + 1:00},{value}\n"));

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
