using System.Net;
using System.Text;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Web.Tests.Arranging;

namespace Goldthread.Web.Tests.Imports;

/// <summary>Staff from a file: looked through first, then all of them or nobody.</summary>
public sealed class StaffArrivalsTests : IAsyncLifetime
{
    private const string At = "/import/staff";
    private const string Names = "name,job,terms,agency,last day,service,team";

    private StaffSite _site = null!;
    private Visitor _manager = null!;
    private Visitor _ada = null!;

    public async Task InitializeAsync()
    {
        _site = await StaffSite.Open();
        _manager = await _site.Site.As(_site.World.Manager);
        _ada = await _site.Site.As(_site.Ada);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        _ada.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Looking_through_says_what_would_become_of_each_row_and_saves_nothing()
    {
        var before = await Changes();

        var looked = await _ada.Look(
            At,
            Names,
            "Robin Sample,support worker,,,,Alder House,Mornings",
            "Sam Example,SUPPORT WORKER,agency,Able Hands,31/3/2026,alder house,Nights",
            "Jo Nwosu,Team leader,bank,,,Alder House,nights",
            "Iris Vale,registered manager,,,,Birch Street,",
            "Noor Bay,Key worker,employed,,,,"
        );

        Assert.Equal(HttpStatusCode.OK, looked.Status);
        Assert.Contains("5 staff found, nothing to mend", looked.Main);
        Assert.Equal("Support worker. Works in Mornings at Alder House.", looked.Row("Robin Sample"));
        Assert.Equal(
            "Support worker, sent by Able Hands, until 31 March. Works in Nights at Alder House, a team that is begun.",
            looked.Row("Sam Example")
        );
        Assert.Equal("Team leader, bank. Works in nights at Alder House.", looked.Row("Jo Nwosu"));
        Assert.Equal("Registered manager. At Birch Street: answers for everybody here.", looked.Row("Iris Vale"));
        Assert.Equal("Key worker. No part anywhere yet.", looked.Row("Noor Bay"));
        Assert.Equal(before, await Changes());
    }

    [Fact]
    public async Task All_are_saved_in_one_change_and_each_has_their_part()
    {
        await _site.World.BeginTeam("Days", _site.Maya);
        var before = await Changes();
        var looked = await _manager.Look(
            At,
            Names,
            "Robin Sample,Support worker,,,,Alder House,Days",
            "Sam Example,Team leader,,,,Alder House,Nights",
            "Noor Bay,Key worker,,,,,"
        );

        var saved = await _manager.SaveAll(looked);

        Assert.Equal("/staff", saved.Path);
        Assert.Equal("3 staff are here now.", saved.Notice);
        Assert.Equal(before + 1, await Changes());
        Assert.Contains("Nights", (await _manager.Get($"{_site.Home}/teams")).Main);
        Assert.Contains("No part anywhere yet", saved.Main);
        using var robin = await _site.Site.As(await Named("Robin Sample"));
        Assert.Equal(HttpStatusCode.OK, (await robin.Get($"/people/{_site.Maya.Id}")).Status);
        using var sam = await _site.Site.As(await Named("Sam Example"));
        Assert.Equal(HttpStatusCode.NotFound, (await sam.Get($"/people/{_site.Maya.Id}")).Status);
    }

    [Theory]
    [InlineData("Robin,Wizard,,,,,", "job", "“Wizard” is no job here.")]
    [InlineData("Robin,,,,,,", "job", "Choose what they are employed to do.")]
    [InlineData(",Support worker,,,,,", "name", "Write their name.")]
    [InlineData("Robin,Support worker,monthly,,,,", "terms", "Write employed, bank or agency")]
    [InlineData("Robin,Support worker,agency,,2026-03-01,,", "agency", "Write which agency sends them.")]
    [InlineData("Robin,Support worker,agency,Able Hands,,,", "last day", "Give the last day that the agency")]
    [InlineData("Robin,Support worker,,,31/2/2026,,", "last day", "“31/2/2026” is no day we can read.")]
    [InlineData("Robin,Support worker,,,2020-01-01,,", "last day", "Choose today or a later day.")]
    [InlineData("Robin,Support worker,,,,Elm Court,Nights", "service", "There is no service “Elm Court” of yours.")]
    [InlineData(
        "Robin,Support worker,,,,Birch Street,Nights",
        "service",
        "There is no service “Birch Street” of yours."
    )]
    [InlineData("Robin,Support worker,,,,Alder House,", "team", "Write the team as well")]
    [InlineData("Robin,Coordinator,,,,Alder House,Nights", "team", "Leave the team empty")]
    [InlineData("Robin,Registered manager,,,,Alder House,", "service", "ask an administrator")]
    [InlineData("Robin,Administrator,,,,Alder House,", "service", "an administrator is given their part afterwards")]
    [InlineData("Kit Marlow,Support worker,,,,,", "name", "Somebody called Kit Marlow is here already.")]
    [InlineData("kít MARLOW,Support worker,,,,,", "name", "is here already.")]
    [InlineData("Ann Dow,Support worker,,,,,", "name", "Somebody called Ann Dow is here already.")]
    public async Task A_row_that_cannot_be_is_named_with_its_column_and_nobody_is_saved(
        string row,
        string column,
        string says
    )
    {
        var before = await Changes();

        var looked = await _manager.Look(At, Names, "Ann Dow,Support worker,,,,,", row);
        var forced = await _manager.ForceSave(At, looked);

        foreach (var answer in new[] { looked, forced })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(
                answer.Summary,
                s => s.Sentence.StartsWith($"Row 3, column “{column}”: ") && s.Sentence.Contains(says)
            );
            Assert.Contains("Nothing is saved yet.", answer.Main);
            Assert.DoesNotContain(answer.Html.QuerySelectorAll("button"), b => b.TextContent.Contains("Save them all"));
        }

        Assert.Equal("Support worker. No part anywhere yet.", looked.Row("Ann Dow"));
        Assert.Equal(before, await Changes());
    }

    [Theory]
    [InlineData("", "Choose a file with a row of names and a row for each member of staff.")]
    [InlineData("name,job", "Row 2: There is no member of staff below the row of names.")]
    [InlineData("name\nRobin", "Row 1: The first row must name a column “job”.")]
    [InlineData("name,job,salary\nRobin,Support worker,5", "Row 1, column “salary”: There is no such column.")]
    [InlineData("name,job,Job\nRobin,Support worker,x", "Row 1, column “job”: Two columns have this name.")]
    public async Task A_file_that_is_no_list_of_staff_is_refused_with_what_to_do(string text, string says)
    {
        var answer = await _manager.Look(At, Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith(says, Assert.Single(answer.Summary).Sentence);
    }

    [Fact]
    public async Task A_file_that_is_no_text_or_too_large_or_too_long_is_refused()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        var noise = await _manager.Look(At, bytes);
        var large = await _manager.Look(At, new byte[(2 * 1024 * 1024) + 1]);
        var tooLong = await _manager.Look(At, Rows(5001));

        Assert.All([noise, large, tooLong], a => Assert.Equal(HttpStatusCode.UnprocessableEntity, a.Status));
        Assert.Empty(noise.Html.QuerySelectorAll("script"));
        Assert.Equal("The file is larger than 2 MB. Split it.", large.Problem("Upload"));
        Assert.Contains("The file has more than 5000 rows. Split it.", Assert.Single(tooLong.Summary).Sentence);
    }

    [Fact]
    public async Task Five_thousand_are_taken_whole_even_when_sent_twice()
    {
        var looked = await _manager.Look(At, Rows(5000));
        var (target, fields) = Visitor.Filled(looked, button: "Save them all");
        var before = (Staff: await _site.World.Count<StaffMember>(), Changes: await Changes());

        var both = await Task.WhenAll(_manager.Post(target, fields), _manager.Post(target, fields));

        Assert.All(both, a => Assert.Equal("/staff", a.Path));
        Assert.Equal(before.Staff + 5000, await _site.World.Count<StaffMember>());
        Assert.Equal(before.Changes + 1, await Changes());
    }

    [Fact]
    public async Task What_would_run_in_a_spreadsheet_or_on_a_page_is_only_words()
    {
        var saved = await _manager.SaveAll(
            await _manager.Look(At, "name,job", "<script>alert(1)</script>,Support worker", "'=1+1,Support worker")
        );

        Assert.Empty(saved.Html.QuerySelectorAll("main script"));
        Assert.Contains("<script>alert(1)</script>", saved.Main);
        Assert.NotNull(await Named("=1+1"));
    }

    [Fact]
    public async Task The_sample_can_be_read_by_the_page_that_gives_it()
    {
        using var sample = await _manager.Wire(At + "?handler=Sample");
        Assert.Equal("text/csv", sample.Content.Headers.ContentType!.MediaType);

        var looked = await _manager.Look(At, await sample.Content.ReadAsByteArrayAsync());

        Assert.Contains("2 staff found, nothing to mend", looked.Main);
    }

    [Fact]
    public async Task Who_arranges_nothing_finds_no_such_page()
    {
        using var kit = await _site.Site.As(_site.Kit);
        Assert.Equal(HttpStatusCode.NotFound, (await kit.Get(At)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kit.Get(At + "?handler=Sample")).Status);
        var fields = Visitor.Filled(await _manager.Look(At, "name,job", "Robin,Support worker")).Fields;
        var token = (await kit.Get("/")).Typed("__RequestVerificationToken")!;
        var own = fields
            .Where(f => f.Key != "__RequestVerificationToken")
            .Append(new("__RequestVerificationToken", token));

        Assert.Equal(HttpStatusCode.NotFound, (await kit.Post(At + "?handler=Save", own)).Status);
    }

    private static byte[] Rows(int count) =>
        Encoding.UTF8.GetBytes(
            $"{Names}\n"
                + string.Join(
                    '\n',
                    Enumerable.Range(0, count).Select(n => $"Worker {n},Support worker,,,,Alder House,Team {n % 20}")
                )
        );

    private Task<int> Changes() => _site.World.Count<HistoryEntry>();

    private Task<Actor> Named(string name) => _site.World.StaffOf(name);
}
