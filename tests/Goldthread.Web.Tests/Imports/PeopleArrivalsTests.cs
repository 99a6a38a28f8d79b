using System.Net;
using Goldthread.History;
using Goldthread.People;
using Goldthread.TestKit;
using Goldthread.Web.Tests.Arranging;

namespace Goldthread.Web.Tests.Imports;

/// <summary>People from a file: looked through first, then all of them or nobody.</summary>
public sealed class PeopleArrivalsTests : IAsyncLifetime
{
    private const string At = "/import/people";
    private const string Names = "name,likes to be called,date of birth,nhs number,service,team,key worker";

    private StaffSite _site = null!;
    private Visitor _manager = null!;

    public async Task InitializeAsync()
    {
        _site = await StaffSite.Open();
        _manager = await _site.Site.As(_site.World.Manager);
    }

    public async Task DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Looking_through_says_where_each_comes_and_who_plans_with_them()
    {
        var before = await Changes();

        var looked = await _manager.Look(
            At,
            Names,
            "Robin Sample,Rob,1948-05-31,943 476 5919,Alder House,Mornings,kit marlow",
            "Sam Example,,31/5/1971,,,Evenings,",
            "Jo Nwosu,,,,ALDER HOUSE,evenings,",
            "Ola Finch,,,,,,"
        );

        Assert.Equal(HttpStatusCode.OK, looked.Status);
        Assert.Contains("4 people found, nothing to mend", looked.Main);
        Assert.Equal("At Alder House, supported by Mornings. Kit Marlow plans with them.", looked.Row("Robin Sample"));
        Assert.Equal(
            "At Alder House, supported by Evenings, a team that is begun. Nobody plans with them yet.",
            looked.Row("Sam Example")
        );
        Assert.Equal("At Alder House, supported by evenings. Nobody plans with them yet.", looked.Row("Jo Nwosu"));
        Assert.Equal("At Alder House, in no team yet. Nobody plans with them yet.", looked.Row("Ola Finch"));
        Assert.Equal(before, await Changes());
    }

    [Fact]
    public async Task All_are_saved_in_one_change_with_team_and_key_worker()
    {
        var before = await Changes();
        var looked = await _manager.Look(
            At,
            Names,
            "Robin Sample,Rob,1948-05-31,943 476 5919,Alder House,Evenings,Kit Marlow",
            "Sam Example,,31/5/1971,,,Evenings,"
        );

        var saved = await _manager.SaveAll(looked);

        Assert.Equal("/people", saved.Path);
        Assert.Equal("2 people are here now.", saved.Notice);
        Assert.Equal(before + 1, await Changes());
        var robin = await _site.World.PersonOf("Robin Sample");
        var sam = await _site.World.PersonOf("Sam Example");
        Assert.Equal(("Rob", new DateOnly(1948, 5, 31), "9434765919"), (robin.Likes, robin.BornOn, robin.NhsNumber));
        Assert.Equal(robin.TeamId, sam.TeamId);
        Assert.NotNull(robin.TeamId);
        using var kit = await _site.Site.As(_site.Kit);
        Assert.Equal(HttpStatusCode.OK, (await kit.Get($"/people/{robin.Id}/details")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kit.Get($"/people/{sam.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _manager.Get($"/people/{sam.Id}")).Status);
    }

    [Fact]
    public async Task Somebody_who_comes_alone_has_it_in_their_history()
    {
        await _manager.SaveAll(await _manager.Look(At, "name", "Robin Sample"));

        var robin = await _site.World.PersonOf("Robin Sample");

        Assert.Contains("brought people in from a file", (await _manager.Get($"/people/{robin.Id}/history")).Main);
    }

    [Theory]
    [InlineData(",,,,,,", "name", "Write the person’s name.")]
    [InlineData("Robin,,31/2/1950,,,,", "date of birth", "“31/2/1950” is no day we can read.")]
    [InlineData("Robin,,2030-01-01,,,,", "date of birth", "This one has not happened yet.")]
    [InlineData("Robin,,,1234567890,,,", "nhs number", "Check the NHS number")]
    [InlineData("Robin,,,943 476 5919,,,", "nhs number", "Somebody else has this NHS number.")]
    [InlineData("Robin,,,,Birch Street,,", "service", "There is no service “Birch Street” of yours.")]
    [InlineData("Robin,,,,,,Nobody Here", "key worker", "Nobody called Nobody Here is on your staff.")]
    [InlineData("maya okafor,,,,,,", "name", "is at Alder House already.")]
    [InlineData("Ann Dow,,,,,,", "name", "is at Alder House already.")]
    public async Task A_row_that_cannot_be_is_named_with_its_column_and_nobody_is_saved(
        string row,
        string column,
        string says
    )
    {
        var before = await Changes();

        var looked = await _manager.Look(At, Names, "Ann Dow,,1940-02-03,943 476 5919,,,", row);
        var forced = await _manager.ForceSave(At, looked);

        foreach (var answer in new[] { looked, forced })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(
                answer.Summary,
                s => s.Sentence.StartsWith($"Row 3, column “{column}”: ") && s.Sentence.Contains(says)
            );
            Assert.DoesNotContain(answer.Html.QuerySelectorAll("button"), b => b.TextContent.Contains("Save them all"));
        }

        Assert.Equal(before, await Changes());
    }

    [Fact]
    public async Task Two_of_one_name_with_days_of_birth_of_their_own_are_two_people()
    {
        var looked = await _manager.Look(At, "name,date of birth", "Ann Dow,1940-02-03", "Ann Dow,1971-05-31");

        Assert.Equal("2 people are here now.", (await _manager.SaveAll(looked)).Notice);
    }

    [Fact]
    public async Task Whoever_came_while_the_file_was_looked_at_is_not_brought_in_twice()
    {
        var looked = await _manager.Look(At, "name", "Ann Dow");
        await _site.World.AddPerson("Ann Dow");
        var before = await Changes();

        var saved = await _manager.SaveAll(looked);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, saved.Status);
        Assert.Contains("Nothing was saved", saved.Summary[0].Sentence);
        Assert.Contains("is at Alder House already.", saved.Row("Ann Dow"));
        Assert.Equal(before, await Changes());
    }

    [Fact]
    public async Task A_coordinator_plans_with_whom_they_bring_and_leaves_teams_to_the_manager()
    {
        var pat = await _site.World.Hire("Pat Quill");
        await _site.World.LetCoordinate(pat, _site.World.Home);
        using var coordinator = await _site.Site.As(pat);

        var refused = await coordinator.Look(At, Names, "Ann Dow,,,,,Mornings,Kit Marlow");
        Assert.Contains("Leave the team empty", refused.Row("Ann Dow"));
        Assert.Contains("Leave the key worker empty", refused.Row("Ann Dow"));
        var looked = await coordinator.Look(At, Names, "Ann Dow,,,,,,", "Maya Okafor,,1971-01-01,,,,");
        Assert.EndsWith("You plan with them.", looked.Row("Ann Dow"));
        await coordinator.SaveAll(looked);

        var ann = await _site.World.PersonOf("Ann Dow");
        Assert.Equal(HttpStatusCode.OK, (await coordinator.Get($"/people/{ann.Id}/details")).Status);
    }

    [Fact]
    public async Task The_sample_can_be_read_by_the_page_that_gives_it()
    {
        using var sample = await _manager.Wire(At + "?handler=Sample");

        var looked = await _manager.Look(At, await sample.Content.ReadAsByteArrayAsync());

        Assert.Contains("2 people found, nothing to mend", looked.Main);
    }

    [Fact]
    public async Task Who_adds_nobody_finds_no_such_page()
    {
        foreach (var who in new[] { _site.Kit, _site.Ada })
        {
            using var visitor = await _site.Site.As(who);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(At)).Status);
        }
    }

    private Task<int> Changes() => _site.World.Count<HistoryEntry>();
}
