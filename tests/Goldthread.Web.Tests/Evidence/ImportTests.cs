using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Goldthread.Evidence;
using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Evidence;

/// <summary>Readings from a file: looked through first, then all of it or nothing.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private Site _site = null!;
    private Visitor _manager = null!;
    private Person _maya = null!;
    private Goal _goal = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.Open();
        _maya = await _site.World.AddPerson("Maya Okafor");
        (_goal, _) = await _site.World.StartGoal(_maya);
        _manager = await _site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("infections-bac.csv", "count", "patient_days")]
    [InlineData("infections-cdi.csv", "count", "patient_days")]
    [InlineData("infections-uti.csv", "count", "patient_days")]
    [InlineData("infections-uti.csv", "count", null)]
    [InlineData("montgomery-6.5-individuals.csv", "value", null)]
    [InlineData("montgomery-7.3-counts.csv", "count", null)]
    [InlineData("montgomery-7.6-time-between.csv", "gap", null)]
    public async Task A_published_series_is_saved_and_charted_with_the_median_that_the_file_has(
        string file,
        string value,
        string? denominator
    )
    {
        var (here, indicator) = await Ask();
        var (readings, median) = Expected(file, value, denominator);
        var columns = Of(("ValueColumn", value), ("DenominatorColumn", denominator ?? ""));

        var looked = await Look(here, await File.ReadAllBytesAsync(PathOf(file)));
        var again = await _manager.Send(looked, typed: columns, button: "Look it through again");
        Assert.Contains($"{readings} readings found, nothing to mend", again.Main);
        Assert.Equal(0, await _site.World.Count<Reading>());

        var saved = await _manager.Send(again, button: "Save them all");

        Assert.Equal($"{readings} readings are saved.", saved.Notice);
        Assert.Equal(readings, await _site.World.Count<Reading>());
        Assert.EndsWith($"/progress/{indicator.Id}", saved.Path);
        var said = Regex.Match(saved.Main, @"The middle of (\d+) readings is \D*?([\d,]+(\.\d+)?)");
        Assert.Equal(readings, int.Parse(said.Groups[1].Value));
        Assert.Equal((double)median, double.Parse(said.Groups[2].Value, CultureInfo.InvariantCulture), 8);
        Assert.NotNull(saved.Html.QuerySelector("main svg"));
        // Days on which a reading was due and none was written down have rows of their own, without a number.
        var rows = saved.Html.QuerySelectorAll("main table tbody td").Select(td => td.TextContent.Trim());
        Assert.Equal(readings, rows.Count(said => said.Length > 0 && char.IsDigit(said[0])));
    }

    [Fact]
    public async Task Looking_through_saves_nothing_and_shows_what_was_found()
    {
        var (here, _) = await Ask();
        var before = await _site.World.Count<HistoryEntry>();

        var looked = await Look(here, await File.ReadAllBytesAsync(PathOf("infections-bac.csv")));

        Assert.Equal(HttpStatusCode.OK, looked.Status);
        Assert.Contains("24 readings found, nothing to mend", looked.Main);
        Assert.Contains("From 1 Jan", looked.Main);
        Assert.Contains("The first is 106", looked.Main);
        foreach (var name in new[] { "ValueColumn", "DenominatorColumn" })
        {
            Assert.Equal(
                ["None", "date", "count", "patient_days"],
                looked.Html.QuerySelectorAll($"select[name={name}] option").Select(o => o.TextContent.Trim())
            );
        }

        Assert.Equal(before, await _site.World.Count<HistoryEntry>());
    }

    [Theory]
    [InlineData("2015-06-01,many,99", "Row 7, column “count”: Write a number, like 3 or 12.5.")]
    [InlineData(
        "2015-06-31,4,99",
        "Row 7, column “date”: “2015-06-31” is no day we can read. Write it like 2026-09-03."
    )]
    [InlineData(
        "2031-06-01,4,99",
        "Row 7, column “date”: Choose today or an earlier day. This one has not happened yet."
    )]
    [InlineData("2015-06-01,-4,99", "Row 7, column “count”: Write a number from 0 to 1,000,000.")]
    [InlineData("2015-06-01,4.5,99", "Row 7, column “count”: Write a whole number.")]
    [InlineData("2015-06-01,4,0", "Row 7, column “patient_days”: Write out of how many: a number above nought.")]
    [InlineData("2015-06-01,,99", "Row 7, column “count”: Write a number, like 3 or 12.5.")]
    [InlineData("2015-06-01,<b>7</b>,99", "Row 7, column “count”: Write a number, like 3 or 12.5.")]
    public async Task A_broken_row_is_named_with_its_column_and_reason_and_nothing_is_saved(string row, string says)
    {
        var (here, _) = await Ask();
        var lines = await File.ReadAllLinesAsync(PathOf("infections-bac.csv"));
        lines[6] = row;
        var before = await _site.World.Count<HistoryEntry>();
        var columns = Of(("ValueColumn", "count"), ("DenominatorColumn", "patient_days"));
        var file = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        var looked = await _manager.SendFile(await _manager.Get(here), "Upload", file, typed: columns);
        var forced = await _manager.Post(here + "?handler=Save", Visitor.Filled(looked, typed: columns).Fields);

        foreach (var answer in new[] { looked, forced })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Equal(says, Assert.Single(answer.Summary).Sentence);
            Assert.Contains("Nothing is saved yet.", answer.Main);
            Assert.DoesNotContain(answer.Html.QuerySelectorAll("button"), b => b.TextContent.Contains("Save them all"));
        }

        Assert.Equal(before, await _site.World.Count<HistoryEntry>());
    }

    [Theory]
    [InlineData("\uFEFFdate,count\n2026-01-01,3\n2026-01-02,4\n", 2)]
    [InlineData("date;count\n2026-01-01;3\n2026-01-02;4\n", 2)]
    [InlineData("date\tcount\n2026-01-01\t3\n", 1)]
    [InlineData("date,count\r\n2026-01-01,3\r\n2026-01-02,4\r\n", 2)]
    [InlineData("\"date\",\"count\",\"note\"\r\n\"2026-01-01\",\"1,250\",\"one, two\r\nthree \"\"four\"\"\"\r\n", 1)]
    [InlineData("count,Day\n3,2/1/2026\n4,3.1.2026\n5,4 January 2026\n", 3)]
    [InlineData("date,count\n\n2026-01-01,3\n\n\n", 1)]
    [InlineData(" date , count \n 2026-01-01 , 3 ", 1)]
    public async Task Files_as_programs_write_them_are_read(string text, int readings)
    {
        var (here, _) = await Ask();

        var looked = await Look(here, Encoding.UTF8.GetBytes(text));
        var saved = await _manager.Send(looked, button: "Save them all");

        Assert.NotNull(saved.Notice);
        Assert.Equal(readings, await _site.World.Count<Reading>());
    }

    [Theory]
    [InlineData("", "Choose a file with a row of names and a row for each reading.")]
    [InlineData("   \n\n", "Choose a file with a row of names and a row for each reading.")]
    [InlineData("date,count\n", "There is no reading below the row of names.")]
    [InlineData("when,count\n2026-01-01,3\n", "The first row must name a column “date” and a column of values.")]
    [InlineData("date\n2026-01-01\n", "The first row must name a column “date” and a column of values.")]
    public async Task A_file_that_holds_no_readings_is_refused_with_what_to_do(string text, string says)
    {
        var (here, _) = await Ask();

        var answer = await Look(here, Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Summary).Sentence);
        Assert.Equal(0, await _site.World.Count<Reading>());
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused_and_harms_nothing()
    {
        var (here, _) = await Ask();
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);

        var answer = await Look(here, bytes);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("The first row must name a column", answer.Main);
        Assert.Empty(answer.Html.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var (here, _) = await Ask();

        var answer = await Look(here, new byte[(1024 * 1024) + 1]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("The file is larger than 1 MB. Split it.", answer.Problem("Upload"));
    }

    [Fact]
    public async Task Five_thousand_rows_are_taken_whole_and_one_more_is_too_many()
    {
        var (here, _) = await Ask();

        var tooMany = await Look(here, Rows(5001));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooMany.Status);
        Assert.Contains("The file has more than 5000 rows. Split it.", Assert.Single(tooMany.Summary).Sentence);
        Assert.Equal(0, await _site.World.Count<Reading>());

        var saved = await _manager.Send(await Look(here, Rows(5000)), button: "Save them all");
        Assert.Equal("5000 readings are saved.", saved.Notice?.Replace(",", ""));
        Assert.Equal(5000, await _site.World.Count<Reading>());
    }

    [Fact]
    public async Task An_import_sent_twice_is_one_import()
    {
        var (here, _) = await Ask();
        var looked = await Look(here, await File.ReadAllBytesAsync(PathOf("infections-cdi.csv")));
        var (target, fields) = Visitor.Filled(looked, button: "Save them all");

        var both = await Task.WhenAll(_manager.Post(target, fields), _manager.Post(target, fields));

        var later = await _manager.Post(target, fields);

        Assert.Single(both.Append(later).Select(a => a.Path).Distinct());
        Assert.Equal(24, await _site.World.Count<Reading>());
    }

    [Fact]
    public async Task The_history_says_who_imported()
    {
        var (here, _) = await Ask();
        var looked = await Look(here, await File.ReadAllBytesAsync(PathOf("montgomery-7.3-counts.csv")));
        await _manager.Send(looked, button: "Save them all");

        var history = await _manager.Get($"/people/{_maya.Id}/history");

        Assert.Contains("Rowan Hale", history.Html.QuerySelector("ol.history li")!.TextContent);
        Assert.Contains("import", history.Html.QuerySelector("ol.history li")!.TextContent);
    }

    private static string PathOf(string file) =>
        Path.Combine(Repository.Root, "tests", "Goldthread.Web.Tests", "Readings", file);

    private static byte[] Rows(int count) =>
        Encoding.UTF8.GetBytes(
            "date,count\n"
                + string.Join(
                    '\n',
                    Enumerable
                        .Range(0, count)
                        .Select(n => $"{new DateOnly(2026, 1, 13).AddDays(-n):yyyy-MM-dd},{n % 9}")
                )
        );

    // The middle value, worked out here from the file alone.
    private static (int Readings, decimal Median) Expected(string file, string value, string? denominator)
    {
        var lines = File.ReadAllLines(PathOf(file)).Where(l => l.Length > 0).Select(l => l.Split(',')).ToList();
        var (v, d) = (Array.IndexOf(lines[0], value), denominator is null ? -1 : Array.IndexOf(lines[0], denominator));
        var numbers = lines.Skip(1).Select(l => Number(l[v]) / (d < 0 ? 1 : Number(l[d]))).Order().ToList();
        var half = numbers.Count / 2;
        return (numbers.Count, numbers.Count % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private async Task<(string Here, Indicator Indicator)> Ask()
    {
        var plan = Typed.Faces();
        (plan.Kind, plan.Lens, plan.Name, plan.Source) = (
            IndicatorKind.Count,
            Lens.Stability,
            "Infections",
            Source.Import
        );
        (plan.Direction, plan.ReportedBy) = (Direction.Lower, Reporter.Staff);
        var indicator = await _site.World.Note<Indicator, IndicatorPlan>(_maya, _goal, plan);
        return ($"/people/{_maya.Id}/goals/{_goal.Id}/progress/{indicator.Id}/import", indicator);
    }

    private async Task<Answer> Look(string here, byte[] file) =>
        await _manager.SendFile(await _manager.Get(here), "Upload", file);
}
